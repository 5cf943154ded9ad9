// The twin of boldprint/search.
(function () {
  "use strict";
  const LETTER = "[0-9A-Za-zÀ-ÖØ-öø-ɏ\\u0300-\\u036f\\u0386-\\u052f\\u05d0-\\u05ea\\u0620-\\u064a\\u1e00-\\u1fff]+";
  const WORD = RegExp(LETTER + "(?:['’]" + LETTER + ")*|[\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3]+", "g");
  const PLAIN = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l" };
  let index, formula, weights, termOf, folds, byLetter, rowsOf, postings, termsIn;

  const push = (map, key, value) => map.get(key)?.push(value) || map.set(key, [value]);
  const add = (map, key, value) => map.set(key, (map.get(key) || 0) + value);
  const sum = (list, value) => list.reduce((total, one) => total + value(one), 0);
  const highest = (list, value) => list.reduce((most, one, at) => Math.max(most, value(one, at)), 0);
  const remembered = (compute, known = new Map()) => (key) => known.get(key) || known.set(key, compute(key)).get(key);

  function tokens(text) {
    const found = [];
    for (const match of text.matchAll(WORD)) {
      const start = match.index, end = start + match[0].length;
      const add = (from, to) => found.push([from, to, text.slice(from, to).replace(/['’]/g, "").toLowerCase().normalize("NFC")]);
      if (match[0] < "\u3040" || end < start + 3) add(start, end);
      else for (let at = start; at < end - 1; at++) add(at, at + 2);
    }
    return found;
  }
  const words = (text) => tokens(text).map((token) => token[2]);
  const fold = (word) => word.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[ßæœøđł]/g, (one) => PLAIN[one]);
  const term = (word) => termOf.get(word) ?? -1;

  const valueOf = (text) => text.charCodeAt() - 48;
  function unpack(packed) {
    const numbers = [];
    let number = 0, shift = 0;
    for (const letter of packed) {
      const value = valueOf(letter);
      number |= (value & 31) << shift;
      shift += 5;
      if (value < 32) { numbers.push(number); number = shift = 0; }
    }
    return numbers;
  }

  function learn(word, number) {
    termOf.set(word, number);
    folds.add(fold(word));
    push(byLetter, fold(word)[0], [fold(word), number]);
  }

  function load(exported) {
    index = exported;
    formula = index.formula;
    weights = unpack(index.weights);
    [termOf, folds, byLetter, rowsOf] = [new Map(), new Set(), new Map(), new Map()];
    let word = "", number = 0;
    const steps = unpack(index.terms);
    index.words.split(" ").forEach((part, at) => {
      word = word.slice(0, valueOf(part)) + part.slice(1);
      learn(word, number += steps[at] >> 1 ^ -(steps[at] & 1));
    });
    index.stop.split(" ").forEach((word) => learn(word, -1));
    for (const row of index.synonyms) push(rowsOf, row[0][0], row);
    postings = remembered((at) => {
      let page = 0;
      const numbers = unpack(index.postings[at]), rows = [];
      for (let i = 0; i < numbers.length; i += 2) rows.push([page += numbers[i], numbers[i + 1]]);
      return rows;
    });
    termsIn = remembered((text) => words(text).map(term).filter((one) => one >= 0));
    search.loaded?.(index);
  }

  function marked(text, wanted) {
    const parts = [];
    let done = 0;
    const part = (to, mark) => { if (to > done) parts.push([text.slice(done, done = to), mark]); };
    for (const [start, end, word] of tokens(text)) {
      if (!wanted.has(term(word))) continue;
      part(start, false);
      part(end, true);
    }
    part(text.length, false);
    return parts;
  }

  function shared(left, right) {
    let at = 0;
    while (at < left.length && left[at] === right[at]) at++;
    return at;
  }
  function distance(left, right, most) {
    const same = shared(left, right), a = left.slice(same), b = right.slice(same);
    const rest = (i, j) => 1 + distance(a.slice(i), b.slice(j), most - 1);
    if (Math.abs(a.length - b.length) > most || a && b && !most) return 9;
    if (!a || !b) return a.length + b.length;
    return Math.min(rest(1, 1), rest(1, 0), rest(0, 1), a[0] === b[1] && a[1] === b[0] ? rest(2, 2) : 9);
  }

  function alternatives(word, prefix) {
    const folded = fold(word), size = folded.length, near = size < 31 && byLetter.get(folded[0]) || [];
    const sure = (pairs, certainty) => [...new Set(pairs.map((pair) => pair[1]))].filter((one) => one >= 0).slice(0, 6).map((one) => [one, certainty]);
    if (termOf.has(word)) return sure([[word, term(word)]], 1);
    const longer = near.filter(([known]) => known.startsWith(folded)).sort(([a], [b]) => a.length - b.length);
    const same = longer.filter(([known]) => known === folded);
    if (longer.length) return same.length ? sure(same, 1) : sure(longer, prefix);
    let most = size < 4 ? -1 : size < 8 ? 1 : 2, longest = 4, nearest = [], begun = [];
    for (const pair of near) {
      const known = pair[0], found = distance(folded, known, most), common = shared(known, folded);
      if (found < most) [most, nearest] = [found, []];
      if (found === most) nearest.push(pair);
      if (common > longest) [longest, begun] = [common, []];
      if (common === longest && 3 * common >= 2 * Math.min(known.length, size)) begun.push(pair);
    }
    return nearest.length ? sure(nearest, most > 1 ? formula.slips : formula.slip) : sure(begun, formula.beginning);
  }

  function split(word) {
    for (let at = word.length - 3; at > 2 && word.length < 31 && !folds.has(fold(word)); at--) {
      const parts = [word.slice(0, at), word.slice(at)];
      if (parts.every((part) => termOf.has(part))) return parts;
    }
    return [word];
  }

  function understood(query) {
    const said = words(query).slice(0, 40).flatMap(split), clauses = [];
    const heard = said.map((word, at) => {
      const certain = new Map(alternatives(word, said[at + 1] ? formula.beginning : formula.prefix)), slot = clauses.length;
      for (const pair of [at && said[at - 1] + word, word + said[at + 1]]) {
        if (term(pair) >= 0 && !certain.has(term(pair))) certain.set(term(pair), 1);
      }
      if (slot > 19 || !certain.size && termOf.has(word)) return { word, certain };
      clauses.push({ options: [...certain].map(([one, sure]) => [[one], sure]), slots: [slot], share: 1 });
      return { word, certain, slot };
    });
    const meanings = heard.flatMap(({ word, certain }, first) => [word, ...certain.keys()]
      .flatMap((key) => rowsOf.get(key) || []).map((row) => meaning(row, heard, first)).filter(Boolean));
    const inside = ({ slots }) => meanings.some((other) => other.slots.length > slots.length && slots.every((slot) => other.slots.includes(slot)));
    return [clauses, clauses.concat(meanings.filter((one) => !inside(one)))];
  }

  function meaning([said, meant], heard, first) {
    const slots = [], share = formula.synonym;
    let next = first, factor = share;
    for (const one of said) {
      const sure = ({ word, certain }) => one === word ? 1 : certain.get(one) || 0;
      const step = heard.slice(next, next + (next === first ? 1 : 3)).findIndex(sure), found = heard[next + step];
      if (step < 0) return null;
      if (found.slot >= 0) slots.push(found.slot);
      factor *= sure(found);
      next += step + 1;
    }
    return { options: meant.map((terms) => [terms, factor]), slots, share };
  }

  function scores(words, clauses) {
    const points = new Map(), covers = words.map(() => new Map()), known = words.filter((one) => one.options.length).length || 1;
    for (const { options, slots, share } of clauses) {
      const best = new Map();
      for (const [terms, factor] of options) {
        const value = new Map();
        terms.forEach((one) => postings(one).forEach(([page, measure]) => add(value, page, weights[one] * measure)));
        value.forEach((amount, page) => best.set(page, Math.max(best.get(page) || 0, factor * amount)));
      }
      best.forEach((value, page) => {
        add(points, page, value);
        slots.forEach((slot) => covers[slot].has(page) || covers[slot].set(page, share));
      });
    }
    return [...points].map(([page, value]) => {
      const covered = sum(covers, (cover) => cover.get(page) || 0);
      return [page, value * (1 + formula.coordination * covered / known), covered / (words.length || 1)];
    });
  }

  function find(query, limit = 10) {
    const [words, clauses] = understood(query), size = words.length;
    const wanted = new Map();
    clauses.forEach(({ options }) => options.forEach(([terms, sure]) =>
      terms.forEach((one) => wanted.set(one, Math.max(wanted.get(one) || 0, sure)))));
    const within = (terms, known) => terms.every((one) => known.has(one));
    const said = ([, , sections, usual]) => sections.map((section, at) => at ? section[3] : section[3].concat(usual));
    const longest = (page) => highest(said(index.pages[page]), (phrases, at) =>
      (at ? 1 : formula.own) * highest(phrases, (phrase) => within(phrase, wanted) ? phrase.length : 0));
    const best = (a, b) => b[1] - a[1] || a[0] - b[0];
    const ranked = scores(words, clauses).sort(best).slice(0, 30)
      .map(([page, score, share]) => [page, score * (1 + formula.phrase * longest(page) / (size || 1)), share]).sort(best).slice(0, limit)
      .filter((row, at, [first]) => row[1] >= first[1] * formula.weak);

    const hits = ranked.map(([page, score, share]) => {
      const [url, kind, sections] = index.pages[page];
      let chosen, snippet, most = -1;
      for (const section of sections) {
        const strength = new Map([...section[2].flatMap(termsIn).map((one) => [one, 1]), ...section[3].flat().map((one) => [one, 3])]);
        const worth = (one) => weights[one] * (strength.get(one) || 0);
        const points = sum(clauses, ({ options }) => highest(options, ([terms, factor]) => factor * sum(terms, worth)));
        if (points > most) [chosen, most] = [section, points];
      }
      most = -1;
      for (const text of chosen[2].concat(chosen[2].length ? [] : sections[0][2], "")) {
        const weight = sum([...new Set(termsIn(text))], (one) => wanted.has(one) ? weights[one] : 0);
        if (weight > most) [snippet, most] = [text, weight];
      }
      const [anchor, heading, , , fact] = chosen;
      return {
        url: anchor ? url + "#" + anchor : url, title: sections[0][1], section: anchor && heading, score, kind, share,
        label: marked(heading, wanted), snippet: marked(snippet, wanted), figure: fact ? fact[0] : "", answer: null
      };
    });

    const explained = (known) => new Set(clauses.filter(({ options }) => options.some(([terms]) => within(terms, known)))
      .flatMap((one) => one.slots));
    const open = (slots, named) => clauses.some((clause) => !within(clause.slots, slots) &&
      clause.options.some(([terms]) => terms.some((one) => named.has(one))));
    let answer = null, most = 0;
    ranked.slice(0, 3).forEach(([page], place) => {
      const [address, , sections] = index.pages[page], all = said(index.pages[page]);
      const named = new Set(all.slice(1).flat(2));
      for (let at = 1; at < all.length + !place; at++) {
        const one = at % all.length, fact = sections[one][4];
        for (const phrase of all[one]) {
          const weight = within(phrase, wanted) ? sum(phrase, (one) => weights[one] * wanted.get(one)) : 0;
          const slots = weight > most && explained(new Set([...phrase, ...all[0].flat()]));
          if (slots && slots.size * (place || !one ? 1 : 2) >= size && !open(slots, named)) {
            most = weight;
            answer = fact ? { place, text: fact[1], figure: fact[0], since: fact[2], url: fact[3] || address } : null;
          }
        }
      }
    });
    if (answer) hits[answer.place].answer = answer;
    return { answer, hits, poor: !answer && !(hits.length && hits[0].share >= formula.poor) };
  }

  const search = Object.assign(globalThis.boldprintSearch ||= {}, { load, find });
})();
