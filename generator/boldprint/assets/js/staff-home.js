// The handbook's home: the path of the reader's role with today marked, and how much changed since the last visit.
// Needs progress.js. Stands in <head> with blocking="render", so that nothing moves once it is painted. Elements:
//   [data-bp-today]: h1 · [data-bp-lead] · [data-bp-week-of="ROLE"] hidden (li data-minutes data-modules="a b") · [data-bp-go] · [data-bp-role-now]
//   [data-bp-visit="{n} … {day}"][data-bp-none]: a line that says what is new; changes are .bp-changes li with a <time>
(function (scope) {
  "use strict";
  var KEY = "bp-visit", progress = scope.boldprintProgress;

  /** The last day before today on which somebody was here, for what was stored as [before, newest]. */
  function visits(stored, today) {
    var days = Array.isArray(stored) ? stored : [];
    return days[1] === today ? days : [days[1] || null, today];
  }

  /** The number of the first day that is not done: all its modules passed; -1 where all are. */
  function today(days, passed) {
    return days.findIndex(function (modules) { return !modules.every(passed); });
  }

  function remembered(date) {
    try {
      var found = visits(JSON.parse(scope.localStorage.getItem(KEY)), date);
      scope.localStorage.setItem(KEY, JSON.stringify(found));
      return found[0];
    } catch (refused) { return null; }
  }

  function showVisit(document, date) {
    var line = document.querySelector("[data-bp-visit]"), last = remembered(date);
    if (!line || !last) return;
    var fresh = Array.from(document.querySelectorAll(".bp-changes time")).filter(function (time) { return time.dateTime > last; });
    fresh.forEach(function (time) { time.closest("li").classList.add("bp-new"); });
    var day = new Intl.DateTimeFormat(document.documentElement.lang, { day: "numeric", month: "long", timeZone: "UTC" }).format(new Date(last + "T00:00:00Z"));
    line.textContent = progress.filled(line.getAttribute(fresh.length ? "data-bp-visit" : "data-bp-none"), { n: fresh.length, day: day });
  }

  function showPath(document, data, who) {
    var board = document.querySelector("[data-bp-today]"), path = board.querySelector('[data-bp-week-of="' + who.role + '"]');
    if (!path) return;
    var days = Array.from(path.querySelectorAll("li")), yes = document.getElementById("bp-mark-yes");
    var at = today(days.map(function (day) { return day.dataset.modules.trim().split(" "); }), function (id) {
      var module = data.modules.find(function (one) { return one.id === id; });
      return !module || !module.items.length || progress.moduleState(who, module, progress.today()).isPassed;
    });
    path.hidden = false;
    days.forEach(function (day, number) {
      if (number === at) day.setAttribute("aria-current", "step");
      else if ((at < 0 || number < at) && yes) day.querySelector(".bp-n").replaceWith(yes.content.cloneNode(true));
    });
    var words = at < 0 ? data.words["home-done"] : data.words["home-day"], minutes = at < 0 ? 0 : days[at].dataset.minutes;
    board.querySelector("h1").textContent = progress.filled(words, { n: Number(minutes), day: at + 1, name: who.name });
    board.querySelector("[data-bp-lead]").hidden = true;
    var go = board.querySelector("[data-bp-go]"), role = data.roles.find(function (one) { return one.id === who.role; });
    if (at >= 0) { go.href = days[at].querySelector("a").href; go.textContent = progress.filled(data.words["home-go"], { n: at + 1 }); }
    board.querySelector("[data-bp-role-now]").textContent = progress.filled(data.words["home-role"], { role: role ? role.title : who.role });
  }

  if (typeof module === "object") { module.exports = { visits: visits, today: today }; return; }
  if (!progress) return;
  var data = progress.pageData(), who = progress.current(progress.load());
  if (data && who) showPath(scope.document, data, who);
  showVisit(scope.document, progress.today());
})(this);
