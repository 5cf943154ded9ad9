// Asks and answers of one table in all its versions; no page, no words. Loaded after decide.js; own-answer.js is needed by tables with `own`.
//   boldprintAsk.open(block)                     the block of edition/decisions/block.py with its versions made whole
//   boldprintAsk.answer(block, case, now)        the JSON of `boldprint decide` without places; where the day of ordering could
//                                                change the answer and is not known, it is missing
//   boldprintAsk.walk(block, pool, now)          {case, answer, ask, open}: asks in the best order, answered from the pool
(function (scope) {
  "use strict";
  const node = typeof module === "object";
  const { decide } = node ? require("./decide.js") : scope.boldprintDecide, { dayOf, moment } = node ? require("./dates.js") : scope.boldprintDates;
  if (node) require("./own-answer.js");
  const ORDERED = "ordered", AFTER_ORDERING = ["shipped", "delivered", "ready", "exchanged"], ALWAYS = "0001-01-01";

  function open(block) {
    let table = {};
    const versions = block.versions.map(({ first, covers, table: changed }) => {
      table = { ...table, ...changed };
      return { first: first || ALWAYS, ordersFrom: covers || first || ALWAYS, table };
    });
    return { ...block, versions };
  }

  /** The version that governs an order of a day: the newest in force that covers it. */
  function governing(versions, ordered, today) {
    const inForce = versions.filter((one) => one.first <= today), covering = inForce.filter((one) => one.ordersFrom <= ordered);
    return covering[covering.length - 1] || inForce[0];
  }

  function possible(versions, latest, today) {
    const days = versions.map((one) => one.ordersFrom).filter((day) => day <= latest);
    return new Set([ALWAYS, latest, ...days].map((day) => governing(versions, day, today)));
  }

  function dayIn(text, zone) {
    const one = text === undefined ? null : moment(text);
    return one ? scope.boldprintDates.dayText(dayOf(one, zone)) : null;
  }

  const asks = (version, name) => version.table.asks.some((ask) => ask.id === name);
  const known = (version, given) => Object.fromEntries(Object.entries(given).filter(([name]) => asks(version, name)));

  function byVersion(version, given, now) {
    const found = decide(version.table, known(version, given), now);
    if (found.faults) return found;
    const own = found.outcome && version.table.own ? scope.boldprintOwnAnswer(version.table.own, given, found.terms, now) : {};
    return { ...found, terms: { ...found.terms, ...own }, version: version.first === ALWAYS ? null : version.first };
  }

  const gist = (found) => JSON.stringify([found.outcome, found.deadline, found.because, found.terms, found.missing]);

  function answer(block, given, now) {
    const today = now.slice(0, 10), newest = governing(block.versions, today, today);
    if (!newest) return { refused: true, missing: [] };
    const ordered = dayIn(given[ORDERED], block.zone);
    if (ordered) return byVersion(governing(block.versions, ordered, today), given, now);
    const found = byVersion(newest, given, now);
    if (!found.outcome || !asks(newest, ORDERED) || given[ORDERED] !== undefined) return found;
    const later = AFTER_ORDERING.map((event) => dayIn(given[event], block.zone)).filter(Boolean);
    const others = possible(block.versions, [today, ...later].sort()[0], today);
    if ([...others].every((one) => one === newest || gist(byVersion(one, given, now)) === gist(found))) return found;
    const ask = newest.table.asks.find((one) => one.id === ORDERED);
    return { ...found, outcome: null, deadline: null, because: null, rule: null, terms: {}, facts: [], reason: null, passed: null, missing: [{ id: ORDERED, ask: ask.ask, choices: [] }] };
  }

  /** Whether a value is an answer to an ask, in the version in force. */
  function fits(block, name, value, now) {
    const version = governing(block.versions, now.slice(0, 10), now.slice(0, 10));
    return asks(version, name) && !decide(version.table, { [name]: value }, now).faults;
  }

  /** Asks one thing after the other. An answer from the pool is taken if its ask still matters; `ask` is the first without one. */
  function walk(block, pool, now) {
    const version = governing(block.versions, now.slice(0, 10), now.slice(0, 10)), given = {};
    const usable = Object.fromEntries(Object.entries(pool).filter(([name, value]) => fits(block, name, value, now)));
    for (const ask of version.table.asks) if (ask.assume !== undefined && usable[ask.id] !== undefined) given[ask.id] = usable[ask.id];
    const own = version.table.own && !asks(version, ORDERED) && moment(pool[ORDERED] || "") ? { [ORDERED]: pool[ORDERED] } : {};
    for (;;) {
      const found = answer(block, { ...given, ...own }, now), next = found.missing && found.missing[0];
      if (!next) {
        // What the answer does not depend on may still give a sum: a price, a count.
        const numbers = Object.fromEntries(Object.entries(usable).filter(([name]) => version.table.asks.some((ask) => ask.id === name && ask.cuts)));
        const whole = { ...given, ...numbers, ...own };
        return { case: whole, answer: found.refused ? found : answer(block, whole, now), ask: null, open: [] };
      }
      if (usable[next.id] === undefined || given[next.id] === usable[next.id]) return { case: { ...given, ...own }, answer: found, ask: next, open: found.missing };
      given[next.id] = usable[next.id];
    }
  }

  scope.boldprintAsk = { open, answer, walk, fits, governing };
  if (node) module.exports = scope.boldprintAsk;
})(typeof globalThis === "object" ? globalThis : this);
