// A form: asks one thing at a time, only what can still change the answer, and shows the answer. ask-forms.js knows when.
//   <div data-bp-ask="returns.return" data-bp-anchor="check" id="check-form">…the first question, for the first paint…</div>
//   boldprintForm(root, {block, words, name}) -> form; `name` stands for its table in the address.
// The address holds the answers: ?item=gear&delivered=2026-05-03, for other tables of the page with table=… before them.
(function (scope) {
  "use strict";
  const element = scope.boldprintElement, { open, walk, fits } = scope.boldprintAsk;

  scope.boldprintForm = function (root, { block: written, words, name: table }) {
    const block = open(written), speaker = scope.boldprintAnswerWords(block, words);
    const isFirst = root.hasAttribute("data-bp-first"), anchor = root.getAttribute("data-bp-anchor");
    const listeners = [];
    let pool = {}, changing = null, search = scope.location.search;
    const now = () => block.preview || scope.boldprintDates.wallClock(block.zone);

    function fromAddress() {
      const given = new URLSearchParams(scope.location.search);
      return [table, block.id].includes(given.get("table") || (isFirst ? table : "")) ? Object.fromEntries([...given].filter(([name]) => name !== "table" && name !== "code")) : {};
    }

    function address(given) {
      const query = new URLSearchParams(isFirst ? {} : { table });
      for (const [name, value] of Object.entries(given)) query.set(name, value);
      const search = query.toString();
      return scope.location.pathname + (search ? "?" + search : "") + "#" + anchor;
    }

    function set(given, ask) {
      pool = given;
      changing = ask || null;
      show(true);
    }

    const askOf = (name) => block.versions[block.versions.length - 1].table.asks.find((one) => one.id === name);
    const topChoices = (ask) => (ask.choices ? ask.choices.filter((one) => one[2] < 0) : ask.bands || []).map((one) => one[0]);

    function saidList(state, label) {
      const shown = Object.entries(state.case).map(([name, value]) => [name, speaker.given(name, value, now())]);
      const assumed = Object.entries(state.answer.assumed || {}).map(([name, value]) => [name, speaker.plain(speaker.fill("assumed", { answer: speaker.given(name, value, now()) }))]);
      const items = [...shown, ...(state.ask ? [] : assumed)].map(([name, value]) => element("li", {}, element("span", { class: "bp-quiet" }, speaker.askLabel(name)), element("span", {}, value),
        element("button", { type: "button", click: () => set({ ...pool, ...state.case }, name) }, words.change, element("span", { class: "bp-hide" }, " " + speaker.askLabel(name)))));
      return items.length ? element("ol", { class: "bp-said", "aria-label": label }, ...items) : null;
    }

    function question(state) {
      const name = changing || state.ask.id, ask = askOf(name), yesNo = ask.type === "yes/no" ? ["yes", "no"] : [];
      const choices = changing ? [...topChoices(ask), ...yesNo] : state.ask.choices;
      const asked = scope.boldprintQuestion({ block, ask, choices, chosen: pool[name], words, today: now().slice(0, 10), id: root.id });
      const left = changing ? 0 : state.open.length - 1;
      const told = left === 0 ? words["left-none"] : left === 1 ? words["left-one"] : left > 4 ? words["left-many"] : words.left.replace("{n}", left);
      const names = Object.keys(state.case), last = names[names.length - 1];
      const back = () => changing ? set(pool) : set(Object.fromEntries(Object.entries(state.case).filter(([one]) => one !== last)));
      const form = element("form", { class: "bp-ask", method: "get", action: "#" + anchor, novalidate: true, submit: (event) => {
        event.preventDefault();
        const value = asked.value();
        if (!value) asked.complain(choices.length ? words.choose : words.fill);
        else if (!fits(block, name, value, now())) asked.complain(words["not-answer"].replace("{answer}", value));
        else set({ ...pool, ...state.case, [name]: value });
      } }, saidList(state, words.answers), asked.fieldset,
      element("div", { class: "bp-btns" }, element("button", { class: "bp-btn bp-btn--go bp-btn--big", type: "submit" }, words.next),
        names.length || changing ? element("button", { class: "bp-btn bp-btn--big", type: "button", click: back }, words.back) : null),
      element("p", { class: "bp-foot-note bp-small" }, element("span", {}, told)));
      return { nodes: [form], focus: asked.focus };
    }

    function codeOf(given) {
      const today = now().slice(0, 10), { table } = scope.boldprintAsk.governing(block.versions, today, today);
      const known = Object.fromEntries(Object.entries(given).filter(([name]) => table.asks.some((ask) => ask.id === name)));
      try { return scope.boldprintAnswerCode.encode(table, known, now()); } catch (problem) { return null; }
    }

    function result(state) {
      const board = scope.boldprintResult({ block, speaker, words, answer: state.answer, now: now(), code: block.internal ? null : codeOf(state.case), url: () => scope.location.origin + address(state.case) });
      const again = element("p", { class: "bp-foot-note" }, element("button", { class: "bp-btn", type: "button", click: () => set({}) }, words.again));
      return { nodes: [saidList(state, words["all-answers"]), board, again].filter(Boolean), focus: () => board.querySelector("[data-bp-verdict]").focus() };
    }

    function trouble(message) {
      const again = element("button", { class: "bp-btn", type: "button", click: () => set({}) }, words.again);
      return { nodes: [element("div", { class: "bp-ask", role: "status" }, element("p", {}, message), element("p", { class: "bp-btns" }, again))], focus: () => again.focus() };
    }

    function shown() {
      try {
        const state = walk(block, pool, now());
        if (state.answer.refused || state.answer.faults) return [trouble(words["no-answer"]), state];
        return [state.ask || changing ? question(state) : result(state), state];
      } catch (problem) {
        if (!(problem instanceof RangeError)) throw problem;
        return [trouble(words["out-of-range"]), null];
      }
    }

    function show(byPerson) {
      const [view, state] = shown();
      root.replaceChildren(...view.nodes);
      if (byPerson) {
        if (state) scope.history.pushState(null, "", address(state.case));
        search = scope.location.search;
        view.focus();
      }
      listeners.forEach((listen) => listen(state));
    }

    const fold = root.closest("details");
    pool = fromAddress();
    if (fold && Object.keys(pool).length) fold.open = true;
    show(false);
    scope.addEventListener("popstate", () => {
      if (scope.location.search === search) return; // only a part of the page was gone to
      [pool, changing, search] = [fromAddress(), null, scope.location.search];
      show(false);
    });
    const tell = () => { const state = shown()[1]; listeners.forEach((listen) => listen(state)); };
    return { root, block, speaker, now, set, codeOf, tell, onChange: (listen) => { listeners.push(listen); listen(shown()[1]); } };
  };
})(this);
