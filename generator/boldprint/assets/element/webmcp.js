// Tools for an assistant inside the browser (WebMCP, a draft): search, get_policy, decide, what_changed. They only read what is public.
// On a page only where site.yaml says `experiments: [webmcp]`; without navigator.modelContext it does nothing and loads nothing.
(function (scope) {
  "use strict";
  const context = scope.navigator && scope.navigator.modelContext, document = scope.document;
  if (!context || !document.currentScript) return;
  const root = new URL("../../", document.currentScript.src);
  const address = (path) => new URL(path, root).href;
  const loaded = {};

  const json = (path) => scope.fetch(address(path)).then((answer) => { if (!answer.ok) throw new Error("There is no " + path + "."); return answer.json(); });
  const script = (path) => loaded[path] = loaded[path] || new Promise((done, failed) => {
    document.head.append(Object.assign(document.createElement("script"), { src: address(path), onload: done, onerror: failed }));
  });
  const words = (parts) => parts.map((part) => Array.isArray(part) ? part[0] : part.text !== undefined ? part.text : part).join("");

  async function search({ query }) {
    await script("search-index.js");
    const found = scope.boldprintSearch.find(String(query), 8);
    return { query, results: found.hits.map((hit) => ({ title: hit.title, url: address(hit.url), section: hit.section, snippet: words(hit.snippet) })) };
  }

  /** The market that is named, else the one of the page (its folder), else the first; and its policies, with those that are the same everywhere. */
  async function inMarket(named) {
    const { markets } = await json("api/policies.json"), folder = scope.location.pathname.slice(root.pathname.length).split("/")[0];
    const market = markets.find((one) => one.id === (named || folder)) || (named ? null : markets[0]);
    if (!market) throw new Error(`There is no market “${named}”. There are: ${markets.map((one) => one.id).join(", ")}.`);
    const own = market.policies.map((one) => one.id);
    return { market: market.id, policies: [...market.policies, ...markets[0].policies.filter((one) => !own.includes(one.id))] };
  }

  async function policyOf(name, named) {
    const { market, policies } = await inMarket(named), found = policies.find((one) => one.id === name);
    if (!found) throw new Error(`There is no policy “${name}”. There are: ${policies.map((one) => one.id).join(", ")}.`);
    return { market, ...found };
  }

  const getPolicy = ({ policy, market }) => policyOf(String(policy), market);

  async function decide({ policy, case: given, market }) {
    const [name, wanted] = String(policy).split("."), told = await policyOf(name, market);
    if (!told.decisions) throw new Error(`“${name}” decides nothing. Read it with get_policy.`);
    const [found] = await Promise.all([json(told.decisions.slice(told.decisions.indexOf("/api/") + 1)), script("api/boldprint-decide.js")]);
    const table = found.tables[wanted || Object.keys(found.tables)[0]];
    if (!table) throw new Error(`“${name}” has no table “${wanted}”. There are: ${Object.keys(found.tables).join(", ")}.`);
    const answers = Object.fromEntries(Object.entries(given || {}).map(([ask, value]) => [ask, value === true ? "yes" : value === false ? "no" : String(value)]));
    const answer = scope.boldprintAsk.answer(scope.boldprintAsk.open({ ...found, versions: table.versions }), answers, scope.boldprintDates.wallClock(found.zone));
    if (answer.faults) throw new Error(answer.faults.map((fault) => `“${fault.value}” does not fit “${fault.ask}”. There are: ${fault.choices.join(", ")}.`).join(" "));
    return { ...answer, market: told.market, url: found.page };
  }

  async function whatChanged({ since }) {
    const items = (await json("changes.json")).items;
    return { since, changes: items.filter((item) => item.date_published.slice(0, 10) >= String(since)) };
  }

  const text = (description) => ({ type: "string", description }), market = text("A market's id; the one of this page if left out.");
  const tool = (name, description, properties, required, run) => ({
    name, description, inputSchema: { type: "object", properties, required }, annotations: { readOnlyHint: true },
    execute: (given) => run(given || {}).then((found) => ({ content: [{ type: "text", text: JSON.stringify(found) }] }), (problem) => ({ isError: true, content: [{ type: "text", text: problem.message }] })),
  });
  const tools = [
    tool("search", "Find pages of this shop that answer a question in a few words.", { query: text("The question.") }, ["query"], search),
    tool("get_policy", "Read a policy's facts, their dates and its changes.", { policy: text("The policy's id: returns, shipping."), market }, ["policy"], getPolicy),
    tool("decide", "Decide a case. While `missing` is not empty there is no answer: ask its first entry and call again.",
      { policy: text("Policy and table: returns.return."), case: { type: "object", description: "Answers by the ids of the asks; {} to begin. Days as 2026-03-31." }, market }, ["policy"], decide),
    tool("what_changed", "List changes of promises since a day.", { since: text("A day: 2026-03-31.") }, ["since"], whatChanged),
  ];
  if (context.registerTool) tools.forEach((one) => context.registerTool(one)); else if (context.provideContext) context.provideContext({ tools });
})(this);
