// How each type of question is prepared, read and explained; and the hash that keys are compared by.
(function (scope) {
  "use strict";

  function rotr(x, n) { return (x >>> n) | (x << (32 - n)); }

  var PRIMES = [];
  for (var candidate = 2; PRIMES.length < 64; candidate += 1) {
    if (PRIMES.every(function (prime) { return candidate % prime; })) PRIMES.push(candidate);
  }
  function fraction(root) { return Math.floor((root - Math.floor(root)) * 4294967296) | 0; }

  /** SHA-256 of a text (as UTF-8) in hexadecimal. Pages opened from a folder or over plain http have no crypto.subtle. */
  function sha256(text) {
    var bytes = Array.from(new TextEncoder().encode(text)), length = bytes.length * 8;
    var constants = PRIMES.map(function (prime) { return fraction(Math.cbrt(prime)); });
    var hash = PRIMES.slice(0, 8).map(function (prime) { return fraction(Math.sqrt(prime)); });
    bytes.push(128);
    while (bytes.length % 64 !== 56) bytes.push(0);
    for (var shift = 56; shift >= 0; shift -= 8) bytes.push(shift >= 32 ? 0 : (length >>> shift) & 255);
    for (var start = 0; start < bytes.length; start += 64) {
      var words = [], state = hash.slice(), i;
      for (i = 0; i < 16; i += 1) words[i] = (bytes[start + 4 * i] << 24) | (bytes[start + 4 * i + 1] << 16) | (bytes[start + 4 * i + 2] << 8) | bytes[start + 4 * i + 3];
      for (i = 16; i < 64; i += 1) {
        var a = words[i - 15], b = words[i - 2];
        words[i] = (words[i - 16] + (rotr(a, 7) ^ rotr(a, 18) ^ (a >>> 3)) + words[i - 7] + (rotr(b, 17) ^ rotr(b, 19) ^ (b >>> 10))) | 0;
      }
      for (i = 0; i < 64; i += 1) {
        var e = state[4], first = (state[7] + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + ((e & state[5]) ^ (~e & state[6])) + constants[i] + words[i]) | 0;
        var h = state[0], second = ((rotr(h, 2) ^ rotr(h, 13) ^ rotr(h, 22)) + ((h & state[1]) ^ (h & state[2]) ^ (state[1] & state[2]))) | 0;
        state = [(first + second) | 0, h, state[1], state[2], (state[3] + first) | 0, e, state[5], state[6]];
      }
      for (i = 0; i < 8; i += 1) hash[i] = (hash[i] + state[i]) | 0;
    }
    return hash.map(function (word) { return (word >>> 0).toString(16).padStart(8, "0"); }).join("");
  }

  /** What a page holds instead of the key: the same as in Python. */
  function digest(salt, key) { return sha256(salt + ":" + key.join(",")).slice(0, 16); }

  /** A number as it is compared: "30,0", "30 days" and "€30" are 30, "1 000" and "1,000" are 1000; null where it is none, or are two. */
  function number(typed) {
    var alone = /^(?:[A-Z]{3}|[^\w\s.,-])?\s*(\d[\d.,\s\u00a0]*)[^\d]*$/.exec(typed.trim());
    var plain = alone ? alone[1].replace(/[\s\u00a0]/g, "").replace(/[.,]$/, "") : "";
    if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)) plain = plain.replace(/,/g, "");
    plain = plain.replace(",", ".");
    if (!/^\d+(\.\d+)?$/.test(plain)) return null;
    return plain.indexOf(".") < 0 ? String(Number(plain)) : plain.replace(/0+$/, "").replace(/\.$/, "").replace(/^0+(?=\d)/, "");
  }

  /** Whether a reply fulfils a point that can be looked for; null for one that the learner judges. */
  function fulfils(reply, finds, avoids) {
    var text = reply.toLowerCase().replace(/\u00a0/g, " ");
    if (avoids.length && avoids.some(function (words) { return text.indexOf(words.toLowerCase()) >= 0; })) return false;
    if (!finds.length) return avoids.length ? true : null;
    return finds.some(function (figure) {
      return new RegExp("(^|[^\\d.,])" + figure.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, "\\$&") + "(?![\\d]|[.,]\\d)").test(text);
    });
  }

  if (typeof module === "object") {
    module.exports = { sha256: sha256, digest: digest, number: number, fulfils: fulfils };
    return;
  }
  var document = scope.document, progress = scope.boldprintProgress, make = progress.make;

  function type(article) { return article.getAttribute("data-type"); }
  function all(article, selector) { return Array.prototype.slice.call(article.querySelectorAll(selector)); }
  function answerOf(article) { return document.getElementById(article.id.replace(/^q-/, "a-")); }
  function line(article, token) { return answerOf(article).querySelector('[data-for="' + token + '"]'); }
  function part(holder, name) { var found = holder.querySelector("[data-" + name + "]"); return found ? Array.from(found.cloneNode(true).childNodes) : []; }
  function mark(name) { return document.getElementById("bp-mark-" + name).content.cloneNode(true); }

  function prepare(article, words) {
    if (type(article) === "order") {
      all(article, "[data-bp-step]").forEach(function (step) {
        step.append(make("span", { "class": "bp-move" }, mover(article, step, -1, words), mover(article, step, 1, words)));
      });
    }
  }

  function mover(article, step, by, words) {
    var label = by < 0 ? words.up : words.down;
    var moved = progress.button(label, "", function () {
      var list = step.parentNode, steps = Array.prototype.slice.call(list.children), to = steps.indexOf(step) + by;
      if (to >= 0 && to < steps.length) list.insertBefore(step, by < 0 ? steps[to] : steps[to].nextSibling);
      moved.focus();
      var said = progress.filled(words.moved, { place: Array.prototype.indexOf.call(list.children, step) + 1, total: steps.length });
      article.querySelector("[data-bp-moved]").textContent = said;
    });
    moved.append(make("span", { "class": "bp-hide" }, " " + step.querySelector("[data-bp-words]").textContent));
    return moved;
  }

  function clear(article) {
    article.querySelector("form").reset();
    article.querySelector("[data-bp-error]").textContent = "";
  }

  /** What was answered: {key, chose}, or {missing: the word that says what to do}. A reply is judged point by point: {right}. */
  function read(article) {
    if (type(article) === "order") {
      var order = all(article, "[data-bp-step]").map(function (step) { return step.getAttribute("data-bp-step"); });
      return { key: order, chose: [] };
    }
    if (type(article) === "number") {
      var typed = number(article.querySelector("input").value);
      return typed === null ? { missing: "type-number" } : { key: [typed], chose: [], typed: article.querySelector("input").value.trim() };
    }
    if (type(article) === "reply") {
      var reply = article.querySelector("textarea").value.trim();
      return reply.length < 20 ? { missing: "write-first" } : { key: [], chose: [], reply: reply, right: judged(article, reply) };
    }
    var chosen = all(article, "input:checked").map(function (input) { return input.value; });
    return chosen.length ? { key: chosen.slice().sort(), chose: chosen } : { missing: "choose-first" };
  }

  function points(article) {
    return all(answerOf(article), "[data-for]").map(function (holder) {
      return { holder: holder, finds: JSON.parse(holder.getAttribute("data-finds") || "[]"), avoids: JSON.parse(holder.getAttribute("data-avoids") || "[]") };
    });
  }

  /** Points that can be looked for decide; those that cannot are left to the learner and do not. */
  function judged(article, reply) {
    return points(article).every(function (one) { return fulfils(reply, one.finds, one.avoids) !== false; });
  }

  function option(kind, label, sign, text, because) {
    var head = sign ? make("p", {}, make("span", { "class": "bp-mark " + (sign === "yes" ? "bp-yes" : "bp-no") }, mark(sign), make("span", {}, label))) : make("p", { "class": "bp-quiet" }, label);
    var words = make("p", { "class": "bp-was" }), reason = make("p", {});
    words.append.apply(words, text);
    reason.append.apply(reason, because);
    return make("div", { "class": "bp-option" + (kind ? " bp-option--" + kind : "") }, head, words, because.length ? reason : null);
  }

  /** The options after answering: mine, the right ones, the others; each with its reason. */
  function explain(article, given, words) {
    if (type(article) === "number") return explainNumber(article, given, words);
    if (type(article) === "reply") return explainReply(article, given, words);
    if (type(article) === "order") return explainOrder(article, given, words);
    var right = rightOnes(article, given), ranked = [[], [], []];
    all(article, "input").forEach(function (input) {
      var holder = line(article, input.value), mine = given.chose.indexOf(input.value) >= 0, isRight = right.indexOf(input.value) >= 0;
      var label = mine ? words.mine : isRight ? words.key : words.other;
      var drawn = option(isRight ? "key" : mine ? "mine" : "", mine && isRight ? words["mine-right"] : label, isRight ? "yes" : mine ? "no" : "", part(holder, "text"), part(holder, "because"));
      ranked[mine ? 0 : isRight ? 1 : 2].push(drawn);
    });
    return ranked[0].concat(ranked[1], ranked[2]);
  }

  function rightOnes(article, given) {
    var tokens = all(article, "input").map(function (input) { return input.value; }), goal = article.getAttribute("data-key"), salt = article.getAttribute("data-salt");
    for (var set = 1; set < 1 << tokens.length; set += 1) {
      var tried = tokens.filter(function (token, at) { return set >> at & 1; }).sort();
      if (digest(salt, tried) === goal) return tried;
    }
    return given.key;
  }

  function explainNumber(article, given, words) {
    var holder = line(article, "key"), isRight = digest(article.getAttribute("data-salt"), given.key) === article.getAttribute("data-key");
    var unit = article.querySelector("[data-bp-unit]").textContent, drawn = [];
    if (!isRight) drawn.push(option("mine", words.mine, "no", [given.typed + " " + unit], []));
    drawn.push(option("key", isRight ? words["mine-right"] : words.key, "yes", part(holder, "text"), part(holder, "because")));
    return drawn;
  }

  function explainOrder(article, given, words) {
    var lines = all(answerOf(article), "[data-for]").sort(function (a, b) { return Number(part(a, "place")[0].textContent) - Number(part(b, "place")[0].textContent); });
    return lines.map(function (holder, at) {
      var was = given.key.indexOf(holder.getAttribute("data-for")), isRight = was === at;
      var label = progress.filled(isRight ? words["in-place"] : words["out-of-place"], { place: at + 1, yours: was + 1 });
      return option(isRight ? "key" : "mine", label, isRight ? "yes" : "no", part(holder, "text"), part(holder, "because"));
    });
  }

  function explainReply(article, given, words) {
    var mine = make("div", { "class": "bp-option" }, make("p", { "class": "bp-quiet" }, words.mine), make("p", { "class": "bp-typed" }, given.reply));
    var model = make("div", { "class": "bp-option bp-option--key bp-model" }, make("p", { "class": "bp-quiet" }, words.model));
    model.append.apply(model, part(answerOf(article), "model"));
    var drawn = points(article).map(function (one) {
      var found = fulfils(given.reply, one.finds, one.avoids);
      if (found === null) {
        var box = make("label", { "class": "bp-choice" }, make("input", { type: "checkbox" }), make("span", {}));
        box.lastChild.append.apply(box.lastChild, part(one.holder, "text"));
        return box;
      }
      return option(found ? "key" : "mine", found ? words["point-found"] : words["point-missing"], found ? "yes" : "no", part(one.holder, "text"), []);
    });
    return [mine, model, make("p", {}, words["judge-yourself"])].concat(drawn);
  }

  scope.boldprintQuizKinds = { digest: digest, prepare: prepare, clear: clear, read: read, explain: explain };
})(this);
