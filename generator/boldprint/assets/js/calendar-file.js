// A last day as a calendar file (RFC 5545), made in the browser.
//   boldprintCalendarFile({title, text, url, until: "2026-06-02" or "2026-06-02T14:00:00+01:00", made: Date}) -> text
(function (scope) {
  "use strict";
  const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
  const compact = (date) => date.toISOString().replace(/[-:]|\.\d{3}/g, "");

  /** A line of at most 75 bytes; what is longer goes on after a space. */
  function folded(line) {
    const encoder = new TextEncoder(), lines = [""];
    for (const character of line) {
      const last = lines[lines.length - 1];
      if (encoder.encode(last + character).length > 74) lines.push(" " + character);
      else lines[lines.length - 1] = last + character;
    }
    return lines.join("\r\n");
  }

  function days(until) {
    if (until.length > 10) return ["DTSTART:" + compact(new Date(until)), "DURATION:PT0M"];
    const next = new Date(Date.parse(until) + 864e5).toISOString().slice(0, 10);
    return ["DTSTART;VALUE=DATE:" + until.replace(/-/g, ""), "DTEND;VALUE=DATE:" + next.replace(/-/g, ""), "TRANSP:TRANSPARENT"];
  }

  function calendarFile({ title, text, url, until, made }) {
    const name = (url + until).split("").reduce((sum, one) => Math.imul(sum ^ one.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5).toString(36);
    return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//boldprint//answers//EN", "BEGIN:VEVENT", "UID:" + name + "-" + until.slice(0, 10) + "@boldprint",
      "DTSTAMP:" + compact(made), ...days(until), "SUMMARY:" + escaped(title), "DESCRIPTION:" + escaped(text), "URL:" + url,
      "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P1D", "DESCRIPTION:" + escaped(title), "END:VALARM", "END:VEVENT", "END:VCALENDAR", ""].map(folded).join("\r\n");
  }

  scope.boldprintCalendarFile = calendarFile;
  if (typeof module === "object") module.exports = calendarFile;
})(typeof globalThis === "object" ? globalThis : this);
