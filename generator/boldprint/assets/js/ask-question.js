// One question of the form, as elements: choices, a number, or a day. Loaded after elements.js.
//   boldprintQuestion({block, ask, choices, chosen, words, today, id}) -> {fieldset, value(), focus()}
(function (scope) {
  "use strict";
  const element = scope.boldprintElement;
  const ALWAYS_HAPPENED = ["ordered", "paid"];

  /** [value, words, hint] for every answer on offer. */
  function offered({ ask, choices, words }) {
    const named = new Map((ask.choices || []).map(([id, label, , hint]) => [id, [id, label, hint]]));
    (ask.bands || []).forEach(([id, label]) => named.set(id, [id, label]));
    return choices.map((id) => named.get(id) || [id, words[id] || id]);
  }

  /** The choice on this level that holds the answer given before. */
  function heldBy(ask, choices, chosen) {
    const all = ask.choices || [];
    for (let place = all.findIndex((one) => one[0] === chosen); place >= 0; place = all[place][2]) if (choices.includes(all[place][0])) return all[place][0];
    return choices.includes(chosen) ? chosen : null;
  }

  function choiceField(asked, name) {
    const held = heldBy(asked.ask, asked.choices, asked.chosen);
    const inputs = offered(asked).map(([value, label, hint]) => {
      const input = element("input", { type: "radio", name, value, checked: value === held });
      return [input, element("label", { class: "bp-choice" }, input, element("span", {}, label, hint ? element("small", {}, hint) : null))];
    });
    const radios = inputs.map((one) => one[0]), ticked = () => radios.find((input) => input.checked);
    const finder = scope.boldprintFindProduct({ ...asked, name, radios, held: (choice) => heldBy(asked.ask, asked.choices, choice) });
    return { parts: [...finder.parts, ...inputs.map((one) => one[1])], inputs: radios, value: () => finder.value() || (ticked() || { value: "" }).value, focus: ticked() || radios[0] };
  }

  function dayField({ ask, chosen, words, today }, name, labelled) {
    const timed = ask.type !== "date", happened = chosen && chosen !== "not yet" ? chosen : "";
    const input = element("input", { class: "bp-field bp-field--day", type: timed ? "datetime-local" : "date", name, value: happened.slice(0, timed ? 16 : 10), "aria-labelledby": labelled,
      max: ALWAYS_HAPPENED.includes(ask.id) ? today + (timed ? "T23:59" : "") : "2199-12-31" + (timed ? "T23:59" : "") });
    if (ALWAYS_HAPPENED.includes(ask.id)) return { parts: [input], inputs: [input], value: () => input.value, focus: input };
    const notYet = element("input", { type: "checkbox", name: name + "-not-yet", value: "not yet", checked: chosen === "not yet" });
    notYet.addEventListener("change", () => { if (notYet.checked) input.value = ""; });
    input.addEventListener("input", () => { notYet.checked = false; });
    const label = element("label", { class: "bp-choice" }, notYet, element("span", {}, words["not-yet"]));
    return { parts: [input, label], inputs: [input], value: () => notYet.checked ? "not yet" : input.value, focus: input };
  }

  function numberField({ ask, chosen, words }, name, labelled) {
    const input = element("input", { class: "bp-field bp-field--number", type: "text", inputmode: ask.decimals ? "decimal" : "numeric", autocomplete: "off", name, value: (chosen || "").replace(/\s*[^\d.,-]+$/, ""),
      "aria-labelledby": labelled, "aria-describedby": ask.unit ? name + "-unit" : null });
    const unit = ask.unit ? element("span", { class: "bp-quiet", id: name + "-unit" }, words["number-in"].replace("{unit}", ask.unit)) : null;
    return { parts: [element("span", { class: "bp-number" }, input, unit)], inputs: [input], value: () => input.value.trim().replace(/^(-?\d+),(\d{1,6})$/, "$1.$2").replace(/\s/g, ""), focus: input };
  }

  scope.boldprintQuestion = function (asked) {
    const { ask, choices, id } = asked, name = id + "-" + ask.id, legend = element("legend", { id: name + "-ask" }, ask.ask);
    const make = choices.length ? choiceField : ask.type.startsWith("date") ? dayField : numberField, field = make(asked, name, name + "-ask");
    const error = element("p", { class: "bp-error", id: name + "-error", hidden: true });
    const hint = ask.hint ? element("p", { class: "bp-quiet" }, ask.hint) : null;
    const fieldset = element("fieldset", {}, legend, hint, ...field.parts, error);

    function complain(message) {
      error.textContent = message;
      error.hidden = !message;
      error.setAttribute("role", "alert");
      field.inputs.forEach((input) => {
        input.setAttribute("aria-invalid", message ? "true" : "false");
        if (message) input.setAttribute("aria-describedby", error.id);
      });
      if (message) field.focus.focus();
    }
    return { fieldset, value: field.value, focus: () => field.focus.focus(), complain };
  };
})(this);
