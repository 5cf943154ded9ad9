// Questionnaires and worksheets: scores as in Python, bars, results kept and compared on this device, a file to save.
// The page: <form data-bp-instrument="ID" data-keeps> with radios named "ROUND.STATEMENT", the sheet in #bp-sheet and words in #bp-instrument-words,
// <section data-bp-result>. Numbers stay whole (numerator and denominator) until they are shown.
(function (scope) {
  "use strict";
  var KEY = "bp-instrument-1:";

  function greatest(a, b) { return b ? greatest(b, a % b) : Math.abs(a); }
  function fraction(top, bottom) {
    var by = greatest(top, bottom) || 1;
    return { top: top / by, bottom: bottom / by };
  }
  function add(a, b) { return fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom); }

  /** Two decimals, halves away from zero; null stays null. */
  function shown(number) {
    if (!number) return null;
    var doubled = Math.abs(number.top) * 200, hundredths = Math.floor((doubled + number.bottom) / (2 * number.bottom));
    return (number.top < 0 && hundredths ? "-" : "") + Math.floor(hundredths / 100) + "." + String(hundredths % 100).padStart(2, "0");
  }

  function average(sheet, statements, given) {
    var numbers = statements.filter(function (one) { return given[one[0]] !== undefined; }).map(function (one) {
      return one[1] ? sheet.least + sheet.most - given[one[0]] : given[one[0]];
    });
    if (!numbers.length || (sheet.unanswered === "needed" && numbers.length < statements.length)) return null;
    return fraction(numbers.reduce(function (sum, number) { return sum + number; }, 0), numbers.length);
  }

  function decimal(text) {
    var parts = text.split("."), digits = (parts[1] || "").length;
    return fraction(Number(parts.join("")), Math.pow(10, digits));
  }

  /** {sections: [{id, answered, of, score, rounds}], total, band}; answers: {round: {statement: number}}. */
  function score(sheet, answers) {
    var total = fraction(0, 1), sections = sheet.sections.map(function (section) {
      var averages = sheet.rounds.map(function (round) { return average(sheet, section.statements, answers[round] || {}); });
      var answered = sheet.rounds.reduce(function (sum, round) {
        return sum + section.statements.filter(function (one) { return (answers[round] || {})[one[0]] !== undefined; }).length;
      }, 0);
      var found = averages[0];
      if (sheet.scoring === "gap") found = averages[0] && averages[1] ? add(averages[1], fraction(-averages[0].top, averages[0].bottom)) : null;
      total = total && found ? add(total, found) : null;
      return { id: section.id, answered: answered, of: section.statements.length * sheet.rounds.length, score: shown(found), rounds: sheet.rounds.length > 1 ? averages.map(shown) : [] };
    });
    if (!sections.length) total = null;
    if (total && sheet.scoring !== "sum of averages") total = fraction(total.top, total.bottom * sections.length);
    var band = total && sheet.bands.find(function (one) {
      var least = decimal(one[1]);
      return total.top * least.bottom >= least.top * total.bottom;
    });
    return { sections: sections, total: shown(total), band: band ? band[0] : null };
  }

  /** Rows [{label, weights}] by their products, the highest first: {rows: [{label, product, place, kept}], tie}. */
  function weigh(rows, keep) {
    var ranked = rows.map(function (row, at) {
      return { label: row.label, product: row.weights.reduce(function (product, weight) { return product * weight; }, 1), at: at };
    }).sort(function (a, b) { return b.product - a.product || a.at - b.at; });
    var tie = ranked.length > keep && ranked[keep - 1].product === ranked[keep].product;
    return { rows: ranked.map(function (row, at) { return { label: row.label, product: row.product, place: at + 1, kept: at < keep }; }), tie: tie };
  }

  if (typeof module === "object") {
    module.exports = { score: score, weigh: weigh, shown: shown };
    return;
  }
  var document = scope.document;

  function make(name, attributes) {
    var made = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    Array.prototype.slice.call(arguments, 2).forEach(function (child) { if (child !== null) made.append(child); });
    return made;
  }
  /** A wording with its {names} filled in; of plural forms, the one for the number n. */
  function filled(wording, values) {
    if (typeof wording === "object") wording = wording[new Intl.PluralRules(document.documentElement.lang).select(values.n)] || wording.other;
    return wording.replace(/\{(\w+)\}/g, function (whole, name) { return name in values ? values[name] : whole; });
  }
  function read(id) { return JSON.parse(document.getElementById(id).textContent); }
  function today() {
    var now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  }
  function inWords(day) {
    return new Intl.DateTimeFormat(document.documentElement.lang, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(day + "T00:00:00Z"));
  }
  function stored(id) {
    try { return JSON.parse(scope.localStorage.getItem(KEY + id)) || []; } catch (error) { return []; }
  }
  function store(id, results) {
    try { scope.localStorage.setItem(KEY + id, JSON.stringify(results)); return true; } catch (error) { return false; }
  }

  function wire(form) {
    var id = form.getAttribute("data-bp-instrument"), sheet = read("bp-sheet"), words = read("bp-instrument-words");
    var keeps = form.hasAttribute("data-keeps"), box = document.querySelector("[data-bp-result]"), said = document.querySelector("[data-bp-said]"), announced = "";

    function answers() {
      var found = {};
      form.querySelectorAll("input[type=radio]:checked").forEach(function (input) {
        var name = input.name.split("."), round = name.length > 1 ? name[0] : "";
        (found[round] = found[round] || {})[name[name.length - 1]] = Number(input.value);
      });
      return found;
    }
    function rows() {
      return Array.from(form.querySelectorAll("[data-bp-row]")).map(function (row) {
        return { label: row.querySelector("input[type=text]").value.trim(), weights: Array.from(row.querySelectorAll("select")).map(function (one) { return Number(one.value); }) };
      }).filter(function (row) { return row.label && row.weights.every(Boolean); });
    }

    function draw() {
      if (sheet.scoring === "none") return;
      box.replaceChildren.apply(box, sheet.scoring === "product" ? drawRows(weigh(rows(), sheet.keep)) : drawScore(score(sheet, answers())));
      box.hidden = false;
    }

    /** Says the total once it is there, and again only when it is another: the whole result at each click would be noise. */
    function announce(total, band) {
      var told = total === null ? "" : signed(total) + " " + words.total + (band ? ": " + words.bands[band][0] : "");
      if (told !== announced) said.textContent = told;
      announced = told;
    }

    function drawRows(found) {
      if (!found.rows.length) return [make("p", {}, words["rows-empty"])];
      var list = make("ol", { "class": "bp-weighed" });
      found.rows.forEach(function (row) {
        var vague = sheet.vague.some(function (one) { return row.label.toLowerCase().indexOf(one) >= 0; });
        list.append(make("li", {}, make(row.kept ? "strong" : "span", {}, row.label), " ", make("b", {}, String(row.product)), row.kept ? " " + filled(words.kept, { n: sheet.keep }) : "", vague ? make("p", { "class": "bp-error" }, words.vague) : null));
      });
      return [make("h2", {}, words.result), list, found.tie ? make("p", {}, filled(words.tie, { n: sheet.keep })) : null, found.rows.length < sheet.keep ? make("p", {}, filled(words["too-few"], { n: sheet.keep })) : null].filter(Boolean);
    }

    function drawScore(found) {
      var first = keeps ? stored(id)[0] : null, list = make("ul", { "class": "bp-scores" }), open = found.sections.reduce(function (sum, one) { return sum + one.of - one.answered; }, 0);
      found.sections.forEach(function (one) {
        var old = first && first.score.sections.find(function (section) { return section.id === one.id; });
        list.append(make("li", {}, make("span", {}, words.titles[one.id]), make("b", {}, one.score === null ? words["not-yet"] : signed(one.score)), bar(one), notes(one, old)));
      });
      var head = [make("h2", {}, words.result)];
      announce(found.total, found.band);
      if (found.total !== null) {
        head.push(make("p", { "class": "bp-total" }, make("b", {}, signed(found.total)), " ", filled(words.total, {})));
        if (found.band) head.push(make("p", { "class": "bp-was" }, words.bands[found.band][0]), make("p", {}, words.bands[found.band][1]));
        if (first) head.push(make("p", {}, filled(words.compared, { total: signed(first.score.total || words["not-yet"]), when: inWords(first.when) })));
      } else head.push(make("p", {}, filled(words.open, { n: open })));
      return head.concat(list, keeps ? [keepButtons(found)] : []);
    }

    function signed(number) { return sheet.scoring === "gap" && /^\d/.test(number) && Number(number) ? "+" + number : number.replace("-", "\u2212"); }
    function bar(one) {
      if (one.score === null) return null;
      var most = sheet.scoring === "gap" ? sheet.most - sheet.least : sheet.most;
      return make("progress", { max: most, value: Math.abs(Number(one.score)), "class": Number(one.score) < 0 ? "bp-short" : "", "aria-label": words.titles[one.id] + ": " + signed(one.score) });
    }
    function notes(one, old) {
      var told = [];
      if (one.rounds.length && one.score !== null) told.push(filled(Number(one.score) < 0 ? words.shortfall : words.met, { expected: one.rounds[0], met: one.rounds[1] }));
      if (old && old.score !== null) told.push(filled(words.before, { score: signed(old.score) }));
      return told.length ? make("small", {}, told.join(" ")) : null;
    }

    function keepButtons(found) {
      var row = make("p", { "class": "bp-btns" }), results = stored(id);
      function button(label, action) {
        var made = make("button", { type: "button", "class": "bp-btn" }, label);
        made.addEventListener("click", function () { action(); draw(); });
        row.append(made);
      }
      if (found.total !== null) button(results.length ? words["keep-result"] : words["keep-baseline"], function () {
        said.textContent = store(id, results.concat({ when: today(), score: found, answers: answers() })) ? words["kept-now"] : words["not-kept"];
      });
      if (results.length) button(words["delete-results"], function () { if (scope.confirm(words["delete-sure"])) store(id, []); });
      return make("div", {}, results.length ? make("p", {}, results.map(function (one) { return inWords(one.when) + ": " + signed(one.score.total); }).join(", ")) : null, row);
    }

    function save(kind) {
      var told = { instrument: id, when: today(), answers: answers(), words: {}, rows: sheet.scoring === "product" ? rows() : undefined };
      form.querySelectorAll("textarea, input[type=text]").forEach(function (field) { if (field.value.trim()) told.words[field.name] = field.value.trim(); });
      if (sheet.scoring !== "none" && sheet.scoring !== "product") told.score = score(sheet, told.answers);
      var text = kind === "json" ? JSON.stringify(told, null, 1) : csv(told), link = make("a", { download: id + "-" + told.when + "." + kind });
      link.href = URL.createObjectURL(new Blob([text], { type: kind === "json" ? "application/json" : "text/csv" }));
      link.click();
      scope.setTimeout(function () { URL.revokeObjectURL(link.href); }, 10000);
    }
    function csv(told) {
      var lines = [["question", "answer"]];
      Object.keys(told.answers).forEach(function (round) { Object.keys(told.answers[round]).forEach(function (name) { lines.push([(round ? round + "." : "") + name, told.answers[round][name]]); }); });
      Object.keys(told.words).forEach(function (name) { lines.push([name, told.words[name]]); });
      return lines.map(function (line) {
        // A spreadsheet must read no answer as a formula.
        return line.map(function (one) { return '"' + String(one).replace(/^([=+@-])/, "'$1").replace(/"/g, '""') + '"'; }).join(",");
      }).join("\r\n") + "\r\n";
    }

    form.addEventListener("change", draw);
    form.addEventListener("submit", function (event) { if (!form.hasAttribute("action")) event.preventDefault(); });
    document.querySelectorAll("[data-bp-save]").forEach(function (button) { button.addEventListener("click", function () { save(button.getAttribute("data-bp-save")); }); });
    if (sheet.scoring !== "none") draw();
  }

  document.querySelectorAll("[data-bp-instrument]").forEach(wire);
})(this);
