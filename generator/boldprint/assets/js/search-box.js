// The search box: a combobox of links. The index stands at the root of the language, beside the folder assets/.
(function () {
  "use strict";
  const search = globalThis.boldprintSearch ||= {}, panel = document.getElementById("bp-found");
  const form = document.querySelector("form[data-bp-search='']"), input = form && form.q;
  if (!panel || !input) return;
  const { src } = document.currentScript, root = src.slice(0, src.lastIndexOf("/assets/") + 1), popover = form.closest("[popover]");
  let script, labels, fallback, options = [], current = -1;

  function set(node, attributes) {
    for (const name in attributes) node.setAttribute(name, attributes[name]);
    return node;
  }
  function make(kind, children, attributes) {
    const [tag, ...classes] = kind.split("."), node = set(document.createElement(tag), attributes);
    node.className = classes.join(" ");
    node.append(...children);
    return node;
  }
  const storage = () => { try { return localStorage; } catch { return {}; } };
  const marks = (parts) => parts.map(([text, mark]) => mark ? make("mark", [text]) : text);
  const link = (kind, url, children, attributes) => make(kind, children, { href: new URL(url, root), ...attributes });
  const option = (kind, url, children) =>
    options[options.push(link(kind, url, children, { role: "option", id: "bp-option" + options.length })) - 1];
  const line = (url, ...children) =>
    make("li", [option("a", url, children.map((texts, at) => make(at ? "small" : "span", texts)))], { role: "none" });
  const group = (label, child) => make("div", [make("p.bp-label", [label], { "aria-hidden": true }), child], { role: "group", "aria-label": label });
  const lines = (label, children) => group(label, make("ul.bp-hits", children, { role: "none" }));

  const status = make("p.bp-hide", [], { role: "status" });
  const results = make("div.bp-two", [], { role: "listbox", id: "bp-results" });
  const note = make("p.bp-foot-note", []), slash = make("button.bp-btn", [], { type: "button" });
  form.append(status);
  panel.append(results, note);
  set(input, { role: "combobox", "aria-autocomplete": "list", "aria-controls": "bp-results" });
  show(false, "");

  function choose(at) {
    current = at;
    options.forEach((node, place) => set(node, { "aria-selected": place === at }).classList.toggle("bp-at", place === at));
    set(input, { "aria-activedescendant": at < 0 ? "" : options[at].id });
    if (at >= 0) options[at].scrollIntoView({ block: "nearest" });
  }

  function show(open, text) {
    panel.hidden = !open;
    status.textContent = text;
    set(input, { "aria-expanded": open });
    choose(-1);
  }

  function render() {
    options = [];
    if (!labels || !input.value.trim()) return show(false, "");
    const { answer, hits, poor } = search.find(input.value, 8), found = hits.length > 0, count = labels.pages.replace("{n}", hits.length);
    results.replaceChildren();
    if (answer) results.append(group(labels.answer, option("a.bp-board.bp-board--result.bp-hit", answer.url, [
      make("p.bp-deadline", [make("b", [answer.figure])]), make("p", [answer.text]),
      make("p.bp-since", [[hits[answer.place].title, answer.since].filter(Boolean).join(", ")])
    ])));
    if (found) results.append(lines(count, hits.map(({ url, label, title, section, figure, snippet }) =>
      line(url, marks(label), [section && title], [...figure ? [make("b.bp-fact", [figure]), " "] : [], ...marks(snippet)]))));
    if (poor) results.append(lines(found ? labels.poor : labels.none, fallback.map(([url, title, text]) => line(url, [title], [text]))));
    set(results, { "aria-label": labels.results });
    set(slash, { "aria-pressed": !storage().bpSlash }).textContent = labels.slash;
    note.replaceChildren(labels.poor, ...fallback.slice(0, 1).map(([url, title]) => link("a", url, [title])), slash);
    show(true, found ? (answer ? answer.text + " " : "") + count : labels.none);
  }

  function start() {
    if (script) return;
    script = make("script", [], { src: root + "search-index.js" });
    script.onerror = () => { script = null; };
    document.head.append(script);
  }

  function open(text) {
    if (popover && !popover.matches(":popover-open")) popover.showPopover();
    input.value = text;
    input.focus();
    start();
    render();
  }

  search.loaded = (index) => {
    ({ labels, fallback } = index);
    render();
  };
  for (const one of document.querySelectorAll("form[data-bp-search]")) {
    one.q.onfocus = start;
    one.onsubmit = (event) => {
      if (!labels) return;
      event.preventDefault();
      open(one.q.value);
    };
  }
  input.oninput = (event) => { if (!event.isComposing) render(); };
  input.addEventListener("compositionend", render);
  input.onkeydown = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key], places = options.length + 1;
    if (event.isComposing || panel.hidden) return;
    if (step) choose((current + 1 + step + places) % places - 1);
    else if (event.key === "Escape") show(false, input.value = "");
    else if (event.key === "Enter" && current >= 0) options[current].click();
    else return;
    event.preventDefault();
  };
  // WCAG 2.1.4
  slash.onclick = () => { storage().bpSlash = storage().bpSlash ? "" : "off"; render(); };
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || storage().bpSlash
      || event.target.closest("input, textarea, select, [contenteditable]")) return;
    event.preventDefault();
    open(input.value);
  });
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) open(asked);
})();
