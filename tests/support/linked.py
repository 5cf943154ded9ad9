"""Reading JSON-LD in the tests: nodes, triples, and the terms of schema.org."""

import json
import re
from collections.abc import Iterator
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any

from rdflib import RDF, Graph

TERMS = Path(__file__).parents[1] / "standards" / "schema-org-30.json"
_BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
ROOT = "https://schema.org/"

# Required properties as STANDARDS.md and the search engines' pages give them; one of the alternatives must be whole.
REQUIRED: dict[str, tuple[tuple[str, ...], ...]] = {
    "MerchantReturnPolicy": (("applicableCountry", "returnPolicyCategory"), ("merchantReturnLink",)),
    "MerchantReturnPolicySeasonalOverride": (("startDate", "endDate", "merchantReturnDays", "returnPolicyCategory"),),
    "ShippingService": (("shippingConditions",),),
    "DefinedRegion": (("addressCountry",),),
    "MemberProgram": (("name", "description", "hasTiers"),),
    "BreadcrumbList": (("itemListElement",),),
    "ListItem": (("position", "name", "item"),),
    "Question": (("name", "acceptedAnswer"),),
    "HowToStep": (("text",),),
    "MonetaryAmount": (("value", "currency"), ("maxValue", "currency"), ("minValue", "currency")),
    "OpeningHoursSpecification": (("dayOfWeek", "opens", "closes"), ("validFrom", "validThrough")),
}


@cache
def terms() -> dict[str, Any]:
    """Types, properties and members of enumerations of schema.org 30.0."""
    found: dict[str, Any] = json.loads(TERMS.read_text())
    return found


def blocks(html: str) -> list[dict[str, Any]]:
    """The JSON-LD of a page."""
    return [json.loads(text) for text in _BLOCK.findall(html)]


def nodes(document: object) -> Iterator[dict[str, Any]]:
    """Every node with a type, however deep."""
    if isinstance(document, list):
        for one in document:
            yield from nodes(one)
    elif isinstance(document, dict):
        if "@type" in document:
            yield document
        for one in document.values():
            yield from nodes(one)


def of_type(document: object, name: str) -> list[dict[str, Any]]:
    """The nodes of a type."""
    return [node for node in nodes(document) if name in types_of(node)]


def types_of(node: dict[str, Any]) -> list[str]:
    """The types of a node."""
    found = node["@type"]
    return found if isinstance(found, list) else [found]


@cache
def ancestors(name: str) -> frozenset[str]:
    """A type and everything that it is a kind of."""
    return frozenset({name}).union(*(ancestors(parent) for parent in terms()["types"].get(name, ())))


def plain(html: str) -> str:
    """A page's text with its entities read."""
    return unescape(html)


def triples(document: dict[str, Any]) -> Graph:
    """A document as triples, its words read as terms of schema.org."""
    return Graph().parse(data=json.dumps({**document, "@context": {"@vocab": ROOT}}), format="json-ld")


def foreign_terms(document: dict[str, Any]) -> list[str]:
    """What a document says in words that schema.org does not have, or has for other types."""
    found = []
    for node in nodes(document):
        over = frozenset[str]().union(*(ancestors(name) for name in types_of(node)))
        found += [name for name in types_of(node) if name not in terms()["types"]]
        for name in (name for name in node if not name.startswith("@")):
            if not over & set(terms()["properties"].get(name, ((),))[0]):
                found.append(f"{types_of(node)} has no {name}")
    return found


def foreign_triples(graph: Graph) -> list[str]:
    """Triples whose predicate, or whose member of an enumeration, schema.org does not have."""
    found = []
    for subject, predicate, thing in graph:
        if predicate != RDF.type and str(predicate).removeprefix(ROOT) not in terms()["properties"]:
            found.append(f"{subject} {predicate}")
        if str(thing).startswith(ROOT) and predicate != RDF.type and str(thing).removeprefix(ROOT) not in terms()["members"]:
            found.append(f"{subject} {predicate} {thing}")
    return found


def incomplete(document: dict[str, Any]) -> list[dict[str, Any]]:
    """The nodes that lack a required property."""
    return [
        node
        for node in nodes(document)
        for kind, ways in REQUIRED.items()
        if kind in types_of(node) and not any(all(node.get(name) not in (None, "", []) for name in way) for way in ways)
    ]
