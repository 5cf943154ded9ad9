// The pages around the quiz: who learns here, what is due, where each module stands, what was confirmed, the certificate.
// Needs progress.js. Elements: data-bp-who (who learns on this device) · data-bp-due · data-bp-module="ID" (its state) · data-bp-files
// (export, import) · data-bp-attest="ID" · data-bp-ticks="ID" · data-bp-reset="ID" · data-bp-certificate · data-bp-week (days of the role).
(function (scope) {
  "use strict";
  var progress = scope.boldprintProgress, document = scope.document, data = progress && progress.pageData();
  if (!data) return;
  var words = data.words, make = progress.make, filled = progress.filled, button = progress.button;

  function each(name, action) {
    document.querySelectorAll("[data-bp-" + name + "]").forEach(function (holder) { action(holder, holder.getAttribute("data-bp-" + name)); });
  }
  function moduleOf(id) { return data.modules.find(function (module) { return module.id === id; }); }
  function roleTitle(id) {
    var role = data.roles.find(function (one) { return one.id === id; });
    return role ? role.title : id;
  }

  /** A shop that names no roles has one for everybody. */
  function keptFor(who) {
    return filled(data.roles.length ? words["kept-for"] : words["kept-for-one"], { name: who.name, role: roleTitle(who.role) });
  }

  /** Loads, changes, keeps and draws again; says so where the browser keeps nothing. */
  function change(action) {
    var store = progress.load(), said = action(store);
    if (!progress.save(store)) said = words["not-kept"];
    drawAll();
    document.dispatchEvent(new scope.CustomEvent("bp-profile"));
    say(said || "");
  }

  function say(text) {
    each("said", function (holder) { holder.textContent = text; });
  }

  function drawWho(holder, style) {
    var store = progress.load(), who = progress.current(store);
    holder.replaceChildren();
    if (who && style === "brief") holder.append(make("p", { "class": "bp-quiet" }, keptFor(who) + " ", make("a", { href: data.home }, words["change-who"])));
    else if (who) {
      holder.append(make("p", { "class": "bp-was" }, make("strong", {}, keptFor(who))));
      var row = make("p", { "class": "bp-btns" });
      store.profiles.filter(function (one) { return one.id !== who.id; }).forEach(function (one) {
        row.append(button(filled(words["switch-to"], { name: one.name }), "", function () { change(function (kept) { kept.current = one.id; }); focusOn(holder); }));
      });
      row.append(button(words["somebody-else"], "", function () { holder.append(newProfile(holder)); holder.querySelector("input").focus(); }));
      row.append(button(words.forget, "", function () {
        if (scope.confirm(filled(words["forget-sure"], { name: who.name }))) { change(function (kept) { progress.removeProfile(kept, who.id); }); focusOn(holder); }
      }));
      holder.append(row);
    } else holder.append(make("p", {}, words["nobody-yet"]), newProfile(holder));
  }

  function focusOn(holder) {
    holder.setAttribute("tabindex", "-1");
    holder.focus();
  }

  function newProfile(holder) {
    var old = holder.querySelector("form");
    if (old) old.remove();
    var select = make("select", { "class": "bp-field", id: "bp-who-role", name: "role" });
    data.roles.forEach(function (role) { select.append(make("option", { value: role.id }, role.title)); });
    var form = make("form", { "class": "bp-who-form", autocomplete: "off" },
      make("label", { "for": "bp-who-name", "class": "bp-question" }, words["your-name"]), make("input", { "class": "bp-field", id: "bp-who-name", name: "name", required: true, maxlength: "60" }),
      data.roles.length ? make("label", { "for": "bp-who-role", "class": "bp-question" }, words["your-role"]) : null, data.roles.length ? select : null,
      make("p", { "class": "bp-btns" }, make("button", { "class": "bp-btn bp-btn--go", type: "submit" }, words["keep-mine"])));
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      var name = form.elements.name.value.trim();
      if (!name) return;
      change(function (store) { progress.addProfile(store, name, data.roles.length ? form.elements.role.value : "all"); });
      focusOn(holder);
    });
    return form;
  }

  function reasonOf(entry) {
    if (entry.state !== "changed") return words["group-" + entry.state];
    return entry.became.map(function (one) { return filled(words.became, one); }).join(" ") || words.reworded;
  }

  function drawDue(holder) {
    var who = progress.current(progress.load());
    holder.replaceChildren();
    if (!who) return holder.append(make("p", {}, words["due-nobody"]));
    var modules = data.modules.filter(function (module) { return progress.isFor(module, who.role); });
    var due = progress.dueItems(who, modules, progress.today()), groups = {};
    if (!due.length) return holder.append(make("p", { "class": "bp-was" }, words["due-nothing"]), goOn(who, modules));
    due.forEach(function (entry) { (groups[reasonOf(entry)] = groups[reasonOf(entry)] || []).push(entry); });
    holder.append(make("p", { "class": "bp-was" }, make("b", {}, count(due.length)), ", " + filled(words.minutes, { n: Math.max(1, Math.round(Math.min(due.length, progress.SESSION) * 50 / 60)) })));
    var list = make("dl", { "class": "bp-terms" });
    Object.keys(groups).forEach(function (reason) {
      var titles = groups[reason].map(function (entry) { return entry.module.title; }).filter(function (title, at, every) { return every.indexOf(title) === at; });
      list.append(make("div", {}, make("dt", {}, count(groups[reason].length)), make("dd", {}, reason + " ", make("span", { "class": "bp-quiet" }, "(" + titles.join(", ") + ")"))));
    });
    var session = due.slice(0, progress.SESSION);
    holder.append(list, make("p", { "class": "bp-btns" }, button(filled(words["start-review"], { n: session.length }), "bp-btn--go bp-btn--big", function () { startReview(session); })));
  }

  /** The first module of the role that is not passed yet. */
  function goOn(who, modules) {
    var next = modules.find(function (module) { return module.items.length && !progress.moduleState(who, module, progress.today()).isPassed; });
    return next ? make("p", {}, words["go-on-with"] + " ", make("a", { href: next.href }, next.title)) : "";
  }

  function count(number) { return filled(words.questions, { n: number }); }

  /** The session's addresses go from page to page in this tab; each question shows the next. */
  function startReview(session) {
    var here = session.map(function (entry) { return new URL(entry.module.href, scope.location.href).href + "?review=1#" + entry.item.anchor; });
    try { scope.sessionStorage.setItem("bp-review", JSON.stringify(here.slice(1))); } catch (error) { /* then it is one question long */ }
    scope.location.href = here[0];
  }

  function drawModule(holder, id) {
    var who = progress.current(progress.load()), module = moduleOf(id);
    if (!who || !module || !module.items.length) { holder.textContent = ""; return; }
    var state = progress.moduleState(who, module, progress.today());
    var said = !state.started && !progress.isFor(module, who.role) ? words["other-role"] : !state.started ? words["not-started"] : state.refresh ? words.refresh : filled(state.isPassed ? words["state-passed"] : words["state-open"], state);
    var left = state.isPassed ? progress.leftOf(who, module).map(function (part) { return words["left-" + part]; }) : [];
    holder.textContent = [said, state.due && state.isPassed ? filled(words["due-again"], { n: state.due }) : ""].concat(left).filter(Boolean).join(" ");
    holder.setAttribute("data-state", state.isPassed && !state.due && !state.refresh ? "passed" : state.started ? "open" : "new");
  }

  function drawFiles(holder) {
    if (holder.childElementCount) return;
    var input = make("input", { type: "file", accept: "application/json,.json", id: "bp-import", "class": "bp-field" });
    input.addEventListener("change", function () {
      if (!input.files[0]) return;
      input.files[0].text().then(function (text) {
        change(function (store) {
          var people = progress.imported(store, text);
          return people < 0 ? words["import-other"] : filled(words.imported, { n: people });
        });
        input.value = "";
      });
    });
    holder.append(make("p", { "class": "bp-btns" }, button(words["export-mine"], "", function () { download(false); }), button(words["export-all"], "", function () { download(true); })),
      make("label", { "for": "bp-import", "class": "bp-question" }, words["import-file"]), input, make("p", { role: "status", "data-bp-said": true }));
  }

  function download(all) {
    var store = progress.load(), who = progress.current(store), people = all ? store.profiles : who ? [who] : [];
    if (!people.length) return say(words["due-nobody"]);
    var link = make("a", { download: "training-" + (all ? "all" : who.name.replace(/[^\p{L}\p{N}]+/gu, "-")) + "-" + progress.today() + ".json" });
    link.href = URL.createObjectURL(new Blob([progress.exported(people, progress.today())], { type: "application/json" }));
    link.click();
    scope.setTimeout(function () { URL.revokeObjectURL(link.href); }, 10000);
  }

  function kept(who, id) { return who.modules[id] || (who.modules[id] = {}); }

  /** Says beside the form that nobody has said who learns here, and where to do it; true where somebody has. */
  function somebodyLearns(told) {
    var who = progress.current(progress.load());
    if (!who) told.replaceChildren(words["due-nobody"] + " ", make("a", { href: document.querySelector("[data-bp-quiz]") ? "#questions" : data.home }, words["say-who"]));
    return Boolean(who);
  }

  function wireAttest(form, id) {
    form.noValidate = true;
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      var module = moduleOf(id), told = form.querySelector("[data-bp-confirmed]");
      if (!somebodyLearns(told)) return;
      if (!form.elements.read.checked) {
        told.textContent = words["tick-first"];
        form.elements.read.focus();
        return;
      }
      change(function (store) {
        var who = progress.current(store);
        kept(who, id).attested = { version: module.version, when: progress.today() };
        return words["confirmed-now"];
      });
    });
  }

  function drawAttest(form, id) {
    var who = progress.current(progress.load()), done = who && who.modules[id] && who.modules[id].attested, module = moduleOf(id);
    var isNow = done && done.version === module.version;
    var told = form.querySelector("[data-bp-confirmed]");
    told.textContent = !done ? "" : filled(isNow ? words.confirmed : words["confirmed-old"], { name: who.name, when: progress.inWords(done.when), version: progress.inWords(done.version) });
    if (isNow) told.append(" ", make("a", { href: data.home }, words["what-next"]));
    form.querySelector("input").checked = Boolean(isNow);
  }

  function wireTicks(form, id) {
    form.addEventListener("change", function (event) {
      if (event.target.type !== "checkbox") return;
      if (!somebodyLearns(form.querySelector("[data-bp-ticked]"))) { event.target.checked = false; return; }
      change(function (store) {
        var who = progress.current(store), ticks = kept(who, id).ticks || (kept(who, id).ticks = {});
        if (event.target.checked) ticks[event.target.name] = { when: progress.today(), by: form.elements.buddy.value.trim() };
        else delete ticks[event.target.name];
      });
    });
  }

  function drawTicks(form, id) {
    var who = progress.current(progress.load()), ticks = (who && who.modules[id] && who.modules[id].ticks) || {};
    if (who) form.querySelector("[data-bp-ticked]").textContent = "";
    form.querySelectorAll("input[type=checkbox]").forEach(function (box) {
      var tick = ticks[box.name], note = form.querySelector('[data-bp-by="' + box.name + '"]');
      box.checked = Boolean(tick);
      note.textContent = tick ? filled(tick.by ? words["ticked-by"] : words.ticked, { when: progress.inWords(tick.when), by: tick.by }) : "";
    });
  }

  function drawCertificate(holder) {
    var who = progress.current(progress.load());
    if (!who) return;
    var rows = data.modules.filter(function (module) { return progress.moduleState(who, module, progress.today()).isPassed; });
    holder.querySelector("[data-bp-name]").textContent = who.name;
    holder.querySelector("[data-bp-date]").textContent = progress.inWords(progress.today());
    holder.querySelector("tbody").replaceChildren.apply(holder.querySelector("tbody"), rows.map(function (module) {
      return make("tr", {}, make("th", { scope: "row" }, module.title), make("td", {}, progress.inWords(module.version)), make("td", {}, progress.inWords(kept(who, module.id).passed)));
    }));
    holder.querySelector("[data-bp-none]").hidden = rows.length > 0;
  }

  function drawWeek(holder) {
    var who = progress.current(progress.load());
    holder.querySelectorAll("[data-bp-role]").forEach(function (part) {
      var mine = Boolean(who) && part.getAttribute("data-bp-role") === who.role;
      part.toggleAttribute("data-mine", mine);
      if (mine) holder.prepend(part);
    });
  }

  /** The programme: what one's own role learns first; the rest waits behind a summary. */
  function drawProgramme(list) {
    var who = progress.current(progress.load()), rest = list.parentNode.querySelector("[data-bp-others]"), others = rest.querySelector("ol");
    Array.from(list.children).concat(Array.from(others.children)).sort(function (a, b) { return a.value - b.value; }).forEach(function (entry) {
      var module = moduleOf(entry.getAttribute("data-module"));
      (who && !progress.isFor(module, who.role) ? others : list).append(entry);
    });
    rest.hidden = !others.children.length;
    rest.querySelector("summary").textContent = filled(words.others, { n: others.children.length });
  }

  function drawAll() {
    each("who", drawWho);
    each("due", drawDue);
    each("programme", drawProgramme);
    each("module", drawModule);
    each("files", drawFiles);
    each("attest", drawAttest);
    each("ticks", drawTicks);
    each("certificate", drawCertificate);
    each("week", drawWeek);
  }

  each("attest", wireAttest);
  each("ticks", wireTicks);
  each("reset", function (holder, id) {
    holder.addEventListener("click", function () {
      if (!scope.confirm(words["reset-sure"])) return;
      change(function (store) { var who = progress.current(store); if (who) progress.resetModule(who, moduleOf(id)); return words["reset-done"]; });
      document.dispatchEvent(new scope.CustomEvent("bp-reset"));
    });
  });
  document.addEventListener("bp-answered", function () { each("module", drawModule); });
  drawAll();
})(this);
