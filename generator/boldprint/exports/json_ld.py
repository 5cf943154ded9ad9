"""JSON-LD in the vocabulary of schema.org: the organization with its promises, and a description of each page.

What the vocabulary cannot express is told by each policy type in its `schema_org.py`, and each thing links to the page that says it.
FAQPage and HowTo are plain vocabulary: search engines show nothing for them any more.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from boldprint.edition.decisions.block import as_script
from boldprint.edition.decisions.setting import shop_calendar
from boldprint.edition.public import PublicLibrary, PublicPolicy
from boldprint.exports.export import Files, PublicExport
from boldprint.exports.links import all_markets, base_address, countries_of, page_address, policy_address, root_address
from boldprint.policies.linked_data import SCHEMA_ORG, Described, Json
from boldprint.policies.returns.promise import return_table, tier_labels
from boldprint.policies.returns.schema_org import by_item
from boldprint.policies.section import Section
from boldprint.policies.types import policy_types
from boldprint.values.text import PublicText

_BY_MARKET = ("hasMerchantReturnPolicy", "hasShippingService", "contactPoint")
"""What the organization promises for some countries only; all else is told once."""


@dataclass(frozen=True, slots=True)
class DescribedPage:
    """A page as its description needs it: where it lies, what it is called, which policy it shows, what stands above it."""

    path: str
    title: str
    description: str
    policy: PublicPolicy | None
    above: tuple[tuple[str, str], ...] = ()
    """The pages above it, the home page first: title and path."""
    is_home: bool = False


def page_script(library: PublicLibrary, page: DescribedPage) -> str:
    """The description of a page as a data block for its HTML. It is no script that runs, so the security policy need not name it."""
    return f'<script type="application/ld+json">{as_script(page_graph(library, page))}</script>'


def page_graph(library: PublicLibrary, page: DescribedPage) -> Json:
    """The page, its place in the site, and what it promises."""
    graph = [_page(library, page), *_breadcrumb(library, page)]
    if page.is_home:
        graph += [_site(library), whole_organization(library)]
    elif page.policy is not None:
        graph += [organization(library, [page.policy]), *things(library, page.policy), *_how_to(library, page.policy)]
    return {"@context": SCHEMA_ORG, "@graph": graph}


def whole_organization(library: PublicLibrary) -> Json:
    """The organization with everything that it promises, in every market."""
    found: Json = organization(library, ())
    for market in all_markets(library):
        for name, value in organization(market, market.policies).items():
            if name in _BY_MARKET:
                found[name] = [*found.get(name, ()), *value]
            else:
                found.setdefault(name, value)
    return found


def organization(library: PublicLibrary, policies: Iterable[PublicPolicy]) -> Json:
    """The organization with what some of its policies promise in the edition's market."""
    site, company = library.site, library.site.company
    found: Json = {
        "@type": ["Organization", "OnlineStore"] if library.of_kind("shipping") is not None else "Organization",
        "@id": f"{root_address(library)}/#organization",
        "name": str(site.name),
        "legalName": str(company.legal_name),
        "url": f"{root_address(library)}/",
        "address": str(company.address),
    }
    for policy in policies:
        kind = policy_types()[policy.kind].linked_data
        for name, value in kind.organization(described(library, policy)).items() if kind is not None else ():
            found[name] = [*found.get(name, ()), *value]
    if "hasMemberProgram" in found:
        found["hasMemberProgram"] = [_with_tiers(library, program) for program in found["hasMemberProgram"]]
    return found


def things(library: PublicLibrary, policy: PublicPolicy) -> list[Json]:
    """What a policy describes beside the organization: guarantees, closed days."""
    kind = policy_types()[policy.kind].linked_data
    return kind.things(described(library, policy)) if kind is not None else []


def described(library: PublicLibrary, policy: PublicPolicy) -> Described:
    """What the type of a policy is told."""
    tables = library.decisions.policy(policy.id)
    versions = [(table.name, table.on(library.edition.day)) for table in tables.tables] if tables is not None else []
    return Described(
        id=policy.id,
        part=policy.part,
        page=policy_address(library, policy),
        market="" if library.edition.market == library.site.markets[0].name else library.edition.market,
        shop=base_address(library),
        countries=countries_of(library),
        home=library.site.company.country,
        zone=library.site.time_zone,
        day=library.edition.day,
        calendar=shop_calendar(library.site),
        tables={name: version.compiled for name, version in versions if version is not None and version.compiled.usable},
        words=library.catalog.word,
    )


