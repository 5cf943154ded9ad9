"""Reading JSON-LD in the tests: nodes, triples, and the terms of schema.org."""

import json
import re
from collections.abc import Iterator
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any

TERMS = Path(__file__).parents[1] / "standards" / "schema-org-30.json"
_BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
ROOT = "https://schema.org/"


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
