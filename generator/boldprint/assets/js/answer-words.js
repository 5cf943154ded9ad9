// An answer in words: the twin of edition/decisions/saying.py. Texts are lists of [words, isFact].
//   boldprintAnswerWords(block, words).said(answer, "2026-05-21") -> {verdict, until, day, rows: [{id, label, text: [[words, isFact], …]}]}
(function (scope) {
  "use strict";
  const OWN = ["leaves", "earliest", "latest", "open", "opens_at", "closes_at", "channel", "covers"];
  const USUAL = ["refund", "refund_amount", "fee", "pays", "instead", "requires", "who", "then", "order"];
  const plain = (text) => text.map((part) => part[0]).join("");
  const joined = (texts) => texts.filter((text) => text.length).reduce((all, text) => all.length ? [...all, [" ", false], ...text] : text, []);

  function speaker(block, words) {
    const newest = block.versions[block.versions.length - 1].table, language = block.language;
    const label = (kind, name) => (block.labels[kind] || {})[name] || name;
    const askLabel = (name) => { const ask = newest.asks.find((one) => one.id === name); return ask ? ask.label || ask.ask : name; };
    const small = (text) => text.endsWith("?") ? "“" + text + "”" : /^.[A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
    const day = (date, form) => new Intl.DateTimeFormat(language, { timeZone: "UTC", ...form }).format(date)
      .replace(language === "en-IE" ? /,/g : /$^/, "").replace(/(\d) (?=\p{L})/u, "$1\u00a0");

    /** A sentence with values put in; a value is words, or a list of parts. */
    function fill(key, values) {
      return words[key].split(/(\{\w+\})/).filter(Boolean).flatMap((piece) => {
        const value = piece[0] === "{" ? (values || {})[piece.slice(1, -1)] : undefined;
        return value === undefined ? [[piece, false]] : Array.isArray(value) ? value : [[value, false]];
      });
    }

    /** A day, or a day and a time with or without its offset, on the clock on which it is written. */
    function moment(iso, now, weekday) {
      const date = new Date(iso.slice(0, 10) + "T00:00Z"), year = iso.slice(0, 4) === now.slice(0, 4) ? {} : { year: "numeric" };
      const shown = day(date, { day: "numeric", month: "long", ...year, ...(weekday ? { weekday: "long" } : {}) });
      const time = iso.length > 10 ? new Intl.DateTimeFormat(language, { timeZone: "UTC", timeStyle: "short" }).format(new Date(iso.slice(0, 16) + "Z")) : null;
      return [[time ? shown + ", " + time : shown, true]];
    }

    function money(found) {
      const whole = /^-?\d+(\.0+)?$/.test(found.amount) ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
      return [[new Intl.NumberFormat(language, { style: "currency", currency: found.currency, ...whole }).format(+found.amount), true]];
    }

    const percent = (number) => [[new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 4 }).format(number / 100), true]];
    const quantity = (written) => [[label("quantities", written), true]];

    /** A text of the policy, its facts marked. */
    const marked = (text) => (block.marked[text] || [text]).map((piece, place) => [piece, place % 2 === 1]).filter((part) => part[0]);

    function charge(found) {
      if (found.waived || found.free) return [[words.free, true]];
      let text = found.percent !== undefined ? fill("share", { share: percent(found.percent), of: small(askLabel(found.of)) }) : money(found);
      if (found.per !== undefined) text = fill("per", { amount: text, per: small(askLabel(found.per)) });
      for (const limit of ["at_least", "at_most"]) if (found[limit]) text = fill(limit.replace("_", "-"), { amount: text, limit: money(found[limit]) });
      return found.total ? fill("total", { amount: text, total: money(found.total) }) : text;
    }

    /** Whether an event has a name that reads inside a sentence: one of the trade's, or a window. An ask's own label has none. */
    const isNamed = (name) => Boolean(words["event-" + name] || (block.labels.windows || {})[name]);

    function event(name) {
      return words["event-" + name] || small((block.labels.windows || {})[name] || askLabel(name));
    }

    function counting(reason, now) {
      if (/^(seconds|minutes|hours)$/.test(reason.length.split(" ")[1])) return [];
      const place = reason.zone.split("/").pop().replace(/_/g, " ");
      const said = [fill(reason.start_day === "counted" ? "start-counted" : "start-not-counted"),
        reason.ends === "24:00" ? fill("ends-midnight", { place }) : fill("ends-at", { time: reason.ends, place })];
      return reason.moved_from ? [...said, fill("moved", { day: moment(reason.moved_from, now, true) })] : said;
    }

    function why(answer, now) {
      const reason = answer.reason, said = answer.because ? [marked(answer.because)] : [];
      if (!reason) return said;
      const counted = reason.length !== null && reason.length !== "no limit";
      if (reason.length === "no limit") said.push(fill("no-limit"));
      else if (counted && reason.start === null) said.push(fill("not-begun"));
      else if (counted) said.push(fill(isNamed(reason.starts) ? "counted" : "counted-day", { length: quantity(reason.length), event: event(reason.starts), day: moment(reason.start, now) }), ...counting(reason, now));
      if (reason.season) said.push(fill("season", { season: label("windows", reason.season) }));
      if (answer.passed && !answer.deadline) said.push(fill("passed", { day: moment(answer.passed, now, true) }));
      return said;
    }

    function next(one, now) {
      const name = label("windows", one.window);
      return one.deadline === null ? fill("then-open", { label: name }) : fill("then-until", { label: name, day: moment(one.deadline, now, true) });
    }

    function rows(answer, now) {
      const terms = answer.terms, row = (id, ...texts) => ({ id, label: words[id], text: joined(texts) });
      const gets = terms.refund ? [fill("refund-" + terms.refund.replace(/ /g, "-"))] : [];
      if (terms.refund_amount) gets.push(fill("amount-of-refund", { amount: charge(terms.refund_amount) }));
      const costs = terms.fee ? [fill("sentence", { words: charge(terms.fee) })] : [];
      if (terms.pays) costs.push(fill("pays-" + terms.pays));
      const given = Object.keys(terms).filter((name) => !USUAL.includes(name) && !OWN.includes(name)).map((name) => {
        const value = terms[name];
        return { id: "term-" + name, label: label("terms", name), text: typeof value !== "string" ? charge(value) : (block.labels.quantities || {})[value] ? quantity(value) : marked(value) };
      });
      const order = (terms.order || []).filter((one) => one.applies !== false).map((one) => marked(one.says));
      const text = (name) => terms[name] ? marked(terms[name]) : [];
      return [row("needs", text("requires")), row("get", ...gets), row("costs", ...costs), ...given, row("who", text("who")), row("why", ...why(answer, now)),
        row("instead", text("instead")), row("then", ...(terms.then || []).map((one) => next(one, now))), row("order", ...order)].filter((one) => one.text.length);
    }

    function last(answer, now) {
      const terms = answer.terms;
      if (terms.latest) {
        const [first, end] = [moment(terms.earliest, now, true), moment(terms.latest, now, true)];
        return [words.arrives, plain(first) === plain(end) ? plain(first) : plain(fill("day-to-day", { first, last: end }))];
      }
      return answer.deadline ? [words.until, plain(moment(answer.deadline, now, true))] : ["", ""];
    }

    function said(answer, now) {
      const [until, deadline] = last(answer, now);
      return { verdict: (block.labels.outcomes || {})[answer.outcome] || words["verdict-" + answer.outcome], until, day: deadline, rows: rows(answer, now) };
    }

    /** An answer of the customer as they gave it. */
    function given(name, value, now) {
      const ask = newest.asks.find((one) => one.id === name), choices = (ask && ask.choices) || [], place = choices.findIndex((one) => one[0] === value);
      if (place >= 0) return choices[place][2] >= 0 ? choices[choices[place][2]][1] + ": " + choices[place][1] : choices[place][1];
      const band = ((ask && ask.bands) || []).find((one) => one[0] === value);
      if (band) return band[1];
      if (value === "yes" || value === "no" || value === "not yet") return words[value.replace(" ", "-")];
      if (!ask || ask.type.startsWith("date")) return plain(moment(value, now));
      const bare = value.replace(/\s*[^\d.-]+$/, "");
      return ask.type === "money" ? plain(money({ amount: bare, currency: ask.unit })) : new Intl.NumberFormat(language).format(+bare) + (ask.unit ? "\u00a0" + ask.unit : "");
    }

    return { said, given, moment, money, fill, plain, askLabel };
  }

  scope.boldprintAnswerWords = speaker;
  if (typeof module === "object") module.exports = speaker;
})(typeof globalThis === "object" ? globalThis : this);
