// Questions one at a time: answer, see why, go on. Needs progress.js, and quiz-kinds.js for how each type is read and shown.
// The page: <div data-bp-quiz> with <article class="bp-item" data-bp-item="returns/last-day" data-type="case" data-key="DIGEST">, each with
// <p data-bp-why>, a form, <div data-bp-result>, <section data-bp-feedback>; the reasons stand in the answers at the end of the page (data-bp-answer).
// Keys are only there as salted hashes. That stops a glance at the source and no more: this is practice, not proof.
(function (scope) {
  "use strict";
  var progress = scope.boldprintProgress, kinds = scope.boldprintQuizKinds, document = scope.document;
  var make = progress.make, filled = progress.filled;

  function wire(quiz) {
    var data = progress.pageData(), words = data.words, module = data.modules[0];
    var articles = Array.prototype.slice.call(quiz.querySelectorAll("[data-bp-item]"));
    var queue = reviewQueue(), store = progress.load();

    function profile() { return progress.current(store); }
    function itemOf(article) {
      return module.items.find(function (item) { return item.name === article.getAttribute("data-bp-item"); });
    }
    function recordOf(article) { return profile() ? profile().items[itemOf(article).name] : undefined; }

    function show(article, focus) {
      articles.forEach(function (one) { one.toggleAttribute("data-now", one === article); });
      quiz.querySelector("[data-bp-summary]").hidden = true;
      if (article.hasAttribute("data-done")) restart(article);
      explainWhy(article);
      if (focus) {
        var stem = article.querySelector(".bp-stem");
        stem.setAttribute("tabindex", "-1");
        stem.focus();
      }
    }

    /** Why the question is here: its fact changed, or it was wrong, or its day has come. */
    function explainWhy(article) {
      var why = article.querySelector("[data-bp-why]"), record = recordOf(article), item = itemOf(article);
      var state = progress.stateOf(record, item, progress.today());
      why.hidden = state === "new" || state === "known" || (state === "wrong" && article.hasAttribute("data-right"));
      why.replaceChildren();
      if (why.hidden) return;
      var reasons = progress.became(record, item);
      why.append(make("p", {}, state === "changed" ? reasons.map(function (one) { return filled(words.became, one); }).join(" ") || words.reworded : words["due-" + state]));
      if (state === "changed") why.append(make("p", { "class": "bp-small bp-quiet" }, filled(words["due-changed"], { when: progress.inWords(record.when) })));
    }

    function restart(article) {
      article.removeAttribute("data-done");
      article.querySelector("form").hidden = false;
      article.querySelector("[data-bp-feedback]").hidden = true;
      article.querySelector("[data-bp-result]").textContent = "";
      kinds.clear(article);
    }

    function check(article) {
      var given = kinds.read(article), error = article.querySelector("[data-bp-error]");
      error.textContent = given.missing ? words[given.missing] : "";
      if (given.missing) return;
      finish(article, given, given.right === undefined ? kinds.digest(itemOf(article).hash, given.key) === article.getAttribute("data-key") : given.right);
    }

    function finish(article, given, right) {
      store = progress.load();
      var who = profile();
      // After the verdict “You had this wrong last time” would contradict it; what changed stays to be read.
      if (progress.stateOf(recordOf(article), itemOf(article), progress.today()) === "wrong") article.querySelector("[data-bp-why]").hidden = true;
      if (who) {
        progress.answer(who, itemOf(article), right, given.chose, progress.today());
        progress.notePass(who, module, progress.today());
        if (!progress.save(store)) article.querySelector("[data-bp-error]").textContent = words["not-kept"];
      }
      article.setAttribute("data-done", "");
      article.setAttribute("data-right", right ? "yes" : "no");
      article.querySelector("form").hidden = true;
      var feedback = article.querySelector("[data-bp-feedback]"), verdict = make("h3", { "class": "bp-verdict-line", tabindex: "-1" }, right ? words.right : words.wrong);
      article.querySelector("[data-bp-result]").replaceChildren(verdict);
      feedback.querySelector("[data-bp-options]").replaceChildren.apply(feedback.querySelector("[data-bp-options]"), kinds.explain(article, given, words));
      feedback.hidden = false;
      buttons(article, right);
      article.querySelector("[data-bp-due]").textContent = !who ? words["nobody-kept"] : right ? filled(words["comes-back"], { day: progress.inWords(who.items[itemOf(article).name].due) }) : words["stays-open"];
      verdict.focus();
      quiz.dispatchEvent(new scope.CustomEvent("bp-answered", { bubbles: true }));
    }

    function buttons(article, right) {
      var row = article.querySelector("[data-bp-next]"), at = articles.indexOf(article), next = articles[at + 1];
      row.replaceChildren();
      if (queue) {
        var onward = advance(queue, article.id);
        row.append(make("a", { "class": "bp-btn bp-btn--go bp-btn--big", href: onward || data.home }, onward ? words.next : words["end-review"]));
      }
      else row.append(progress.button(next ? words.next : words.finish, "bp-btn--go bp-btn--big", function () { if (next) show(next, true); else summary(); }));
      if (!right) row.append(progress.button(words.again, "bp-btn--big", function () { restart(article); show(article, true); }));
      var clause = article.getAttribute("data-clause");
      if (clause) row.append(make("a", { "class": "bp-btn bp-btn--big", href: clause }, words.rule));
    }

    function summary() {
      var box = quiz.querySelector("[data-bp-summary]"), who = profile();
      articles.forEach(function (one) { one.removeAttribute("data-now"); });
      var right = articles.filter(function (one) { return one.getAttribute("data-right") === "yes"; }).length;
      var state = who ? progress.moduleState(who, module, progress.today()) : { right: right, total: articles.length, isPassed: false, mustOpen: 0 };
      var heading = make("h3", { tabindex: "-1" }, filled(words.score, { right: state.right, total: state.total }));
      box.replaceChildren(heading, make("p", {}, !who ? words["nobody-kept"] : state.isPassed ? words.passed : filled(state.mustOpen ? words["must-open"] : words["not-passed"], { mastery: module.mastery })));
      var wrong = articles.find(function (one) { return who ? progress.stateOf(recordOf(one), itemOf(one), progress.today()) !== "known" : one.getAttribute("data-right") !== "yes"; });
      var row = make("p", { "class": "bp-btns" });
      if (wrong) row.append(progress.button(words["go-open"], "bp-btn--go bp-btn--big", function () { show(wrong, true); }));
      (who && !wrong ? progress.leftOf(who, module) : []).forEach(function (part, at) {
        row.append(make("a", { "class": "bp-btn bp-btn--big" + (at ? "" : " bp-btn--go"), href: "#" + part }, words["to-" + part]));
      });
      row.append(make("a", { "class": "bp-btn bp-btn--big", href: data.home }, words.home));
      box.append(row);
      box.hidden = false;
      heading.focus();
    }

    articles.forEach(function (article) {
      kinds.prepare(article, words);
      article.querySelector("form").addEventListener("submit", function (event) {
        event.preventDefault();
        check(article);
      });
      article.querySelector("form").addEventListener("input", function () { article.querySelector("[data-bp-error]").textContent = ""; });
    });
    quiz.setAttribute("data-one", "");
    var named = scope.location.hash ? document.getElementById(decodeURIComponent(scope.location.hash.slice(1))) : null;
    var open = articles.find(function (one) { return progress.stateOf(recordOf(one), itemOf(one), progress.today()) !== "known"; });
    show(articles.indexOf(named) >= 0 ? named : open || articles[0], articles.indexOf(named) >= 0);
    scope.addEventListener("hashchange", function () {
      var target = document.getElementById(decodeURIComponent(scope.location.hash.slice(1)));
      if (articles.indexOf(target) >= 0) show(target, true);
    });
    document.addEventListener("bp-reset", function () {
      articles.forEach(function (one) {
        one.removeAttribute("data-right");
        restart(one);
      });
      show(articles[0], true);
    });
    document.addEventListener("bp-profile", function () {
      store = progress.load();
      articles.forEach(function (one) { if (one.hasAttribute("data-now")) explainWhy(one); });
    });
  }

  /** The rest of a review session, where this page belongs to one: {left: [addresses], after: {question: address}}. */
  function reviewQueue() {
    if (!/[?&]review=/.test(scope.location.search)) return null;
    try { return { left: JSON.parse(scope.sessionStorage.getItem("bp-review") || "[]"), after: {} }; } catch (error) { return null; }
  }

  /** What comes after a question of the session, null after the last; taken out once for each, so that a second try skips none. */
  function advance(queue, id) {
    if (!(id in queue.after)) {
      queue.after[id] = queue.left.shift() || null;
      try { scope.sessionStorage.setItem("bp-review", JSON.stringify(queue.left)); } catch (error) { /* the session ends at home */ }
    }
    return queue.after[id];
  }

  document.querySelectorAll("[data-bp-quiz]").forEach(wire);
})(this);
