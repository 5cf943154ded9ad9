// The answer as elements: the board with verdict, last day, terms, buttons and answer code. Loaded after elements.js.
//   boldprintResult({block, speaker, words, answer, given, now, code, url, address}) -> element; its [data-bp-verdict] takes the focus
(function (scope) {
  "use strict";
  const element = scope.boldprintElement;
  const SHAPES = { accept: "yes", refuse: "no", refer: "refer", ambiguous: "unclear" };

  function verdict(answer, said, extra) {
    const tone = answer.outcome === "accept" ? "bp-yes" : answer.outcome === "refuse" ? "bp-no" : "bp-mid";
    return element("p", { class: "bp-verdict " + tone, ...extra }, element.icon(SHAPES[answer.outcome] || "mid"), element("span", {}, said.verdict));
  }

  const deadline = (said) => said.day ? element("p", { class: "bp-deadline" }, element("span", {}, said.until), " ", element("b", {}, said.day)) : null;

  /** The facts that the reason names, each with the day since when it holds. */
  function since(speaker, block, words, answer, row, now) {
    const told = row.id === "why" ? speaker.plain(row.text) : "";
    const facts = answer.facts.map((fact) => [(block.labels.quantities || {})[fact.value], fact.from]).filter(([value, from]) => value && from && told.includes(value));
    const lines = facts.map(([value, from]) => speaker.fill("since", { value, day: speaker.plain(speaker.moment(from, "")) }));
    return lines.map((line) => element("small", { class: "bp-since" }, ...element.text(line).map((part) => part.textContent || part)));
  }

  function terms({ block, speaker, words, answer, now }, said) {
    const rows = said.rows.map((row) => element("div", {}, element("dt", {}, row.label), element("dd", {}, ...element.text(row.text), ...since(speaker, block, words, answer, row, now))));
    return rows.length ? element("dl", { class: "bp-terms" }, ...rows) : null;
  }

  function calendarButton({ block, speaker, words, answer, url, now }, said) {
    const title = speaker.plain(speaker.fill("calendar-title", { shop: block.shop, verdict: said.verdict }));
    const text = said.rows.map((row) => row.label + ": " + speaker.plain(row.text)).join("\n");
    return element("button", { class: "bp-btn bp-btn--go", type: "button", click: () => {
      const file = scope.boldprintCalendarFile({ title, text, url: url(), until: answer.deadline, made: new Date() });
      const link = element("a", { href: scope.URL.createObjectURL(new Blob([file], { type: "text/calendar" })), download: block.id.replace(".", "-") + "-" + answer.deadline.slice(0, 10) + ".ics" });
      link.click();
      scope.setTimeout(() => scope.URL.revokeObjectURL(link.href), 1000);
    } }, element.icon("cal"), words.calendar);
  }

  function buttons(shown, said) {
    const { words, answer } = shown;
    return element("p", { class: "bp-btns" }, answer.deadline ? calendarButton(shown, said) : null,
      element("button", { class: "bp-btn", type: "button", "data-bp-copy-link": true, "data-bp-copied": words.copied }, element.icon("link"), element("span", { "aria-live": "polite" }, words["copy-link"])),
      element("button", { class: "bp-btn", type: "button", "data-bp-print": true }, element.icon("print"), words.print));
  }

  const receipt = (words, code) => code ? element("div", { class: "bp-receipt" }, element("p", {}, words.code), element("span", { class: "bp-codeword" }, code)) : null;

  function result(shown) {
    const said = shown.speaker.said(shown.answer, shown.now);
    const status = element("div", { role: "status" }, verdict(shown.answer, said, { tabindex: "-1", "data-bp-verdict": true }), deadline(said));
    return element("div", { class: "bp-board bp-board--result", "data-bp-outcome": shown.answer.outcome }, status, terms(shown, said), buttons(shown, said), receipt(shown.words, shown.code));
  }

  scope.boldprintResult = Object.assign(result, { verdict, deadline, terms });
})(this);
