// Answer codes in the browser: the twin of rules/answer_code.py, which says what they are. Loaded after dates.js and decide.js.
//   boldprintAnswerCode.encode(table, answers, now) -> "3KXW-7RJ4" ·  dayIn(code) -> "2026-06-02" or null
//   boldprintAnswerCode.decode(table, code) -> {answers, now}, or null where a letter is wrong or it is for another table
(function (scope) {
  "use strict";
  const { moment, dayNumber, dayText, dayOf, wallOf, isElapsed } = typeof module === "object" ? require("./dates.js") : scope.boldprintDates;
  const { read } = typeof module === "object" ? require("./decide.js") : scope.boldprintDecide;
  const LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ", FIRST = dayNumber("2020-01-01"), LOW = 64, PRIME = 1021;

  const isNumber = (ask) => ask.cuts !== undefined;
  const namesOf = (ask) => ask.type === "yes/no" ? ["yes", "no"] : (ask.choices || ask.bands || []).map((one) => one[0]);
  const minutesOf = (one, zone) => Math.floor(wallOf(one, zone) / 6e4) % 1440;
  const timeText = (minutes) => "T" + [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
  const hasClock = (table) => Object.values(table.windows).some((one) => isElapsed(one.length) || (one.ends !== undefined && one.ends !== 1440));

  /** A number of any size: six bits at a time, each with a bit that says whether more follow. */
  function whole(number) {
    const digits = [];
    for (; number >= LOW; number = Math.floor(number / LOW)) digits.push([number % LOW + LOW, 2 * LOW]);
    return [...digits, [number, 2 * LOW]];
  }

  function fingerprint(table) {
    const asks = table.asks.map((ask) => [ask.id, ask.type, namesOf(ask), isNumber(ask) ? ask.decimals : ""].join(":"));
    return new TextEncoder().encode([table.policy + "." + table.table, ...asks].join(";"))
      .reduce((value, byte) => Math.imul(value ^ byte, 0x01000193) >>> 0, 0x811C9DC5);
  }

  const check = (body, table) => body.reduce((sum, letter) => (sum * 33 + letter + 1) % PRIME, fingerprint(table) % PRIME);
  const toNumber = (letters) => letters.reduce((number, letter) => number * 32n + BigInt(letter), 0n);

  function toLetters(number, count) {
    const letters = [];
    for (let rest = BigInt(number); letters.length < count; rest /= 32n) letters.unshift(Number(rest % 32n));
    return letters;
  }

  function encode(table, answers, now) {
    const found = read(table, answers), at = moment(now), today = dayOf(at, table.zone);
    if (found.faults.length) return null;
    const digits = hasClock(table) ? [[at.day === undefined ? minutesOf(at, table.zone) + 1 : 0, 1441]] : [];
    for (const ask of table.asks) {
      const names = namesOf(ask), given = answers[ask.id], number = found.numbers[ask.id], event = found.events[ask.id];
      if (!ask.type.startsWith("date")) {
        const first = isNumber(ask) ? 2 : 1;
        digits.push([given === undefined ? 0 : number === undefined ? names.indexOf(given) + first : 1, names.length + first]);
        if (given !== undefined && number !== undefined) digits.push(...whole(number < 0 ? -2 * number - 1 : 2 * number));
      } else if (given === undefined || event === null) {
        digits.push([given === undefined ? 0 : 1, 6]);
      } else {
        const back = today - dayOf(event, table.zone), timed = event.day === undefined;
        digits.push([(back < 0 ? 4 : 2) + (timed ? 1 : 0), 6], ...whole(Math.abs(back)));
        if (timed) digits.push([minutesOf(event, table.zone), 1440]);
      }
    }
    const number = digits.reduceRight((sum, [value, size]) => sum * BigInt(size) + BigInt(value), 0n);
    let count = 3;
    while (number >> BigInt(5 * count)) count += 4;
    const body = [...toLetters(today - FIRST, 3), ...toLetters(number, count)];
    return [...body, ...toLetters(check(body, table), 2)].map((letter) => LETTERS[letter]).join("").match(/.{4}/g).join("-");
  }

  function lettersOf(code) {
    const text = code.toUpperCase().replace(/[\s\u2010\u2011\u2013-]/g, ""), letters = [...text].map((letter) => LETTERS.indexOf(letter));
    return text.length < 8 || text.length % 4 || letters.includes(-1) ? null : letters;
  }

  function dayIn(code) {
    const letters = lettersOf(code);
    return letters && dayText(FIRST + Number(toNumber(letters.slice(0, 3))));
  }

  function decode(table, code) {
    const letters = lettersOf(code), body = letters && letters.slice(0, -2);
    if (!letters || Number(toNumber(letters.slice(-2))) !== check(body, table)) return null;
    const today = dayNumber(dayIn(code)), answers = {};
    let rest = toNumber(body.slice(3));
    const next = (size) => { const value = Number(rest % BigInt(size)); rest /= BigInt(size); return value; };
    const nextWhole = () => { for (let value = 0, weight = 1; ; weight *= LOW) { const digit = next(2 * LOW); value += digit % LOW * weight; if (digit < LOW) return value; } };
    const minutes = hasClock(table) ? next(1441) : 0;
    for (const ask of table.asks) {
      const names = namesOf(ask);
      if (ask.type.startsWith("date")) {
        const kind = next(6), back = kind > 1 ? nextWhole() : 0;
        if (kind) answers[ask.id] = kind === 1 ? "not yet" : dayText(today - (kind < 4 ? back : -back)) + (kind % 2 ? timeText(next(1440)) : "");
      } else {
        const first = isNumber(ask) ? 2 : 1, kind = next(names.length + first);
        if (kind >= first) answers[ask.id] = names[kind - first];
        else if (kind) answers[ask.id] = numberText(nextWhole(), ask.decimals);
      }
    }
    return { answers, now: dayText(today) + (minutes ? timeText(minutes - 1) : "") };
  }

  function numberText(coded, decimals) {
    const text = String(Math.ceil(coded / 2)).padStart(decimals + 1, "0");
    return (coded % 2 ? "-" : "") + (decimals ? text.slice(0, -decimals) + "." + text.slice(-decimals) : text);
  }

  scope.boldprintAnswerCode = { encode, dayIn, decode };
  if (typeof module === "object") module.exports = scope.boldprintAnswerCode;
})(typeof globalThis === "object" ? globalThis : this);
