// Decides a case from compiled cells (rules/cells_json.py); the twin of rules/decide.py, loaded after dates.js.
//   boldprintDecide.decide(table, {item: "gear"}, "2026-06-02") -> the JSON of `boldprint decide` without file and line,
// or {faults: [{ask, value, choices}]}. Throws RangeError where dates.js does.
(function (scope) {
  "use strict";
  const { moment, dayText, clock } = typeof module === "object" ? require("./dates.js") : scope.boldprintDates;

  const isIn = (side) => (atom) => side.includes(atom);

  /** The named answers of an ask and their atoms. */
  function namesOf(ask) {
    const names = new Map();
    if (ask.type === "yes/no") return names.set("yes", [0]).set("no", [1]);
    for (const band of ask.bands || []) names.set(band[0], band[2]);
    const choices = ask.choices || [];
    let atom = 0;
    choices.forEach((choice, place) => {
      names.set(choice[0], names.get(choice[0]) || []);
      if (choices.some((kind) => kind[2] === place)) return;
      for (let at = place; at >= 0; at = choices[at][2]) names.get(choices[at][0]).push(atom);
      atom += 1;
    });
    return names;
  }

  /** A number in its smallest unit, or NaN. */
  function wholeNumber(text, ask) {
    const found = /^(-?\d{1,12})(?:\.(\d{1,6}))?\s*([^\d_]*)$/.exec(text);
    if (!found || (found[3] && found[3].trim().toLowerCase() !== (ask.type === "count" ? "" : ask.unit || "").toLowerCase())) return NaN;
    const part = (found[2] || "").replace(/0+$/, "");
    return part.length > ask.decimals ? NaN : +(found[1] + part.padEnd(ask.decimals, "0"));
  }

  /** The answers against the asks; a side is a set of atoms. */
  function read(table, answers) {
    const found = { sides: [], numbers: {}, events: {}, assumed: {}, faults: [] };
    const ids = table.asks.map((ask) => ask.id);
    for (const name of Object.keys(answers)) if (!ids.includes(name)) found.faults.push({ ask: name, value: answers[name], choices: ids });
    for (const ask of table.asks) {
      let given = answers[ask.id];
      if (given === undefined && ask.assume !== undefined) given = found.assumed[ask.id] = ask.assume;
      const fault = () => found.faults.push({ ask: ask.id, value: given, choices: [...names.keys()] });
      const names = namesOf(ask);
      if (ask.type.startsWith("date")) {
        if (given !== undefined && (found.events[ask.id] = moment(given)) === undefined) fault();
        continue;
      }
      const all = ask.cuts ? ask.cuts.map((_, atom) => atom) : [...new Set([...names.values()].flat())];
      let side = given === undefined ? all : names.get(given);
      if (!side && ask.cuts) {
        const number = wholeNumber(given, ask);
        if (number >= ask.cuts[0] && !(number > ask.most)) {
          side = [ask.cuts.filter((cut) => cut <= number).length - 1];
          found.numbers[ask.id] = number;
        }
      }
      if (!side) fault();
      found.sides.push({ ask, names, all, side: side || all });
    }
    return found;
  }

  /** The stage of a ladder that holds now; the events it waits for; or null. */
  function climb(table, ladder, time) {
    let passed = null;
    const windows = [];
    for (const place of ladder[0]) {
      const stage = table.stages[place];
      if (!stage.until) return { place, stage, deadline: null, passed, windows };
      const deadline = time.deadline(stage.until);
      if (!deadline || Array.isArray(deadline)) return deadline;
      windows.push(stage.until);
      if (time.inTime(deadline)) return { place, stage, deadline, passed, windows };
      passed = deadline;
    }
    return null;
  }

  /** The asks that can still change the answer, the one that settles most first. */
  function asksThatMatter(dimensions, cells, keys, limits) {
    const share = limits.map((sets) => sets.map((one) => sets.map((other) => one.some(isIn(other)))));
    const found = new Set();
    for (let one = 0; one < cells.length; one += 1) {
      for (let other = 0; other < one; other += 1) {
        if (keys[one] === keys[other]) continue;
        const apart = share.map((_, ask) => ask).filter((ask) => !share[ask][cells[one][ask + 2]][cells[other][ask + 2]]);
        if (apart.length === 1) found.add(apart[0]);
      }
    }
    const left = (ask) => dimensions[ask].side.reduce((sum, atom) => sum + new Set(keys.filter((_, at) => limits[ask][cells[at][ask + 2]].includes(atom))).size, 0);
    const scores = [...found].map((ask) => [left(ask), dimensions[ask].side.length, ask]);
    return scores.sort((a, b) => a[0] * b[1] - b[0] * a[1] || a[2] - b[2]).map((score) => score[2]);
  }

  /** What narrows a side down. */
  function openChoices({ ask, names, side }) {
    if (!ask.choices) return [...names].filter(([, atoms]) => atoms.some(isIn(side))).map(([name]) => name);
    const fits = ([name], atoms = names.get(name)) => atoms.length < side.length && atoms.every(isIn(side));
    return ask.choices.filter((choice) => fits(choice) && !(choice[2] >= 0 && fits(ask.choices[choice[2]]))).map(([name]) => name);
  }

  const digitsOf = (money) => (money.amount.split(".")[1] || "").length;
  const minor = (money) => BigInt(money.amount.replace(".", ""));

  /** A charge, with its sum where the case holds the numbers. */
  function total(charge, place, table, numbers) {
    const count = charge.per === undefined ? 1 : numbers[charge.per], share = charge.percent;
    if (count === undefined || (share === undefined && (charge.per === undefined || !charge.amount))) return charge;
    let sum, digits = 0, currency = charge.currency;
    if (share === undefined) {
      [sum, digits] = [minor(charge) * BigInt(count), digitsOf(charge)];
    } else {
      const base = table.asks.find((ask) => ask.id === charge.of), decimals = (share.split(".")[1] || "").length;
      if (!table.rounding || !base || numbers[base.id] === undefined) return charge;
      const top = BigInt(numbers[base.id]) * BigInt(share.replace(".", "")) * BigInt(count), under = 10n ** BigInt(decimals + 2);
      const rest = top % under * 2n, whole = top / under, mode = table.rounding;
      const up = mode === "up" || (mode.startsWith("in") && place === "refund_amount") ? rest > 0n
        : rest > under ? mode.startsWith("half") : rest === under && (mode === "half up" || (mode === "half even" && whole % 2n === 1n));
      [sum, digits, currency] = [whole + (up ? 1n : 0n), base.decimals, base.unit];
    }
    if (charge.at_least && sum < minor(charge.at_least)) return { ...charge, total: charge.at_least };
    if (charge.at_most && sum > minor(charge.at_most)) return { ...charge, total: charge.at_most };
    const text = String(sum).padStart(digits + 1, "0");
    return { ...charge, total: { amount: digits ? text.slice(0, -digits) + "." + text.slice(-digits) : text, currency } };
  }

  function decide(table, answers, now) {
    const found = read(table, answers), at = moment(now), dimensions = found.sides;
    if (found.faults.length) return { faults: found.faults };
    const limits = dimensions.map((dimension, ask) => [dimension.all, ...table.sets[ask]].map((atoms) => atoms.filter(isIn(dimension.side))));
    const cells = table.cells.filter((cell) => limits.every((sets, ask) => sets[cell[ask + 2]].length));
    const times = table.ladders.map((ladder) => clock(table, found.events, at, ladder[1])), climbed = {};
    const keys = cells.map(([number, contenders]) => {
      if (number < 0) return "contested" + contenders;
      const reached = number in climbed ? climbed[number] : climbed[number] = climb(table, table.ladders[number], times[number]);
      if (!reached) return "uncounted";
      return Array.isArray(reached) ? "waiting" + number : "reached" + reached.place + " " + times[number].lastText(reached.deadline);
    });
    const waiting = Object.values(climbed).flatMap((reached) => Array.isArray(reached) ? reached : []);
    const result = { policy: table.policy, table: table.table, outcome: null, deadline: null, because: null, rule: null, terms: {}, facts: [], missing: [], reason: null, passed: null, assumed: found.assumed, contenders: [] };
    if (waiting.length || new Set(keys).size > 1) {
      const asks = asksThatMatter(dimensions, cells, keys, limits).map((ask) => [dimensions[ask].ask, openChoices(dimensions[ask])]);
      for (const ask of table.asks) if (waiting.includes(ask.id)) asks.push([ask, []]);
      result.missing = asks.map(([ask, choices]) => ({ id: ask.id, ask: ask.ask, choices }));
      return result;
    }
    result.outcome = "ambiguous";
    const cell = cells[0], reached = climbed[cell[0]];
    if (cell[0] < 0) result.contenders = cell[1];
    Object.defineProperty(result, "cell", { value: cell }); // for exceptions.js
    return reached ? answer(result, table, found, cell, reached, times[cell[0]]) : result;
  }

  function answer(result, table, found, cell, { stage, deadline, passed, windows }, time) {
    const rule = table.rules[cell[1]], seasons = table.ladders[cell[0]][1], then = stage.then || [], terms = result.terms;
    for (const place of ["refund", "pays", "instead", "requires", "who"]) if (stage[place]) terms[place] = stage[place];
    for (const place of ["fee", "refund_amount"]) if (stage[place]) terms[place] = total(stage[place], place, table, found.numbers);
    for (const [id, given] of stage.gives || []) terms[id] = typeof given === "string" ? given : total(given, id, table, found.numbers);
    if (then.length) {
      terms.then = then.map((window) => {
        const next = time.deadline(window), needs = Array.isArray(next) ? next : [];
        return { window, deadline: needs.length ? null : time.lastText(next), needs };
      });
    }
    if (table.order.length) {
      terms.order = table.order.map(({ sets, ...rule }) => {
        const sides = found.sides.map((dimension, ask) => [dimension.side, sets[ask] ? table.sets[ask][sets[ask] - 1] : dimension.all]);
        const holds = sides.every(([side, atoms]) => side.every(isIn(atoms)));
        return { ...rule, applies: holds || (sides.every(([side, atoms]) => side.some(isIn(atoms))) ? null : false) };
      });
    }
    const shown = deadline || passed, window = shown && table.windows[shown.window];
    const ran = [...windows, ...then].map((name) => table.windows[name]).filter(Boolean);
    const inSeason = ran.flatMap((one) => (one.seasons || []).filter((season) => seasons.includes(season.id)));
    const names = [rule[1], ...[stage, ...ran, ...inSeason].map((one) => one.facts || [])].flat();
    const facts = new Map(names.filter((name) => table.facts[name]).map((name) => [table.facts[name][0], table.facts[name]]));
    return Object.assign(result, {
      outcome: stage.outcome, because: stage.because || null, rule: { id: rule[0] }, deadline: time.lastText(deadline), passed: time.lastText(passed),
      facts: [...facts.values()].sort((a, b) => a[0] < b[0] ? -1 : 1).map(([name, value, from]) => ({ name, value, from })),
      reason: window && {
        window: shown.window, starts: shown.starts || null, start: shown.start ? shown.start.text : null,
        length: window.unlimited ? "no limit" : window.length ? window.length.join(" ") : null, start_day: window.counted ? "counted" : "not counted",
        ends: window.ends === 1440 ? "24:00" : new Date(window.ends * 6e4).toISOString().slice(11, 16), zone: window.zone,
        moved_from: shown.moved === undefined ? null : dayText(shown.moved), season: shown.season || null, counting: window.counting,
      },
    });
  }

  scope.boldprintDecide = { decide, read, climb };
  if (typeof module === "object") module.exports = scope.boldprintDecide;
})(typeof globalThis === "object" ? globalThis : this);
