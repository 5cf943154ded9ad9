// A site that is older than its next change says so by itself. It compares two days in the page and asks nobody.
//   <p data-bp-holds-until="2027-02-01" hidden>…</p>: the day from which this build no longer holds. Without this script the line stays hidden.
(function (scope) {
  "use strict";

  /** Whether the day (ISO form) has come in a time zone; zone may be empty for the reader's own. */
  function isStale(next, now, zone) {
    if (!/^\d{4}-\d\d-\d\d$/.test(next || "")) return false;
    const form = { year: "numeric", month: "2-digit", day: "2-digit", ...(zone ? { timeZone: zone } : {}) };
    const parts = Object.fromEntries(new Intl.DateTimeFormat("en-GB", form).formatToParts(now).map((part) => [part.type, part.value]));
    return next <= parts.year + "-" + parts.month + "-" + parts.day;
  }

  if (typeof module === "object") module.exports = { isStale: isStale };
  else scope.document.querySelectorAll("[data-bp-holds-until]").forEach((line) => {
    line.hidden = !isStale(line.getAttribute("data-bp-holds-until"), new Date(), line.getAttribute("data-bp-zone") || "");
  });
})(this);
