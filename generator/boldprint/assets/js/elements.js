// Elements made by scripts: boldprintElement("p", {class: "bp-quiet"}, "words", element, …); texts never become mark-up.
(function (scope) {
  "use strict";
  const SVG = "http://www.w3.org/2000/svg";

  function element(name, attributes, ...children) {
    const made = scope.document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (typeof value === "function") made.addEventListener(key, value);
      else if (value === true) made.setAttribute(key, "");
      else if (value !== false && value !== undefined && value !== null) made.setAttribute(key, value);
    }
    made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
    return made;
  }

  /** An icon of the page's sprite (components/icon.j2). */
  function icon(name) {
    const made = scope.document.createElementNS(SVG, "svg"), use = scope.document.createElementNS(SVG, "use");
    made.setAttribute("class", "bp-i");
    made.setAttribute("viewBox", "0 0 24 24");
    made.setAttribute("aria-hidden", "true");
    use.setAttribute("href", "#i-" + name);
    made.append(use);
    return made;
  }

  /** A text of answer-words.js, its facts in bold print. */
  const text = (parts) => parts.map(([words, isFact]) => isFact ? element("b", {}, words) : words);

  scope.boldprintElement = Object.assign(element, { icon, text });
})(this);
