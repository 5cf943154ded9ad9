// "Open until 18:00" or "Opens Friday 10:00", in the shop's time zone. The page holds the hours as text; this replaces
// them by the state of now. The data stand in <script type="application/json" id="bp-hours">:
//   {"zone": "Europe/Dublin", "words": {"until": "Open until {time}", "opens": "Opens {day} {time}", "opens_today": "Opens at {time}", "closed": "Closed", "always": "Open day and night"},
//    "hours": {"phone": {"week": [[["09:00", "18:00"]], … seven lists, Monday first], "dates": {"2026-06-01": []}}}}
// An element <p class="bp-open bp-open--hours" data-bp-open="phone">…</p> shows it. `dates` holds the days that differ:
// an empty list is a closed day. Times are "HH:MM", an end may be "24:00"; what passes midnight is two spans. Hours with
// "as": "person" are told in the words that stand under that name beside "words". In a list with data-bp-sort what is open
// comes first, what is closed last. Stands in <head> with blocking="render", so that all is in place before anything is painted.
(function (scope) {
  "use strict";
  var DAY = 86400000;

  /** The wall clock of `zone` at `now` (a Date): {date: "2026-06-01", time: "17:59"}. */
  function wallClock(zone, now) {
    var parts = {};
    new Intl.DateTimeFormat("en-GB", { timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" })
      .formatToParts(now).forEach(function (part) { parts[part.type] = part.value; });
    return { date: parts.year + "-" + parts.month + "-" + parts.day, time: parts.hour + ":" + parts.minute };
  }

  function plusDays(date, days) {
    return new Date(Date.parse(date + "T00:00:00Z") + days * DAY).toISOString().slice(0, 10);
  }

  function spansOn(hours, date) {
    var special = hours.dates && hours.dates[date];
    return special || hours.week[(new Date(date + "T00:00:00Z").getUTCDay() + 6) % 7] || [];
  }

  /** When a span that ends at midnight goes on at the next day's start: the end of the last one; "" where that is a week away. */
  function endOf(hours, date, end) {
    for (var ahead = 1; end === "24:00" && ahead < 8; ahead += 1) {
      var first = spansOn(hours, plusDays(date, ahead))[0];
      if (!first || first[0] !== "00:00") break;
      end = first[1];
    }
    return ahead < 8 ? end : "";
  }

  /** The state of `hours` at `now`: {open: true, time} until when, {open: false, date, time, days} when it opens (`days` from
      today), or {open: false} if nothing opens within a year. */
  function state(hours, zone, now) {
    var here = wallClock(zone, now), spans, index, days;
    for (days = 0; days <= 366; days += 1) {
      var date = plusDays(here.date, days);
      spans = spansOn(hours, date);
      for (index = 0; index < spans.length; index += 1) {
        if (!days && spans[index][1] <= here.time) continue;
        if (!days && spans[index][0] <= here.time) return { open: true, time: endOf(hours, date, spans[index][1]) };
        return { open: false, date: date, time: spans[index][0], days: days };
      }
    }
    return { open: false };
  }

  /** "18:00" as people of `language` write it (en-US: 6:00 PM). */
  function clockWords(time, language) {
    return new Intl.DateTimeFormat(language, { timeZone: "UTC", timeStyle: "short" }).format(new Date("2000-01-01T" + (time === "24:00" ? "00:00" : time) + ":00Z"));
  }

  /** A weekday within six days, a date beyond that. */
  function dayWords(found, language) {
    var form = found.days < 7 ? { weekday: "long" } : { day: "numeric", month: "long" };
    form.timeZone = "UTC";
    return new Intl.DateTimeFormat(language, form).format(new Date(found.date + "T00:00:00Z"));
  }

  /** The sentence for a state as two parts, [words, fact, words]: the fact is set in bold. */
  function sentence(found, words, language) {
    if (!found.time) return [found.open ? words.always : words.closed, "", ""];
    var time = clockWords(found.time, language);
    var form = found.open ? words.until : found.days ? words.opens : words.opens_today;
    var from = form.search(/\{(day|time)\}/), to = form.lastIndexOf("}") + 1;
    var fact = form.slice(from, to).replace("{time}", time).replace("{day}", found.date ? dayWords(found, language) : "");
    return [form.slice(0, from), fact, form.slice(to)];
  }

  function show(document, data, now) {
    var painted = scope.performance.getEntriesByType("paint").length > 0;
    document.querySelectorAll("[data-bp-open]").forEach(function (element) {
      var hours = data.hours[element.getAttribute("data-bp-open")];
      if (!hours) return;
      var found = state(hours, data.zone, now), parts = sentence(found, data[hours.as] || data.words, document.documentElement.lang);
      var fact = document.createElement("b");
      fact.textContent = parts[1];
      if (painted && !element.style.minHeight) element.style.minHeight = element.offsetHeight + "px"; // nothing below moves
      element.classList.remove("bp-open--hours");
      element.classList.toggle("bp-open--no", !found.open);
      element.replaceChildren(parts[0], fact, parts[2]);
    });
    if (!painted) document.querySelectorAll("[data-bp-sort]").forEach(sort);
  }

  /** Open first, then what one can write to at any time, closed last; else the order of the page. */
  function sort(list) {
    function rank(item) {
      var shown = item.querySelector("[data-bp-open]");
      return !shown ? 1 : shown.classList.contains("bp-open--no") ? 2 : 0;
    }
    var items = Array.from(list.children);
    list.append.apply(list, items.map(function (item, at) { return [rank(item), at, item]; }).sort(function (one, other) {
      return one[0] - other[0] || one[1] - other[1];
    }).map(function (entry) { return entry[2]; }));
  }

  if (typeof module === "object") { module.exports = { state: state, sentence: sentence, wallClock: wallClock }; return; }
  var source = scope.document.getElementById("bp-hours");
  if (!source) return;
  var data = JSON.parse(source.textContent), update = function () { show(scope.document, data, new Date()); };
  update();
  scope.setInterval(update, 30000);
})(this);
