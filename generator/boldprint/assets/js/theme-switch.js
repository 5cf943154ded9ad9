// Light, dark, or as the device has it. Stands in <head> without `defer`, so that the chosen theme holds before anything
// is painted. Without this file (or its storage) the device decides, which style sheets do alone.
(function (scope) {
  "use strict";
  var KEY = "bp-theme";

  /** The theme to show for what was stored: "light", "dark", or "auto" for everything else. */
  function known(stored) {
    return stored === "light" || stored === "dark" ? stored : "auto";
  }

  function show(document, theme) {
    if (theme === "auto") document.documentElement.removeAttribute("data-bp-theme");
    else document.documentElement.setAttribute("data-bp-theme", theme);
    document.querySelectorAll("[data-bp-theme-set]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.getAttribute("data-bp-theme-set") === theme));
    });
  }

  function remember(storage, theme) {
    try {
      if (theme === "auto") storage().removeItem(KEY);
      else storage().setItem(KEY, theme);
    } catch (refused) { /* no storage here: the choice holds for this page */ }
  }

  function recall(storage) {
    try { return known(storage().getItem(KEY)); } catch (refused) { return "auto"; }
  }

  function start(document, storage) {
    show(document, recall(storage));
    document.addEventListener("DOMContentLoaded", function () { show(document, recall(storage)); });
    document.addEventListener("click", function (event) {
      var button = event.target.closest("[data-bp-theme-set]");
      if (!button) return;
      var theme = known(button.getAttribute("data-bp-theme-set"));
      remember(storage, theme);
      show(document, theme);
    });
  }

  if (typeof module === "object") module.exports = { known: known, recall: recall, remember: remember };
  else start(scope.document, function () { return scope.localStorage; });
})(this);
