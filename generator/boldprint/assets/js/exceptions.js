// What a role may grant beyond the public answer: the twin of rules/granting.py, for staff forms alone.
//   boldprintExceptions.granted(table, exceptions, answers, now, ["team-lead"]) -> [{id, role, outcome, deadline}]
(function (scope) {
  "use strict";
  const { moment, clock, isElapsed, milliseconds, lastDay } = typeof module === "object" ? require("./dates.js") : scope.boldprintDates;
  const { decide, read, climb } = typeof module === "object" ? require("./decide.js") : scope.boldprintDecide;
  const RANKS = { accept: 4, conditional: 3, "exchange-only": 3, credit: 3, refer: 2, ambiguous: 1, refuse: 0 };
  const isAtLeast = (one, other) => one === other || RANKS[one] > RANKS[other];

  /** Makes the deadlines of windows later: {standard: [7, "days"]}. */
  function extended(table, longer) {
    return (name, found, ending) => {
      const by = longer[name], isOpen = found && found.day === undefined && found.at === undefined;
      if (!found || Array.isArray(found) || !by || isOpen || isElapsed(by) !== (found.day === undefined)) return found;
      if (found.day === undefined) return { ...found, at: found.at + milliseconds(by) };
      return ending({ ...found, day: lastDay(found.day, by, false, table.calendar) }, table.windows[name]);
    };
  }

  function granted(table, exceptions, answers, now, roles) {
    const shown = decide(table, answers, now);
    if (shown.faults || !shown.outcome || shown.cell[0] < 0) return [];
    const found = read(table, answers), ladder = table.ladders[shown.cell[0]];
    const time = (longer) => clock(table, found.events, moment(now), ladder[1], longer && extended(table, longer));
    const isFor = (one) => roles.includes(one.role) && found.sides.every(({ side }, ask) => side.every((atom) => one.sides[ask].includes(atom)));

    function grant(one) {
      if (one.grants) {
        if (one.grants === shown.outcome || !isAtLeast(one.grants, shown.outcome)) return null;
        const public_ = time(), over = one.after && public_.deadline(one.after);
        const isOver = !one.after || (over && !Array.isArray(over) && !public_.inTime(over));
        return isOver ? { id: one.id, role: one.role, outcome: one.grants, deadline: null } : null;
      }
      const longer = time({ [one.extends]: one.by }), reached = climb(table, ladder, longer);
      if (!reached || Array.isArray(reached)) return null;
      const deadline = longer.lastText(reached.deadline);
      if (deadline === shown.deadline || !isAtLeast(reached.stage.outcome, shown.outcome)) return null;
      return { id: one.id, role: one.role, outcome: reached.stage.outcome, deadline };
    }

    return exceptions.filter(isFor).map(grant).filter(Boolean);
  }

  scope.boldprintExceptions = { granted };
  if (typeof module === "object") module.exports = scope.boldprintExceptions;
})(typeof globalThis === "object" ? globalThis : this);
