// Which version of a policy governs an order: the twin of rules/cohort.py. Without this script all versions stand in the page.
//   <form data-bp-versions hidden> input · [data-bp-said] </form>, versions: <section data-bp-since="2026-03-01" data-bp-first-order="2026-03-01">
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
    const versions = Array.from(document.querySelectorAll("[data-bp-since]")).map((section) => ({
      since: section.getAttribute("data-bp-since"), firstOrder: section.getAttribute("data-bp-first-order"), section: section,
    }));
    const show = () => {
      const chosen = input.value ? governing(versions, input.value, today()) : null;
      versions.forEach((version) => { version.section.hidden = chosen !== null && version !== chosen; });
      said.textContent = chosen ? said.getAttribute(input.value > today() ? "data-bp-future" : "data-bp-past") : "";
      if (chosen) scope.history.replaceState(null, "", "?ordered=" + input.value);
    };
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      show();
      const chosen = versions.find((version) => !version.section.hidden);
      if (input.value && chosen) chosen.section.querySelector("h2").focus();
    });
    input.addEventListener("change", show);
    const linked = new URLSearchParams(scope.location.search).get("ordered");
    if (/^\d{4}-\d\d-\d\d$/.test(linked || "")) { input.value = linked; show(); }
  }

  if (typeof module === "object") module.exports = { governing: governing };
  else scope.document.querySelectorAll("form[data-bp-versions]").forEach(wire);
})(this);