def _with_tiers(library: PublicLibrary, program: Json) -> Json:
    """The club with its tiers: those that the returns tables tell apart."""
    tiers: dict[str, str] = {}
    for policy in library.policies:
        if policy.kind == "returns":
            about = described(library, policy)
            table = return_table(about.part, dict(about.tables))
            tiers |= tier_labels(table) if table is not None else {}
    found: list[Json] = [
        {
            "@type": "MemberProgramTier",
            "@id": f"{base_address(library)}/#tier-{name}",
            "name": label,
            "hasTierBenefit": f"{SCHEMA_ORG}/TierBenefitLoyaltyReturns",
            "isTierOf": {"@id": program["@id"]},
        }
        for name, label in tiers.items()
    ]
    return program | ({"hasTiers": found} if found else {})


def _page(library: PublicLibrary, page: DescribedPage) -> Json:
    address = page_address(library, page.path)
    policy = page.policy
    kinds = ["WebPage"]
    if policy is not None and policy.kind == "contact-details":
        kinds = ["ContactPage"]
    found: Json = {
        "@id": f"{address}#page",
        "url": address,
        "name": page.title,
        "description": page.description,
        "inLanguage": library.catalog.tag,
        "isPartOf": {"@id": f"{root_address(library)}/#site"},
        "publisher": {"@id": f"{root_address(library)}/#organization"},
    }
    if page.above:
        found["breadcrumb"] = {"@id": f"{address}#breadcrumb"}
    if policy is not None:
        found |= _dates(policy)
        if policy.part.questions:
            kinds.append("FAQPage")
            found["mainEntity"] = [_question(question.ask, question.answer) for question in policy.part.questions]
    return {"@type": kinds if len(kinds) > 1 else kinds[0], **found}


def _dates(policy: PublicPolicy) -> Json:
    """When the policy was published and last changed; a version is named by the day from which it holds."""
    if not policy.changes:
        return {}
    last = policy.changes[0].on.isoformat()
    return {"datePublished": policy.changes[-1].on.isoformat(), "dateModified": last, "version": last}


def _breadcrumb(library: PublicLibrary, page: DescribedPage) -> list[Json]:
    if not page.above:
        return []
    address = page_address(library, page.path)
    steps = [*((title, page_address(library, path)) for title, path in page.above), (page.title, address)]
    items = [{"@type": "ListItem", "position": n, "name": name, "item": at} for n, (name, at) in enumerate(steps, 1)]
    return [{"@type": "BreadcrumbList", "@id": f"{address}#breadcrumb", "itemListElement": items}]


def _site(library: PublicLibrary) -> Json:
    root = root_address(library)
    return {
        "@type": "WebSite", "@id": f"{root}/#site", "url": f"{root}/", "name": str(library.site.name),
        "inLanguage": library.catalog.tag, "publisher": {"@id": f"{root}/#organization"},
    }


def _question(ask: PublicText, answer: PublicText) -> Json:
    return {"@type": "Question", "name": str(ask), "acceptedAnswer": {"@type": "Answer", "text": str(answer)}}


def _how_to(library: PublicLibrary, policy: PublicPolicy) -> list[Json]:
    address = policy_address(library, policy)
    return [_steps(address, section) for section in policy.part.sections if section.steps]


def _steps(address: str, section: Section[PublicText]) -> Json:
    steps = [
        {"@type": "HowToStep", "name": str(step.do), "text": " ".join(str(text) for text in (step.do, step.more) if text is not None)}
        for step in section.steps
    ]
    return {"@type": "HowTo", "@id": f"{address}#how-to-{section.name}", "name": str(section.title), "step": steps}


def _make(library: PublicLibrary) -> Files:
    """The organization with all its promises, the things that it names, and for each kind of goods what an offer may carry."""
    policies = [(market, policy) for market in all_markets(library) for policy in market.policies]
    graph = [whole_organization(library), *(one for market, policy in policies for one in things(market, policy))]
    offers: dict[str, list[Json]] = {}
    for market, policy in policies:
        for item, node in by_item(described(market, policy)) if policy.kind == "returns" else ():
            offers.setdefault(item, []).append(node)
    files: Mapping[str, Any] = {
        "organization.json": {"@context": SCHEMA_ORG, "@graph": _once(graph)},
        "return-policies-by-goods.json": {"@context": SCHEMA_ORG, "@graph": _once(node for nodes in offers.values() for node in nodes)},
    }
    return {f"json-ld/{name}": (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode() for name, content in files.items()}


def _once(nodes: Iterable[Json]) -> list[Json]:
    found: list[Json] = []
    for node in nodes:
        if node not in found:
            found.append(node)
    return found


PUBLIC_EXPORT = PublicExport("json-ld", "the organization and its promises in the vocabulary of schema.org, for search engines", _make, site="api")
