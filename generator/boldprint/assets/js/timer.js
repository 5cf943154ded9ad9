// The hold timer of the staff site: seconds left as the largest figure on the page.
//   <div data-bp-timer="60" data-state="idle" data-bp-over="…">  [data-bp-left] · progress · [data-bp-start] [data-bp-stop] [data-bp-again] · [data-bp-said]
// States: idle (the limit stands there) · running · over (zero, and the status says to go back).
(function (scope) {
  "use strict";

  /** Whole seconds left of `limit` seconds at `now`, both times in milliseconds; never below 0. */
  function left(limit, startedAt, now) {
    return Math.max(0, Math.ceil(limit - (now - startedAt) / 1000));
  }

  function wire(box) {
    var limit = Number(box.getAttribute("data-bp-timer")), figure = box.querySelector("[data-bp-left]");
    var bar = box.querySelector("progress"), said = box.querySelector("[data-bp-said]"), clock = null, startedAt = 0;

    function draw(state, seconds) {
      box.dataset.state = state;
      figure.textContent = String(seconds);
      bar.value = limit - seconds;
      said.textContent = state === "over" ? box.getAttribute("data-bp-over") : "";
    }
    function tick() {
      var seconds = left(limit, startedAt, Date.now());
      if (seconds > 0) return draw("running", seconds);
      scope.clearInterval(clock);
      draw("over", 0);
    }
    function run() {
      scope.clearInterval(clock);
      startedAt = Date.now();
      clock = scope.setInterval(tick, 200);
      tick();
    }
    function stop() {
      scope.clearInterval(clock);
      draw("idle", limit);
    }
    // the pressed button goes away with the state: the focus moves to the one that comes in its place
    function press(name, action, next) {
      box.querySelector("[data-bp-" + name + "]").addEventListener("click", function () {
        action();
        box.querySelector("[data-bp-" + next + "]").focus();
      });
    }
    press("start", run, "stop");
    press("again", run, "stop");
    press("stop", stop, "start");
    var form = box.closest("form");
    if (form) form.addEventListener("reset", stop);
  }

  if (typeof module === "object") module.exports = { left: left };
  else scope.document.querySelectorAll("[data-bp-timer]").forEach(wire);
})(this);
