// What staff see beside an answer: the code of a customer opened, what may be granted and by whom, words to reply with.
// Works on the forms of ask-forms.js; the page holds the roles in <script type="application/json" id="bp-roles">:
//   [{"id", "title", "above", "people": [{"who", "number", "tel"}]}, …]
(function (scope) {
  "use strict";
  const document = scope.document, element = scope.boldprintElement, forms = scope.boldprintForms;
  const codeForm = document.querySelector("[data-bp-code]");
  if (!forms || !codeForm) return;
  const words = JSON.parse(document.getElementById("bp-words").textContent), roles = JSON.parse(document.getElementById("bp-roles").textContent);
  const roleField = document.querySelector("[data-bp-role]"), saw = document.querySelector("[data-bp-saw]"), questions = document.querySelector("[data-bp-questions]");
  const codeSaid = document.getElementById("bp-code-said"), about = document.querySelector("[data-bp-about]");
  const CHANNELS = ["phone", "email", "chat"];
  const headed = (title, id, ...children) => element("section", { "aria-labelledby": id }, element("h2", { id, tabindex: "-1" }, title), ...children);

  const chain = (id) => { const found = roles.find((one) => one.id === id); return found ? [id, ...(found.above ? chain(found.above) : [])] : []; };
  const titleOf = (id) => (roles.find((one) => one.id === id) || { title: id }).title;
  const askButtons = (id) => ((roles.find((one) => one.id === id) || {}).people || []).map((person) =>
    element("a", { class: "bp-btn", href: person.tel }, words["ask-role"].replace("{who}", person.who + ", " + person.number)));

  /** The table that governs a case, and the answers that it knows. */
  function governed(block, answer, given) {
    const version = block.versions.find((one) => one.first === (answer.version || "0001-01-01")) || block.versions[block.versions.length - 1];
    return [version.table, Object.fromEntries(Object.entries(given).filter(([name]) => version.table.asks.some((ask) => ask.id === name)))];
  }

  function grantRow(grant, exception, { speaker, block }, now, mine) {
    const label = exception.label || exception.id, verdict = (block.labels.outcomes || {})[grant.outcome] || words["verdict-" + grant.outcome];
    const said = grant.deadline ? speaker.fill("grant-until", { label: label + " (" + verdict + ")", day: speaker.moment(grant.deadline, now, true) }) : speaker.fill("grant-outcome", { label, verdict });
    const notes = [exception.worth ? speaker.plain(speaker.fill("grant-worth", { amount: speaker.money(exception.worth) })) : "", exception.because || ""].filter(Boolean).join(" ");
    return element("li", {}, element("h3", {}, mine ? words["may-you"].replace("{role}", titleOf(roleField.value)) : titleOf(grant.role)),
      element("div", {}, element("p", {}, ...element.text(said)), notes ? element("p", { class: "bp-small bp-quiet" }, notes) : null),
      mine ? null : element("div", {}, ...askButtons(grant.role)));
  }

  function granted(form, answer, given, now, id) {
    const [table, known] = governed(form.block, answer, given), mayGrant = (role) => chain(role).includes(roleField.value);
    const grants = scope.boldprintExceptions.granted(table, table.exceptions || [], known, now, roles.map((one) => one.id));
    const rows = [...grants].sort((one, other) => mayGrant(other.role) - mayGrant(one.role))
      .map((grant) => grantRow(grant, table.exceptions.find((one) => one.id === grant.id), form, now, mayGrant(grant.role)));
    const above = chain(roleField.value)[1];
    const none = element("p", {}, words["grants-none"]), ask = element("p", { class: "bp-btns" }, ...(above ? askButtons(above) : []));
    return headed(words.granted, id, rows.length ? element("ul", { class: "bp-roles" }, ...rows) : none, rows.length ? null : ask);
  }

  /** The words of a reply: the policy's own for the rule or the outcome, else the generated ones. */
  function replyText(channel, form, answer, said, now, code) {
    const replies = (form.block.replies || []).filter((one) => one[channel]), rule = answer.rule && answer.rule.id;
    const own = replies.find((one) => one.rule && one.rule === rule) || replies.find((one) => !one.rule && one.outcome === answer.outcome) || replies.find((one) => !one.rule && !one.outcome);
    const row = (name) => { const found = said.rows.find((one) => one.id === name); return found ? (name === "why" ? "" : found.label + ": ") + form.speaker.plain(found.text) + " " : ""; };
    const until = said.day && said.until === words.until ? words["reply-until"].replace("{day}", said.day) : said.day ? ", " + said.until + " " + said.day : "";
    const values = { verdict: said.verdict, until, code: code || "", needs: row("needs"), get: row("get"), costs: row("costs"), who: row("who"), why: row("why"), instead: row("instead"), then: row("then") };
    return (own ? own[channel] : words["reply-" + channel]).replace(/\{(\w+)\}/g, (all, name) => name in values ? values[name] : all).replace(/ +(?=\n|$|”)/g, "");
  }

  function replies(form, answer, now, code, id) {
    const said = form.speaker.said(answer, now);
    const cards = CHANNELS.map((channel) => {
      const paragraphs = replyText(channel, form, answer, said, now, code).split(/\n\n+/).filter(Boolean);
      const copy = element("button", { class: "bp-btn", type: "button", "data-bp-copy": id + "-" + channel, "data-bp-copied": words.copied }, element.icon("copy"), element("span", { "aria-live": "polite" }, words.copy));
      return element("div", { class: "bp-reply" }, element("header", {}, element("h3", {}, words["channel-" + channel]), copy), element("div", { id: id + "-" + channel }, ...paragraphs.map((text) => element("p", {}, text))));
    });
    return headed(words.replies, id, element("div", { class: "bp-replies" }, ...cards));
  }

  function customersBoard(form, answer, then) {
    const said = form.speaker.said(answer, then), { verdict, deadline, terms } = scope.boldprintResult;
    return element("div", { class: "bp-board bp-board--result" }, element("p", { class: "bp-kicker" }, form.speaker.plain(form.speaker.moment(then.slice(0, 10), "", true))),
      element("div", {}, verdict(answer, said, {}), deadline(said)), terms({ ...form, words, answer, now: then }, said));
  }

  function todaysBoard(form, answer, shown, now) {
    const { speaker, block } = form, said = speaker.said(answer, now), { verdict, deadline } = scope.boldprintResult, lines = [];
    if (answer.outcome === shown.outcome && answer.deadline === shown.deadline) lines.push(words["same-today"]);
    const over = shown.deadline && Math.round((Date.parse(now.slice(0, 10)) - Date.parse(shown.deadline.slice(0, 10))) / 864e5);
    if (over > 0) lines.push(over === 1 ? words["passed-yesterday"] : words["passed-ago"].replace("{n}", over));
    if (answer.version) lines.push(speaker.plain(speaker.fill("governs", { day: speaker.moment(answer.version, "") })));
    const notes = block.notes ? element("div", {}, element("h3", {}, words["staff-note"]), ...block.notes.split(/\n\n+/).map((text) => element("p", {}, text))) : null;
    return element("div", {}, element("div", { class: "bp-back" }, element("p", { class: "bp-kicker" }, speaker.plain(speaker.fill("today", { day: speaker.moment(now.slice(0, 10), now, true) }))),
      verdict(answer, said, {}), deadline(said), element("p", {}, lines.join(" "))), notes);
  }

  /** The form of all that a code was made by, with what it holds; the version of its day is tried first. */
  function opened(code, all) {
    const day = scope.boldprintAnswerCode.dayIn(code);
    for (const form of day ? all.filter((one) => !one.block.internal) : []) {
      const first = scope.boldprintAsk.governing(form.block.versions, day, day);
      for (const version of [first, ...form.block.versions].filter(Boolean)) {
        const held = scope.boldprintAnswerCode.decode(version.table, code);
        if (held) return { form, ...held };
      }
    }
    return day ? undefined : null;
  }

  /** Every table is needed to open a code: it does not say which one it is of. */
  async function showCode(code) {
    const all = scope.boldprintAnswerCode.dayIn(code) ? await forms.all().catch(() => null) : [];
    if (all) showOpened(code, opened(code, all));
    else codeSaid.textContent = words["no-answer"];
  }

  function showOpened(code, held) {
    const tone = held ? "bp-yes" : "bp-no";
    codeSaid.replaceChildren(element("span", { class: "bp-mark " + tone }, element.icon(held ? "yes" : "no"), element("span", {}, words[held ? "code-complete" : about ? "code-typo" : "code-elsewhere"])));
    saw.replaceChildren();
    questions.hidden = !!held;
    if (!held) return;
    const { form, answers, now: then } = held, now = form.now(), shown = scope.boldprintAsk.answer(form.block, answers, then), today = scope.boldprintAsk.answer(form.block, answers, now);
    saw.append(headed(words.saw, "bp-saw", element("div", { class: "bp-pair" }, customersBoard(form, shown, then), todaysBoard(form, today, shown, now))),
      granted(form, today, answers, now, "bp-saw-granted"), replies(form, today, now, code.toUpperCase(), "bp-saw-replies"));
    saw.querySelector("h2").focus();
  }

  function beside(form) {
    const place = element("div", { class: "bp-beside" });
    form.root.parentNode.insertBefore(place, form.root.nextSibling);
    form.onChange((state) => {
      const done = state && state.answer && state.answer.outcome && !form.block.internal;
      place.replaceChildren(...(done ? [granted(form, state.answer, state.case, form.now(), form.root.id + "-granted"), replies(form, state.answer, form.now(), form.codeOf(state.case), form.root.id + "-replies")] : []));
    });
  }

  const tables = [...document.querySelectorAll("[data-bp-table]")], tableOf = (section) => section.getAttribute("data-bp-table");

  function showAbout() {
    tables.forEach((section) => { section.hidden = tableOf(section) !== about.value; });
  }

  const formOf = (section) => section.querySelector("[data-bp-ask]");

  /** The question that the address names, by its answers or by its place. */
  const named = () => tables.find((section) => "#" + tableOf(section) === scope.location.hash) || tables.find((section) => forms.isInAddress(formOf(section)));

  roleField.value = scope.localStorage.getItem("bp-role") || roleField.value;
  if (!roleField.value) roleField.selectedIndex = 0;
  roleField.addEventListener("change", () => {
    scope.localStorage.setItem("bp-role", roleField.value);
    forms.made().forEach((form) => form.tell());
    if (saw.children.length) showCode(codeForm.elements.code.value);
  });
  codeForm.addEventListener("submit", (event) => { event.preventDefault(); showCode(codeForm.elements.code.value); });
  document.querySelector("[data-bp-no-code]").addEventListener("click", () => { saw.replaceChildren(); codeSaid.replaceChildren(); questions.hidden = false; questions.querySelector("h2, h3").focus(); });
  forms.each(beside);
  const asked = new URLSearchParams(scope.location.search);
  if (about) {
    about.addEventListener("change", () => {
      showAbout();
      forms.want(formOf(tables.find((section) => tableOf(section) === about.value))).catch(() => {});
    });
    about.value = named() ? tableOf(named()) : about.value;
    showAbout();
  }
  if (asked.get("code")) {
    codeForm.elements.code.value = asked.get("code");
    showCode(asked.get("code"));
  }
})(this);
