// Which version of a policy governs an order: the twin of rules/cohort.py. Without this script one chooses a version by its time.
//   <form data-bp-versions hidden> input · [data-bp-said] </form>, versions: <… data-bp-since="2026-03-01" data-bp-first-order="2026-03-01"> a[href] </…>
(function (scope) {
  "use strict";

  /** The newest version in force that covers the order day; before all of them, the first. versions: [{since, firstOrder}], days in ISO form. */
  function governing(versions, ordered, today) {
    const inForce = versions.filter((version) => version.since <= today).sort((a, b) => (a.since < b.since ? -1 : 1));
    const covering = inForce.filter((version) => version.firstOrder <= ordered);
    return covering.length ? covering[covering.length - 1] : inForce[0] || null;
  }

  /** Today in ISO form, on the reader's own clock. */
  function today() {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  }

  function wire(form) {
    const document = scope.document, said = form.querySelector("[data-bp-said]"), input = form.querySelector("input");
    const versions = Array.from(document.querySelectorAll("[data-bp-since]")).map((place) => ({
      since: place.getAttribute("data-bp-since"), firstOrder: place.getAttribute("data-bp-first-order"), link: place.querySelector("a"),
    }));
    /** Leads to the version that governs an order of the chosen day, or says that it is the one on this page. */
    const lead = (go) => {
      const chosen = input.value ? governing(versions, input.value, today()) : null;
      if (!chosen) return;
      const address = chosen.link.getAttribute("href") + "?ordered=" + input.value;
      if (!chosen.link.hasAttribute("aria-current")) { go(address); return; }
      said.textContent = said.getAttribute(input.value > today() ? "data-bp-future" : "data-bp-past");
      scope.history.replaceState(null, "", "?ordered=" + input.value);
    };
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      lead((address) => scope.location.assign(address));
    });
    input.addEventListener("change", () => { said.textContent = ""; });
    const linked = new URLSearchParams(scope.location.search).get("ordered");
    if (/^\d{4}-\d\d-\d\d$/.test(linked || "")) { input.value = linked; lead((address) => scope.location.replace(address)); }
  }

  if (typeof module === "object") module.exports = { governing: governing };
  else scope.document.querySelectorAll("form[data-bp-versions]").forEach(wire);
})(this);
