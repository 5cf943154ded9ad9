// Copying a text, copying the page's address, printing. Buttons for it are hidden where scripts do not run.
//   <button data-bp-copy="ID" data-bp-copied="Copied">…<span aria-live="polite">Copy</span></button>   copies the text of #ID
//   <button data-bp-copy-link data-bp-copied="Copied">…                             copies the address
//   <button data-bp-print>…
(function (scope) {
  "use strict";

  /** The text of a copied passage: paragraphs parted by an empty line, no space left over from the mark-up. */
  function tidy(text) {
    return text.replace(/\r/g, "").replace(/[ \t\u00a0]+\n/g, "\n").replace(/\n{3,}/g, "\n\n").trim();
  }

  function copy(text) {
    if (scope.navigator.clipboard) return scope.navigator.clipboard.writeText(text).catch(function () { return byHand(text); });
    return byHand(text);
  }

  function byHand(text) {
    var field = scope.document.createElement("textarea");
    field.value = text;
    field.className = "bp-hide";
    scope.document.body.append(field);
    field.select();
    var done = scope.document.execCommand("copy");
    field.remove();
    return done ? Promise.resolve() : Promise.reject(new Error("not copied"));
  }

  function say(button) {
    var word = button.querySelector("span") || button, before = word.textContent;
    if (button.dataset.bpBefore !== undefined) return;
    button.dataset.bpBefore = before;
    word.textContent = button.getAttribute("data-bp-copied") || before;
    scope.setTimeout(function () {
      word.textContent = button.dataset.bpBefore;
      delete button.dataset.bpBefore;
    }, 4000);
  }

  function onClick(event) {
    var button = event.target.closest("[data-bp-copy], [data-bp-copy-link], [data-bp-print]");
    if (!button) return;
    if (button.hasAttribute("data-bp-print")) return scope.print();
    var source = scope.document.getElementById(button.getAttribute("data-bp-copy"));
    var text = source ? tidy(source.innerText) : scope.location.href;
    copy(text).then(function () { say(button); }, function () { if (source) scope.getSelection().selectAllChildren(source); });
  }

  if (typeof module === "object") module.exports = { tidy: tidy };
  else scope.document.addEventListener("click", onClick);
})(this);
