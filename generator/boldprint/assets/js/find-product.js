// A field above the choices of a question, where the shop's products are among them: typing a name chooses. Loaded before ask-question.js.
//   boldprintFindProduct({ask, name, words, radios, held}) -> {parts, value()}: the elements, and the choice that was found, or ""
//   <script type="application/json" id="bp-products">{"from": "assets/…/products.js", "choices": ["outer", …]}</script>
// The file, fetched when the field is gone to, hands over [{"name": "Inishmore Rain Jacket", "number": "HP-1001", "choice": "outer"}, …].
(function (scope) {
  "use strict";
  const LEAST = 3;
  const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().trim().split(/\s+/).join(" ");

  /** The choice of the product that is meant: by its whole name or number, or because all that hold the words are of one choice. */
  function meant(products, typed) {
    const words = plain(typed);
    const exact = products.find(({ name, number }) => plain(name) === words || plain(number) === words);
    if (exact) return exact.choice;
    if (words.length < LEAST) return "";
    const choices = new Set(products.filter(({ name }) => words.split(" ").every((word) => plain(name).includes(word))).map((one) => one.choice));
    return choices.size === 1 ? [...choices][0] : "";
  }

  if (typeof module !== "undefined") { module.exports = { meant }; return; }

  scope.boldprintFindProduct = function ({ ask, name, words, radios, held }) {
    const element = scope.boldprintElement, data = scope.document.getElementById("bp-products"), known = data ? JSON.parse(data.textContent) : { choices: [] };
    const choices = new Set((ask.choices || []).map((one) => one[0])), offered = (choice) => choices.has(choice) && held(choice);
    if (!known.choices.some(offered)) return { parts: [], value: () => "" };
    let products = [];
    const list = element("datalist", { id: name + "-products" });
    const input = element("input", { class: "bp-field", type: "text", id: name + "-product", list: list.id, autocomplete: "off" });
    const found = () => meant(products, input.value);

    function choose() {
      const choice = found(), holder = choice && held(choice);
      radios.forEach((radio) => { radio.checked = radio.value === holder; });
    }

    async function fill() {
      if (products.length) return;
      products = (await scope.boldprintFetch(known.from, () => scope.boldprintLate.products)).filter(({ choice }) => offered(choice));
      list.replaceChildren(...products.map((one) => element("option", { value: one.name }, one.number)));
      if (input.value) choose();
    }

    ["focus", "input"].forEach((event) => input.addEventListener(event, () => fill().catch(() => {})));
    input.addEventListener("input", choose);
    radios.forEach((radio) => radio.addEventListener("change", () => { input.value = ""; }));
    return { parts: [element("p", { class: "bp-find-product" }, element("label", { for: input.id }, words["find-product"]), input, list)], value: found };
  };
})(typeof window === "undefined" ? this : window);
