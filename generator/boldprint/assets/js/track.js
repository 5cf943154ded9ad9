// Paste a tracking number and go to the carrier's page.
//   <form data-bp-track hidden> input · button · [data-bp-said] </form>, carriers: <li data-bp-carrier="https://…/{number}" data-bp-number="CP[0-9]{9}IE">
// Without this script the form stays hidden, and the carriers are links.
(function (scope) {
  "use strict";

  /** The number as carriers print it: capitals, without spaces and hyphens. */
  function tidy(number) {
    return number.replace(/[\s-]+/g, "").toUpperCase();
  }

  /** Where the first carrier whose numbers look like this one shows it, or null. carriers: [{number, address}]. */
  function address(number, carriers) {
    var tidied = tidy(number);
    var found = carriers.find(function (carrier) { return new RegExp("^(?:" + carrier.number + ")$", "i").test(tidied); });
    return found ? found.address.replace("{number}", encodeURIComponent(tidied)) : null;
  }

  function wire(form) {
    var said = form.querySelector("[data-bp-said]"), input = form.querySelector("input");
    var carriers = Array.from(scope.document.querySelectorAll("[data-bp-carrier]")).map(function (carrier) {
      return { number: carrier.getAttribute("data-bp-number"), address: carrier.getAttribute("data-bp-carrier") };
    });
    form.hidden = false;
    form.addEventListener("submit", function (event) {
      var to = address(input.value, carriers);
      event.preventDefault();
      said.textContent = to ? "" : form.getAttribute("data-bp-unknown");
      if (to) scope.location.assign(to);
      else input.focus();
    });
  }

  if (typeof module === "object") module.exports = { tidy: tidy, address: address };
  else scope.document.querySelectorAll("form[data-bp-track]").forEach(wire);
})(this);
