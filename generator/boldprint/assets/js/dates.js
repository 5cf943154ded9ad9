// Civil days, moments and deadlines: the twin of rules/dates.py and rules/deadline.py; the tests hold them together.
// boldprintDates.clock(table, events, now, seasons).deadline(window) reads the JSON of rules/cells_json.py. What needs the
// calendar throws RangeError beyond the years that it lists.
(function (scope) {
  "use strict";
  const DAY = 864e5, EVER = Infinity, formats = {};
  const LATER = { ordered: ["shipped", "delivered", "ready", "exchanged"], shipped: ["delivered"] };
  const EARLIER = { shipped: ["ordered"], delivered: ["ordered", "shipped"] };

  // Days are numbers since 1970-01-01; instants are milliseconds since then; a wall time is an instant read off a clock on the wall.
  const dayNumber = (text) => Date.parse(text) / DAY;
  const dayText = (day) => new Date(day * DAY).toISOString().slice(0, 10);

  function offset(at, zone) {
    const format = formats[zone] = formats[zone] || new Intl.DateTimeFormat("en-US", { timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric" });
    const part = {};
    for (const { type, value } of format.formatToParts(at)) part[type] = +value;
    return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second) - at;
  }

  /** Now on the clock of a zone: 2026-06-02T13:05. */
  const wallClock = (zone) => new Date(Date.now() + offset(Date.now(), zone)).toISOString().slice(0, 16);

  /** The instant of a wall time. A time that comes twice is the first; one that the clock skips counts from before the change. */
  function fromWall(wall, zone) {
    const before = offset(wall - DAY, zone), after = offset(wall + DAY, zone);
    return offset(wall - before, zone) !== before && offset(wall - after, zone) === after ? wall - after : wall - before;
  }

  function instantText(at, zone) {
    const shift = offset(at, zone), minutes = Math.abs(shift) / 6e4, two = (number) => String(number).padStart(2, "0");
    return new Date(at + shift).toISOString().slice(0, 19) + (shift < 0 ? "-" : "+") + two(Math.floor(minutes / 60)) + ":" + two(minutes % 60);
  }

  /** A day, a wall time or an instant; null for "not yet"; undefined for what is none of them. */
  function moment(text) {
    if (text === "not yet") return null;
    const found = /^(\d{4}-\d\d-\d\d)(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d))?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/.exec(text);
    const day = found && dayNumber(found[1]);
    if (!found || !(day >= -25567 && day < 84006) || dayText(day) !== found[1]) return undefined;
    if (!found[2]) return { day, text: found[1] };
    const local = found[1] + "T" + found[2] + ":" + (found[3] || "00");
    if (!found[4]) return { wall: Date.parse(local + "Z"), text: local };
    const shift = found[4].replace("Z", "+00:00");
    return { at: Date.parse(local + shift), text: local + shift };
  }

  const wallOf = (one, zone) => one.day !== undefined ? one.day * DAY : one.wall !== undefined ? one.wall : one.at + offset(one.at, zone);
  const dayOf = (one, zone) => Math.floor(wallOf(one, zone) / DAY);
  const instantOf = (one, zone) => one.at !== undefined ? one.at : fromWall(wallOf(one), zone);

  function isBusinessDay(day, calendar) {
    const text = dayText(day);
    if (text < calendar.first || text > calendar.last) throw new RangeError(text);
    return calendar.open.includes(text) || !(calendar.weekend.includes((day + 3) % 7) || calendar.closed.includes(text));
  }

  function nextBusinessDay(day, calendar) {
    while (!isBusinessDay(day, calendar)) day += 1;
    return day;
  }

  function addBusinessDays(day, number, calendar) {
    if (!number) return nextBusinessDay(day, calendar);
    for (; number; number -= 1) day = nextBusinessDay(day + 1, calendar);
    return day;
  }

  /** The last day of a length such as [30, "days"]; `counted` says whether the start day is its day 1. */
  function lastDay(start, length, counted, calendar) {
    const number = length[0], unit = length[1], back = counted && number ? 1 : 0;
    if (unit === "days" || unit === "weeks") return start + number * (unit === "weeks" ? 7 : 1) - back;
    if (unit === "business days") return addBusinessDays(start - back, number, calendar);
    const from = new Date(start * DAY), months = number * (unit === "years" ? 12 : 1);
    const first = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1), next = new Date(first);
    const longest = new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + 1, 0)).getUTCDate();
    return first / DAY + (from.getUTCDate() > longest ? longest - 1 : from.getUTCDate() - 1 - back);
  }

  const isElapsed = (length) => !!length && /^(sec|min|hou)/.test(length[1]);
  const milliseconds = (length) => length[0] * { s: 1e3, m: 6e4, h: 36e5 }[length[1][0]];

  /** Deadlines of one case at one moment: deadline(name) gives the deadline, the events it waits for, or null. `changed` makes
      another of one: (name, deadline, ending) => deadline. */
  function clock(table, events, now, seasons, changed) {
    const asked = (name) => table.asks.some((ask) => ask.id === name && ask.type.startsWith("date"));
    const isOpen = (one) => one.day === undefined && one.at === undefined;
    const lastOf = (one) => one.day === undefined ? EVER : one.day;

    function ending(one, window) {
      return window.ends === 1440 ? one : { ...one, at: fromWall(one.day * DAY + window.ends * 6e4, window.zone) };
    }

    const deadline = (name) => changed ? changed(name, publicDeadline(name), ending) : publicDeadline(name);

    function publicDeadline(name) {
      const window = table.windows[name];
      if (!window || window.zone === undefined) return null;
      if (window.unlimited) return { window: name };
      if (window.until) return seasonal(window, ending({ window: name, day: dayNumber(window.until) }, window));
      const started = start(name, window);
      if (!started || Array.isArray(started)) return started;
      if (!window.length) return null;
      if (!started.start) return started;
      if (isElapsed(window.length)) return { ...started, at: instantOf(started.start, window.zone) + milliseconds(window.length) };
      const found = counted(window, started, dayOf(started.start, window.zone));
      return found && seasonal(window, found);
    }

    function start(name, window) {
      const again = window.restarts;
      if (again && asked(again)) {
        if (events[again] === undefined) return [again];
        if (events[again]) return { window: name, starts: again, start: events[again] };
      }
      if (!window.starts) return null;
      const all = [window.starts, ...(window.or_later || [])].map((from) => begun(name, window, from)), unknown = all.filter(Array.isArray).flat();
      if (unknown.length || all.includes(null)) return unknown.length ? [...new Set(unknown)] : null;
      const order = (one) => isElapsed(window.length) ? instantOf(one.start, window.zone) : dayOf(one.start, window.zone);
      return all.reduce((latest, one) => !one.start || (latest.start && order(latest) >= order(one)) ? latest : one);
    }

    /** What one start event, or the end of another window, makes of a window's start. */
    function begun(name, window, from) {
      if (table.windows[from]) {
        const first = deadline(from);
        if (!first || Array.isArray(first)) return first;
        const end = first.day !== undefined ? { day: first.day, text: dayText(first.day) } : first.at !== undefined ? { at: first.at, text: lastText(first) } : null;
        return { window: name, starts: from, start: end };
      }
      if (events[from] === undefined || (isElapsed(window.length) && events[from] && events[from].day !== undefined)) return [from];
      return { window: name, starts: from, start: events[from] };
    }

    function counted(window, started, day) {
      if (!table.calendar && (window.moves || window.length[1] === "business days")) return null;
      const last = lastDay(day, window.length, window.counted, table.calendar);
      const moved = window.moves ? nextBusinessDay(last, table.calendar) : last;
      return ending({ ...started, day: moved, moved: moved === last ? undefined : last }, window);
    }

    /** The later day wins, never the earlier; a season whose event is not known may keep the answer waiting. */
    function seasonal(window, plain) {
      let certain = plain;
      const doubtful = [];
      for (const season of window.seasons || []) {
        const holds = seasons.includes(season.id) && applies(season, window.zone);
        if (holds === false) continue;
        const later = extended(window, season, plain);
        if (holds && lastOf(later) > lastOf(certain)) certain = later;
        if (holds === null && lastOf(later) > lastOf(plain)) doubtful.push([season.event, later]);
      }
      const open = doubtful.filter((one) => lastOf(one[1]) > lastOf(certain));
      return open.some((one) => inTime(one[1])) ? [...new Set(open.map((one) => one[0]))] : certain;
    }

    function extended(window, season, plain) {
      if (season.until) return ending({ ...plain, moved: undefined, season: season.id, day: dayNumber(season.until) }, window);
      const from = dayNumber(season.starts_on);
      if (!plain.start || dayOf(plain.start, window.zone) >= from) return plain;
      return counted(window, { ...plain, season: season.id }, from) || plain;
    }

    function applies(season, zone) {
      const first = dayNumber(season.first), last = dayNumber(season.last), event = events[season.event];
      if (event !== undefined) return !!event && dayOf(event, zone) >= first && dayOf(event, zone) <= last;
      if (!asked(season.event)) return false;
      const known = (names) => (names || []).filter((name) => events[name]).map((name) => dayOf(events[name], zone));
      const earliest = Math.max(-EVER, ...known(EARLIER[season.event]));
      const latest = Math.min(season.event === "ordered" ? dayOf(now, zone) : EVER, ...known(LATER[season.event]));
      if (latest < first || earliest > last) return false;
      return first <= earliest && latest <= last ? true : null;
    }

    function inTime(one) {
      const zone = table.windows[one.window].zone;
      if (isOpen(one)) return true;
      return one.at === undefined || (one.day !== undefined && now.day !== undefined) ? dayOf(now, zone) <= one.day : instantOf(now, zone) <= one.at;
    }

    function lastText(one) {
      if (!one || isOpen(one)) return null;
      return one.at !== undefined ? instantText(one.at, table.windows[one.window].zone) : dayText(one.day);
    }

    return { deadline, inTime, lastText };
  }

  scope.boldprintDates = { dayNumber, dayText, moment, wallOf, dayOf, instantOf, isBusinessDay, nextBusinessDay, addBusinessDays, lastDay, isElapsed, milliseconds, wallClock, clock };
  if (typeof module === "object") module.exports = scope.boldprintDates;
})(typeof globalThis === "object" ? globalThis : this);
