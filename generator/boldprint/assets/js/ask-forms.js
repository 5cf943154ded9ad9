// The forms of a page. Each is made when it is wanted: pointed at, tabbed to, unfolded, or named by the address. Until then its first
// question stands there, and what somebody does with it is kept. Its table is fetched, and the scripts of forms where the page has not
// brought them: <meta name="bp-late" content="…those scripts… …">.
//   boldprintForms.each((form) => …) for every form, made or to be made; .made(); .want(root), .all() -> Promise of the form, of all forms
(function (scope) {
  "use strict";
  const document = scope.document;
  const roots = [...document.querySelectorAll("[data-bp-ask]")];
  if (!roots.length) return;
  const words = JSON.parse(document.getElementById("bp-words").textContent);
  const wanted = new Map(), made = new Map(), listeners = [];
  const nameOf = (root) => root.getAttribute("data-bp-ask");
  let pressed = false, released = [];

  /** How the address names the table of a form: in short, unless the page has two tables that are called so. */
  function shortName(root) {
    const short = nameOf(root).split(".")[1];
    return roots.filter((one) => nameOf(one).split(".")[1] === short).length > 1 ? nameOf(root) : short;
  }

  function isInAddress(root) {
    const given = new URLSearchParams(scope.location.search);
    if (given.has("table")) return [nameOf(root), shortName(root)].includes(given.get("table"));
    return root.hasAttribute("data-bp-first") && [...given.keys()].some((name) => name !== "code");
  }

  function make(root, block) {
    const form = scope.boldprintForm(root, { block, words, name: shortName(root) });
    made.set(root, form);
    listeners.forEach((listen) => listen(form));
    return form;
  }

  /** Puts into the form what stood in the question before it: its fields come in the same order. */
  function takeOver(root, before, focused) {
    const fields = [...root.querySelectorAll("input")];
    before.forEach((one, place) => {
      const field = fields[place];
      if (!field || field.type !== one.type) return;
      field.checked = one.checked;
      if (field.type === "radio" || field.type === "checkbox" || !one.value) return;
      field.value = one.value;
      field.dispatchEvent(new Event("input"));
    });
    if (focused >= 0 && fields[focused]) fields[focused].focus({ preventScroll: true });
    else if (focused === -2) root.querySelector("[type=submit]").focus({ preventScroll: true });
  }

  /** Nothing is exchanged under a finger or a key that is down: Space chooses only when it comes up again. */
  const release = () => new Promise((done) => { if (pressed) released.push(done); else done(); });

  function fetchScripts() {
    const late = document.querySelector('meta[name="bp-late"]');
    return scope.boldprintFetch(late ? late.content.split(" ")[0] : "", () => scope.boldprintForm);
  }

  async function fetchForm(root) {
    const [block] = await Promise.all([scope.boldprintFetch(root.getAttribute("data-bp-from"), () => scope.boldprintLate[nameOf(root)]), fetchScripts()]);
    await release();
    const before = [...root.querySelectorAll("input")], active = document.activeElement;
    const focused = before.includes(active) ? before.indexOf(active) : root.contains(active) ? -2 : -1;
    const form = make(root, block);
    if (!isInAddress(root)) takeOver(root, before, focused);
    return form;
  }

  function want(root) {
    if (made.has(root)) return Promise.resolve(made.get(root));
    if (!wanted.has(root)) wanted.set(root, fetchForm(root).catch((problem) => { wanted.delete(root); throw problem; }));
    return wanted.get(root);
  }

  /** Somebody was quicker than the table: their answer is sent again when it is there. */
  async function sent(root, event) {
    if (made.has(root)) return;
    event.preventDefault();
    try {
      await want(root);
      root.querySelector("form").requestSubmit();
    } catch (problem) {
      root.querySelector(".bp-foot-note").textContent = words["no-answer"];
    }
  }

  function wait(root) {
    const fold = root.closest("details"), soon = () => { want(root).catch(() => {}); };
    for (const place of new Set([root, fold || root])) ["pointerenter", "focusin", "toggle"].forEach((name) => place.addEventListener(name, soon, { passive: true }));
    root.addEventListener("submit", (event) => sent(root, event));
    if (!isInAddress(root)) return;
    if (fold) fold.open = true;
    soon();
  }

  ["pointerdown", "keydown"].forEach((name) => scope.addEventListener(name, () => { pressed = true; }, true));
  ["pointerup", "pointercancel", "keyup", "blur"].forEach((name) => scope.addEventListener(name, (event) => {
    if (name === "blur" && event.target !== scope) return; // a field that loses the focus; the window alone takes the key along
    pressed = false;
    scope.setTimeout(() => released.splice(0).forEach((done) => done()));
  }, true));

  scope.boldprintForms = {
    want,
    all: () => Promise.all(roots.map(want)),
    isInAddress,
    made: () => [...made.values()],
    each: (listen) => { listeners.push(listen); made.forEach((form) => listen(form)); },
  };
  roots.forEach(wait);
})(this);
