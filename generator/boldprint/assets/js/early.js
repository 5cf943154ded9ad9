// A link to an answer: what makes the answer is fetched at once, and nothing is painted before it is there, so that nothing moves.
// Stands in <head> without `defer`, after <meta name="bp-late" content="…the scripts of forms… …the first table…">.
(function (scope) {
  "use strict";
  const document = scope.document, late = document.querySelector('meta[name="bp-late"]');
  if (!late || !scope.location.search) return;
  late.content.split(" ").forEach((path) => {
    const script = document.createElement("script");
    script.onerror = () => script.remove();
    script.setAttribute("blocking", "render");
    script.async = false;
    script.src = path;
    document.head.append(script);
  });
})(this);
