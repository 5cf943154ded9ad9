// What a policy's type adds to an answer: the twin of policies/shipping/own_answer.py. Loaded after dates.js.
//   boldprintOwnAnswer(own, {to: "ie", ordered: "2026-06-02T13:00"}, terms, now) -> {leaves, earliest, latest} or {}
(function (scope) {
  "use strict";
  const { dayNumber, dayText, moment, wallOf, addBusinessDays, nextBusinessDay } = typeof module === "object" ? require("./dates.js") : scope.boldprintDates;
  const workingDays = (text) => /^\d+ business days$/.test(text || "") ? parseInt(text, 10) : NaN;

  function delivery(own, answers, terms, now) {
    const calendar = own.zones[answers.to], fastest = workingDays(terms.fastest), slowest = workingDays(terms.slowest);
    if (!calendar || !(fastest >= 0) || !(slowest >= 0)) return {};
    const placed = wallOf(moment(answers.ordered || now), own.zone), day = Math.floor(placed / 864e5);
    const inTime = Math.floor(placed / 6e4) % 1440 < own.cutoff;
    const leaves = addBusinessDays(nextBusinessDay(inTime ? day : day + 1, own.origin), own.handling, own.origin);
    const late = own.delays.filter((one) => one.zones.includes(answers.to) && dayNumber(one.from) <= day && day <= dayNumber(one.to));
    const added = late.reduce((sum, one) => sum + one.adds, 0);
    return { leaves: dayText(leaves), earliest: dayText(addBusinessDays(leaves, fastest, calendar)), latest: dayText(addBusinessDays(leaves, slowest + added, calendar)) };
  }

  scope.boldprintOwnAnswer = (own, answers, terms, now) => own && own.kind === "delivery" ? delivery(own, answers, terms, now) : {};
  if (typeof module === "object") module.exports = scope.boldprintOwnAnswer;
})(typeof globalThis === "object" ? globalThis : this);
