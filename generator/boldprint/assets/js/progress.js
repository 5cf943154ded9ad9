// What a learner has answered, on this device: several people, each item with when, whether right, and the hash of what was asked.
// Pure functions first (today is an argument), then the browser's store. A store holds
//   {version: 1, current: "p1", profiles: [{id, name, role, items: {"returns/last-day": RECORD}, modules: {"returns": {passed, attested, ticks}}}]}
//   RECORD: {hash, facts: {"returns.standard": "30 days"}, when, answered, right, first, ok, step, due, chose: {TOKEN: times}}
// An item of a page: {name, hash, facts: {"returns.standard": ["45 days", "1 March 2026"]}}. A record counts only while its hash is the item's.
(function (scope) {
  "use strict";
  var KEY = "boldprint-training-1", STEPS = [1, 7, 30, 90], SESSION = 6, DAY = 86400000;

  function plusDays(day, days) {
    return new Date(Date.parse(day + "T00:00:00Z") + days * DAY).toISOString().slice(0, 10);
  }

  function fresh() {
    return { version: 1, current: null, profiles: [] };
  }

  /** The store in a text; a fresh one where the text is none of ours. */
  function parse(text) {
    try {
      var found = JSON.parse(text);
      return found && found.version === 1 && Array.isArray(found.profiles) ? found : fresh();
    } catch (error) {
      return fresh();
    }
  }

  function current(store) {
    return store.profiles.find(function (profile) { return profile.id === store.current; }) || null;
  }

  /** Adds a person and makes them the current one; ids are never given twice. */
  function addProfile(store, name, role) {
    var used = store.profiles.map(function (profile) { return Number(profile.id.slice(1)) || 0; });
    var profile = { id: "p" + (Math.max.apply(null, used.concat(0)) + 1), name: name, role: role, items: {}, modules: {} };
    store.profiles.push(profile);
    store.current = profile.id;
    return profile;
  }

  function removeProfile(store, id) {
    store.profiles = store.profiles.filter(function (profile) { return profile.id !== id; });
    if (store.current === id) store.current = store.profiles.length ? store.profiles[0].id : null;
  }

  function shownFacts(item) {
    var found = {};
    Object.keys(item.facts || {}).forEach(function (name) { found[name] = item.facts[name][0]; });
    return found;
  }

  /** Writes an answer down. A right one that was due moves the next review out (1, 7, 30, 90 days); a wrong one starts again. */
  function answer(profile, item, right, chose, today) {
    var record = profile.items[item.name];
    if (!record || record.hash !== item.hash) {
      record = { hash: item.hash, facts: shownFacts(item), answered: 0, right: 0, first: right, ok: false, step: 0, due: today, chose: {} };
    }
    var wasDue = record.due <= today || !record.ok;
    record.answered += 1;
    record.right += right ? 1 : 0;
    record.when = today;
    record.facts = shownFacts(item);
    chose.forEach(function (token) { record.chose[token] = (record.chose[token] || 0) + 1; });
    if (!right) record.step = 0;
    else if (wasDue) record.step = Math.min(record.step + 1, STEPS.length);
    if (!right || wasDue) record.due = plusDays(today, STEPS[Math.max(record.step, 1) - 1]);
    record.ok = right;
    profile.items[item.name] = record;
    return record;
  }

  /** new, changed (what was asked is no longer the same), wrong, review (its day has come), or known. */
  function stateOf(record, item, today) {
    if (!record) return "new";
    if (record.hash !== item.hash) return "changed";
    if (!record.ok) return "wrong";
    return record.due <= today ? "review" : "known";
  }

  /** The facts whose values are no longer those of the record: [{old, new, since}]. Empty where only words changed. */
  function became(record, item) {
    return Object.keys(item.facts || {}).filter(function (name) {
      return record.facts && record.facts[name] !== undefined && record.facts[name] !== item.facts[name][0];
    }).map(function (name) {
      return { old: record.facts[name], new: item.facts[name][0], since: item.facts[name][1] || "" };
    });
  }

  /** Where a module stands: {right, total, due, started, passed, isPassed, refresh}. Must-know items all have to be right. */
  function moduleState(profile, module, today) {
    var right = 0, due = 0, started = false, mustOpen = 0;
    module.items.forEach(function (item) {
      var record = profile.items[item.name], state = stateOf(record, item, today);
      if (state !== "new") started = true;
      if (state === "known" || state === "review") right += 1;
      else if (item.must) mustOpen += 1;
      if (state !== "new" && state !== "known") due += 1;
    });
    var enough = module.items.length > 0 && right * 100 >= module.mastery * module.items.length && !mustOpen;
    var kept = profile.modules[module.id] || {};
    return {
      right: right, total: module.items.length, due: due, started: started, mustOpen: mustOpen, isPassed: enough, passed: kept.passed || null,
      refresh: Boolean(enough && module.refresher && kept.passed && plusDays(kept.passed, module.refresher) <= today)
    };
  }

  /** What is left of a module beside its questions: "checklist" where a tick is missing, "confirm" where this version is not confirmed. */
  function leftOf(profile, module) {
    var kept = profile.modules[module.id] || {}, ticks = kept.ticks || {};
    var isTicked = (module.ticks || []).every(function (name) { return ticks[name]; });
    var isConfirmed = !module.confirm || Boolean(kept.attested && kept.attested.version === module.version);
    return (isTicked ? [] : ["checklist"]).concat(isConfirmed ? [] : ["confirm"]);
  }

  /** Notes the day on which a module was passed, once; anew when every question was answered again after the refresher fell due. */
  function notePass(profile, module, today) {
    var state = moduleState(profile, module, today), kept = profile.modules[module.id] || (profile.modules[module.id] = {});
    var again = state.refresh && module.items.every(function (item) {
      var record = profile.items[item.name];
      return record && record.when >= plusDays(kept.passed, module.refresher);
    });
    if (state.isPassed && (!kept.passed || kept.version !== module.version || again)) {
      kept.passed = today;
      kept.version = module.version;
    }
    return state.isPassed;
  }

  function resetModule(profile, module) {
    module.items.forEach(function (item) { delete profile.items[item.name]; });
    delete profile.modules[module.id];
  }

  /** Everything due for a person, changed first, then wrong, then review: [{module, item, state, became, when}]. */
  function dueItems(profile, modules, today) {
    var order = { changed: 0, wrong: 1, review: 2 }, found = [];
    modules.forEach(function (module) {
      module.items.forEach(function (item) {
        var record = profile.items[item.name], state = stateOf(record, item, today);
        if (state in order) found.push({ module: module, item: item, state: state, became: became(record, item), when: record.when });
      });
    });
    return found.sort(function (a, b) { return order[a.state] - order[b.state]; });
  }

  function isFor(module, role) {
    return module.roles.indexOf("all") >= 0 || module.roles.indexOf(role) >= 0;
  }

  /** What people hand in or carry to another device. */
  function exported(profiles, today) {
    return JSON.stringify({ boldprint: "progress", version: 1, exported: today, profiles: profiles }, null, 1);
  }

  /** Takes a file in: people by name and role, each item's newer record wins. Returns how many people it held, or -1 for another file. */
  function imported(store, text) {
    var file;
    try { file = JSON.parse(text); } catch (error) { return -1; }
    if (!file || file.boldprint !== "progress" || file.version !== 1 || !Array.isArray(file.profiles)) return -1;
    file.profiles.forEach(function (their) {
      var ours = store.profiles.find(function (profile) { return profile.name === their.name && profile.role === their.role; });
      if (!ours) ours = addProfile(store, String(their.name), String(their.role));
      Object.keys(their.items || {}).forEach(function (name) {
        var old = ours.items[name];
        if (!old || old.when <= their.items[name].when) ours.items[name] = their.items[name];
      });
      Object.keys(their.modules || {}).forEach(function (name) { ours.modules[name] = Object.assign({}, their.modules[name], ours.modules[name]); });
    });
    return file.profiles.length;
  }

  function language() { return (scope.document && scope.document.documentElement.lang) || "en"; }

  /** A wording with its {names} filled in; of plural forms, the one for the number n. */
  function filled(wording, values) {
    if (typeof wording === "object") wording = wording[new Intl.PluralRules(language()).select(values.n)] || wording.other;
    return wording.replace(/\{(\w+)\}/g, function (whole, name) { return name in values ? values[name] : whole; });
  }

  /** A day as people write it, with its year: 23 November 2026. */
  function inWords(day) {
    if (!/^\d{4}-\d\d-\d\d$/.test(day || "")) return day || "";
    return new Intl.DateTimeFormat(language(), { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(day + "T00:00:00Z"));
  }

  function today() {
    var now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  }

  function load() {
    try { return parse(scope.localStorage.getItem(KEY)); } catch (error) { return fresh(); }
  }

  /** Keeps the store; false where the browser does not let us (a private window, a full disk). */
  function save(store) {
    try {
      scope.localStorage.setItem(KEY, JSON.stringify(store));
      return true;
    } catch (error) {
      return false;
    }
  }

  /** An element with attributes and children; texts become text, never mark-up. */
  function make(name, attributes) {
    var made = scope.document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      if (attributes[key] === true) made.setAttribute(key, "");
      else if (attributes[key] !== false && attributes[key] !== null) made.setAttribute(key, attributes[key]);
    });
    Array.prototype.slice.call(arguments, 2).forEach(function (child) { if (child !== null && child !== undefined) made.append(child); });
    return made;
  }

  /** A button that does something. */
  function button(label, look, action) {
    var made = make("button", { type: "button", "class": "bp-btn" + (look ? " " + look : "") }, label);
    made.addEventListener("click", action);
    return made;
  }

  /** What the page holds as data: {words, modules, roles, home}. */
  function pageData() {
    var holder = scope.document.getElementById("bp-training-data");
    return holder ? JSON.parse(holder.textContent) : null;
  }

  var progress = {
    KEY: KEY, STEPS: STEPS, SESSION: SESSION, plusDays: plusDays, fresh: fresh, parse: parse, current: current, addProfile: addProfile,
    removeProfile: removeProfile, answer: answer, stateOf: stateOf, became: became, moduleState: moduleState, leftOf: leftOf, notePass: notePass,
    resetModule: resetModule, dueItems: dueItems, isFor: isFor, exported: exported, imported: imported, filled: filled,
    inWords: inWords, today: today, load: load, save: save, make: make, button: button, pageData: pageData
  };
  if (typeof module === "object") module.exports = progress;
  else scope.boldprintProgress = progress;
})(this);
