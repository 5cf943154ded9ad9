// "What do you tell this customer?": cases without end from the cells of a table, the same ones for everybody on a day.
// Needs decide.js (and dates.js before it). The tables stand in <script type="application/json" data-bp-drill-table>, words in #bp-drill-words.
(function (scope) {
  "use strict";
  var decider = typeof module === "object" ? require("./decide.js") : scope.boldprintDecide, DAY = 86400000;

  /** Numbers from 0 up to 1 that depend on the seed alone (a hash of it, then mulberry32). */
  function chance(seed) {
    var state = 2166136261;
    for (var at = 0; at < seed.length; at += 1) state = Math.imul(state ^ seed.charCodeAt(at), 16777619);
    return function () {
      state = (state + 0x6d2b79f5) | 0;
      var mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
  }
  function pick(list, draw) { return list[Math.floor(draw() * list.length)]; }
  function before(day, days) { return new Date(Date.parse(day + "T00:00:00Z") - days * DAY).toISOString().slice(0, 10); }

  /** The choices without kinds, in the order of the atoms: [id, label, parent]. */
  function leaves(ask) {
    if (ask.type === "yes/no") return [["yes", "yes"], ["no", "no"]];
    return ask.choices.filter(function (choice, place) { return !ask.choices.some(function (kind) { return kind[2] === place; }); });
  }

  /** A number in a stretch, not too odd: the beginning of it, or somewhat above. */
  function amount(ask, atom, draw) {
    var first = ask.cuts[atom], next = ask.cuts[atom + 1], unit = Math.pow(10, ask.decimals);
    var room = (next === undefined ? first + 200 * unit : next) - first;
    var number = room <= 1 ? first : first + Math.floor(draw() * Math.min(room, 200 * unit));
    if (room > 2 * unit) number = Math.max(first, Math.round(number / unit) * unit);
    if (next !== undefined && number >= next) number = first;
    var text = String(number).padStart(ask.decimals + 1, "0");
    return ask.decimals ? text.slice(0, -ask.decimals) + "." + text.slice(-ask.decimals) : text;
  }

  /** How many days ago something happened: near the end of a window as often as not, for there people go wrong. */
  function daysAgo(table, event, draw) {
    var lengths = Object.keys(table.windows).map(function (name) { return table.windows[name]; })
      .filter(function (one) { return one.starts === event && one.length && one.length[1] !== "years"; })
      .map(function (one) { return one.length[0] * ({ weeks: 7, months: 30, years: 365 }[one.length[1]] || 1); });
    var length = lengths.length ? pick(lengths, draw) : 10;
    return draw() < 0.5 ? Math.max(0, length + pick([-1, 0, 1, 2], draw)) : Math.floor(draw() * length * 1.4) + 1;
  }

  /** The decision, or null for a day outside the calendar that the page holds. */
  function decided(table, answers, today) {
    try { return decider.decide(table, answers, today); } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  }

  /** A case that the table decides: {answers, told: [[ask, answer], …], decision, outcomes}; null where none was found. */
  function drawCase(table, seed, today) {
    var draw = chance(seed), asked = table.asks.filter(function (ask) { return ask.type.indexOf("date") !== 0; });
    for (var tries = 0; tries < 60; tries += 1) {
      var cell = pick(table.cells, draw), answers = {}, told = [];
      if (cell[0] < 0) continue;
      asked.forEach(function (ask, at) {
        var side = cell[at + 2];
        if (!side) return;
        var atom = pick(table.sets[at][side - 1], draw);
        var leaf = ask.cuts ? null : leaves(ask)[atom];
        answers[ask.id] = ask.cuts ? amount(ask, atom, draw) : leaf[0];
        told.push([ask.label || ask.ask, ask.cuts ? answers[ask.id].replace(/\.0+$/, "") : leaf[1], ask.cuts ? ask.unit : ""]);
      });
      var events = table.asks.filter(function (ask) { return ask.type.indexOf("date") === 0 && ask.assume === undefined; }), anchor = 0;
      events.slice().reverse().forEach(function (ask) {
        anchor = ask.id === "ordered" && anchor ? anchor + 3 : daysAgo(table, ask.id, draw);
        answers[ask.id] = before(today, anchor) + (ask.type === "date" ? "" : "T10:30");
      });
      events.forEach(function (ask) { told.push([ask.label || ask.ask, answers[ask.id]]); });
      var decision = decided(table, answers, today);
      if (!decision || decision.faults || decision.missing.length || !decision.rule) continue;
      return { answers: answers, told: told, decision: decision, outcomes: outcomes(table, decision.outcome) };
    }
    return null;
  }

  /** The outcome and up to three others of the table, in an order that tells nothing. */
  function outcomes(table, key) {
    var counted = {};
    table.stages.forEach(function (stage) { counted[stage.outcome] = (counted[stage.outcome] || 0) + 1; });
    var others = Object.keys(counted).filter(function (one) { return one !== key; }).sort(function (a, b) { return counted[b] - counted[a] || (a < b ? -1 : 1); });
    return others.slice(0, 3).concat(key).sort();
  }

  if (typeof module === "object") {
    module.exports = { drawCase: drawCase, chance: chance };
    return;
  }
  var document = scope.document;

  function make(name, attributes) {
    var made = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    Array.prototype.slice.call(arguments, 2).forEach(function (child) { if (child !== null) made.append(child); });
    return made;
  }

  function wire(holder) {
    var tables = Array.from(document.querySelectorAll("[data-bp-drill-table]")).map(function (one) { return JSON.parse(one.textContent); });
    var words = JSON.parse(document.getElementById("bp-drill-words").textContent), number = 0, right = 0, answered = 0;
    var now = new Date(), today = new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
    var format = new Intl.DateTimeFormat(document.documentElement.lang, { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    /** A figure with its unit: money as money, 5,071 and not 5071. */
    function figure(value, unit) {
      var isMoney = /^[A-Z]{3}$/.test(unit), number = Number(value);
      return new Intl.NumberFormat(document.documentElement.lang, isMoney ? { style: "currency", currency: unit, minimumFractionDigits: number % 1 ? 2 : 0 } : {}).format(number) + (isMoney ? "" : " " + unit);
    }
    function said(value, unit) {
      if (unit) return figure(value, unit);
      return words[value] && /^(yes|no)$/.test(value) ? words[value] : dated(value);
    }
    function dated(value) { return /^\d{4}-\d\d-\d\d/.test(value) ? format.format(new Date(value.slice(0, 10) + "T00:00:00Z")) + value.slice(10).replace("T", ", ") : value; }
    function mark(good, label) {
      return make("span", { "class": "bp-mark " + (good ? "bp-yes" : "bp-no") }, document.getElementById("bp-mark-" + (good ? "yes" : "no")).content.cloneNode(true), make("span", {}, label));
    }

    function next(focus) {
      number += 1;
      var table = tables[(number - 1) % tables.length], drawn = drawCase(table, today + ":" + table.table + ":" + number, today);
      if (!drawn) return number < 500 ? next(focus) : undefined;
      var heading = make("h2", { tabindex: "-1", id: "case" }, words.question), told = make("dl", { "class": "bp-terms" }), form = make("form", { autocomplete: "off" });
      drawn.told.concat([[words.today, today]]).forEach(function (one) { told.append(make("div", {}, make("dt", {}, one[0]), make("dd", {}, said(one[1], one[2])))); });
      var choices = make("fieldset", { "aria-labelledby": "case" });
      drawn.outcomes.forEach(function (outcome) {
        choices.append(make("label", { "class": "bp-choice" }, make("input", { type: "radio", name: "outcome", value: outcome }), make("span", {}, words.labels[table.table][outcome] || words.outcomes[outcome])));
      });
      var error = make("p", { "class": "bp-error", role: "alert" });
      form.append(choices, error, make("p", { "class": "bp-btns" }, make("button", { type: "submit", "class": "bp-btn bp-btn--go bp-btn--big" }, words.check)));
      form.addEventListener("submit", function (event) {
        event.preventDefault();
        var chosen = form.querySelector(":checked");
        if (!chosen) { error.textContent = words["choose-first"]; return; }
        answer(drawn, chosen.value, form, table);
      });
      holder.replaceChildren(make("p", { "class": "bp-label" }, words.titles[table.table]), heading, told, form);
      if (focus) heading.focus();
    }

    function answer(drawn, chosen, form, table) {
      var found = drawn.decision, good = chosen === found.outcome, verdict = make("h3", { tabindex: "-1", "class": "bp-verdict-line" }, good ? words.right : words.wrong);
      answered += 1;
      right += good ? 1 : 0;
      var key = make("div", { "class": "bp-option bp-option--key" }, make("p", {}, mark(true, good ? words["mine-right"] : words.key)), make("p", { "class": "bp-was" }, words.labels[table.table][found.outcome] || words.outcomes[found.outcome]));
      [found.because, found.terms.requires, found.terms.instead, found.terms.who].forEach(function (text) { if (text) key.append(make("p", {}, text)); });
      if (found.deadline) key.append(make("p", {}, words["last-day"].replace("{day}", said(found.deadline))));
      else if (found.passed) key.append(make("p", {}, words.passed.replace("{day}", said(found.passed))));
      key.append(make("p", { "class": "bp-small bp-quiet" }, words.rule.replace("{rule}", found.rule.id)));
      var mine = good ? null : make("div", { "class": "bp-option bp-option--mine" }, make("p", {}, mark(false, words.mine)), make("p", { "class": "bp-was" }, words.labels[table.table][chosen] || words.outcomes[chosen]));
      var button = make("button", { type: "button", "class": "bp-btn bp-btn--go bp-btn--big" }, words.next);
      button.addEventListener("click", function () { next(true); });
      form.replaceWith(make("div", { role: "status" }, verdict), make("div", {}, mine, key),
        make("p", { "class": "bp-btns" }, button), make("p", { "class": "bp-small bp-quiet" }, words.score.replace("{right}", right).replace("{total}", answered)));
      verdict.focus();
    }
    next(false);
  }

  document.querySelectorAll("[data-bp-drill]").forEach(wire);
})(this);
