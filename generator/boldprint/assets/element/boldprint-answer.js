// <boldprint-answer src="https://help.example.com/api/decisions/returns.json" table="return" data-item="tents"></boldprint-answer>
// Asks what the policy asks and says what it answers, on any page. What the page knows already stands in data- attributes.
// Works under a strict policy: allow this host in script-src and connect-src; no style, no inline script, no other request.
// Looks: --boldprint-accent, --boldprint-ink, --boldprint-ground, --boldprint-line, --boldprint-radius, and ::part(ask, answer, verdict,
// button, link). Sends the event "boldprint-answer" with the answer in its detail.
(function (scope) {
  "use strict";
  const document = scope.document, script = document.currentScript;
  const STYLE = `
    :host { display: block; font: inherit; line-height: 1.5; color: var(--boldprint-ink, CanvasText); background: var(--boldprint-ground, Canvas);
      border: 1px solid var(--boldprint-line, GrayText); border-radius: var(--boldprint-radius, .5rem); padding: 1rem; max-width: 40rem }
    :host([hidden]) { display: none }
    fieldset { border: 0; margin: 0; padding: 0; min-width: 0 }
    legend, h2 { font-size: 1.15em; font-weight: 700; margin: 0 0 .5rem; padding: 0 }
    label { display: flex; gap: .6rem; align-items: start; padding: .55rem 0; min-height: 1.5rem; cursor: pointer }
    input { font: inherit; accent-color: var(--boldprint-accent, #0b57d0) }
    input[type=radio], input[type=checkbox] { inline-size: 1.2rem; block-size: 1.2rem; margin: .15rem 0 0; flex: none }
    input:not([type=radio], [type=checkbox]) { padding: .5rem; border: 1px solid; border-radius: .3rem; inline-size: 100%; max-inline-size: 18rem; box-sizing: border-box }
    button { font: inherit; font-weight: 600; padding: .6rem 1.1rem; min-height: 2.75rem; margin: .75rem .5rem 0 0; border: 1px solid var(--boldprint-accent, #0b57d0);
      border-radius: .3rem; background: var(--boldprint-accent, #0b57d0); color: var(--boldprint-on-accent, #fff); cursor: pointer }
    button.quiet { background: none; color: inherit; border-color: currentcolor }
    :focus-visible { outline: 3px solid var(--boldprint-accent, #0b57d0); outline-offset: 2px }
    small { display: block } p { margin: .4rem 0 } a { color: inherit }
    [role=alert] { font-weight: 600 } dl { margin: .5rem 0 } dt { font-weight: 600 } dd { margin: 0 0 .5rem }`;

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (typeof value === "function") made.addEventListener(key, value);
      else if (value !== undefined && value !== null && value !== false) made.setAttribute(key, value === true ? "" : value);
    }
    made.append(...children.filter((child) => child !== null && child !== undefined));
    return made;
  }

  /** The shop's own script that decides; it lies beside this one. */
  let engine = null;
  function ready() {
    if (scope.boldprintAsk) return Promise.resolve();
    engine = engine || new Promise((done, failed) => {
      document.head.append(element("script", { src: new URL("boldprint-decide.js", script.src).href, nonce: script.nonce || null, load: () => done(), error: failed }));
    });
    return engine;
  }

  class Answer extends scope.HTMLElement {
    static get observedAttributes() { return ["src", "table"]; }

    connectedCallback() {
      if (!this.shadowRoot) {
        const root = this.attachShadow({ mode: "open" }), sheet = new scope.CSSStyleSheet();
        sheet.replaceSync(STYLE);
        root.adoptedStyleSheets = [sheet];
        root.append(element("div", { role: "group", "aria-live": "polite" }));
      }
      this.load();
    }

    attributeChangedCallback(name, before, after) {
      if (this.shadowRoot && before !== after) this.load();
    }

    async load() {
      const src = this.getAttribute("src");
      if (!src) return;
      try {
        const [found] = await Promise.all([scope.fetch(src).then((answer) => { if (!answer.ok) throw new Error(String(answer.status)); return answer.json(); }), ready()]);
        const name = this.getAttribute("table") || Object.keys(found.tables)[0], table = found.tables[name];
        this.policy = found;
        this.block = scope.boldprintAsk.open({ ...found, versions: table.versions });
        this.labels = table.outcomes || {};
        this.restart();
      } catch (problem) {
        this.show(element("p", {}, element("a", { href: src.replace(/\/api\/.*$/, "/"), part: "link" }, new URL(src, document.baseURI).host)));
      }
    }

    restart() {
      this.given = { ...this.dataset };
      this.step(false);
    }

    show(...parts) { this.shadowRoot.firstChild.replaceChildren(...parts); }

    step(moveFocus) {
      const now = this.getAttribute("now") || scope.boldprintDates.wallClock(this.policy.zone);
      let state;
      try {
        state = scope.boldprintAsk.walk(this.block, this.given, now);
      } catch (problem) {
        if (!(problem instanceof RangeError)) throw problem;
        state = { answer: { refused: true } };
      }
      if (state.ask) this.question(state.ask, now); else this.result(state.answer, now);
      const target = this.shadowRoot.querySelector("h2[tabindex], fieldset input");
      if (moveFocus && target) target.focus();
    }

    /** A question: choices, a day or a number. */
    question(open, now) {
      const words = this.policy.words, versions = this.block.versions, today = now.slice(0, 10);
      const ask = scope.boldprintAsk.governing(versions, today, today).table.asks.find((one) => one.id === open.id);
      const named = new Map([...(ask.choices || []).map((one) => [one[0], [one[1], one[3]]]), ...(ask.bands || []).map((one) => [one[0], [one[1]]])]);
      const error = element("p", { role: "alert", id: "error", hidden: true });
      const isDay = ask.type.startsWith("date"), timed = ask.type === "date and time";
      const legend = [ask.unit && !open.choices.length ? `${ask.ask} (${ask.unit})` : ask.ask];
      const field = element("input", { type: isDay ? (timed ? "datetime-local" : "date") : "text", inputmode: isDay ? null : "decimal", "aria-labelledby": "ask", "aria-describedby": "error" });
      const later = element("input", { type: "checkbox" });
      const radio = (value) => {
        const [label, hint] = named.get(value) || [words[value] || value];
        return element("label", {}, element("input", { type: "radio", name: "answer", value, "aria-describedby": "error" }), element("span", {}, label, hint ? element("small", {}, hint) : null));
      };
      const inputs = open.choices.length ? open.choices.map(radio)
        : [field, isDay && !/^(ordered|paid)$/.test(ask.id) ? element("label", {}, later, element("span", {}, words["not-yet"])) : null];
      const value = () => {
        if (!open.choices.length) return later.checked ? "not yet" : field.value.trim().replace(/^(-?\d+),(\d+)$/, "$1.$2");
        const chosen = form.querySelector("input:checked");
        return chosen ? chosen.value : "";
      };
      const form = element("form", { part: "ask", novalidate: true, submit: (event) => {
        event.preventDefault();
        const answer = value();
        if (answer && scope.boldprintAsk.fits(this.block, ask.id, answer, now)) {
          this.given[ask.id] = answer;
          return this.step(true);
        }
        error.textContent = answer ? words["not-answer"].replace("{answer}", answer) : open.choices.length ? words.choose : words.fill;
        error.hidden = false;
        form.querySelector("input").focus();
      } }, element("fieldset", {}, element("legend", { id: "ask" }, ...legend), ask.hint ? element("p", {}, ask.hint) : null, ...inputs), error,
      element("button", { part: "button" }, words.next), this.again());
      this.show(form);
    }

    again() {
      const asked = Object.keys(this.given).some((name) => !(name in this.dataset));
      return asked ? element("button", { type: "button", class: "quiet", part: "button", click: () => { this.restart(); this.step(true); } }, this.policy.words.again) : null;
    }

    day(iso) {
      const timed = iso.length > 10, date = new Date(timed ? iso.slice(0, 16) + "Z" : iso + "T00:00Z");
      return new Intl.DateTimeFormat(this.policy.language, { timeZone: "UTC", dateStyle: "full", ...(timed ? { timeStyle: "short" } : {}) }).format(date);
    }

    money(found) {
      if (found.free || found.waived) return this.policy.words.free;
      const sum = found.total || found;
      return sum.amount ? new Intl.NumberFormat(this.policy.language, { style: "currency", currency: sum.currency }).format(+sum.amount) : null;
    }

    result(answer) {
      const words = this.policy.words, link = element("p", {}, element("a", { href: this.policy.page, part: "link" }, this.policy.title));
      if (answer.refused || !answer.outcome) return this.show(element("p", {}, words["no-answer"]), link, this.again() || "");
      const terms = answer.terms, until = terms.latest ? `${words.arrives} ${this.day(terms.earliest)} – ${this.day(terms.latest)}` : answer.deadline ? `${words.until} ${this.day(answer.deadline)}` : "";
      const price = terms.fee || terms.price;
      const rows = [[words.needs, terms.requires], [words.get, terms.refund && words["refund-" + terms.refund.replace(/ /g, "-")]], [words.costs, price && this.money(price)],
        [words.who, terms.who], [words.why, answer.because], [words.instead, terms.instead]].filter((row) => row[1]);
      const verdict = this.labels[answer.outcome] || words["verdict-" + answer.outcome];
      this.show(element("div", { part: "answer" }, element("h2", { part: "verdict", tabindex: "-1" }, until ? `${verdict}, ${until}` : verdict),
        element("dl", {}, ...rows.flatMap(([name, text]) => [element("dt", {}, name), element("dd", {}, text)])), link, this.again()));
      this.dispatchEvent(new scope.CustomEvent("boldprint-answer", { bubbles: true, composed: true, detail: answer }));
    }
  }

  if (!scope.customElements.get("boldprint-answer")) scope.customElements.define("boldprint-answer", Answer);
})(this);
