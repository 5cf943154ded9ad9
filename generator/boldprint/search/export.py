"""An index as plain JSON and as the script that brings it into a page."""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from boldprint.search.build import Index
from boldprint.search.formula import Formula
from boldprint.search.labels import Labels
from boldprint.search.model import Document, Link, Passage
from boldprint.search.packing import pack, pack_words
from boldprint.search.text import clipped, sentences

Exported = dict[str, Any]
VERSION = 1
_SCHEME = re.compile(r"[\x00-\x20]*([^/?#:]*):")
_SCHEMES = ("http", "https", "mailto", "tel")


@dataclass(frozen=True)
class Detail:
    """How much of the pages travels with the index, so that a shop with thousands of them stays quick on a phone.

    Up to `pages` pages: `letters` of each text, `sections` of each page, `measures` terms of each page, and, if
    `forms`, forms of its words that stand on no page.
    """

    pages: float
    letters: int
    sections: int
    measures: int
    forms: bool


DETAILS = (
    Detail(pages=120, letters=900, sections=60, measures=9999, forms=True),
    Detail(pages=250, letters=180, sections=30, measures=9999, forms=True),
    Detail(pages=999, letters=90, sections=12, measures=90, forms=False),
    Detail(pages=float("inf"), letters=60, sections=5, measures=44, forms=False),
)


def export(
    index: Index,
    *,
    fallback: Sequence[Link] = (),
    labels: Labels | None = None,
    formula: Formula | None = None,
) -> Exported:
    """The index as JSON-able values: the same index gives the same text, byte for byte.

    `fallback` are the ways on for a poor result, contact first; `labels` the words of the box. Raises ValueError for an
    address that is neither of this site nor http, https, mailto or tel.

    >>> from boldprint.search.build import build_index
    >>> exported = export(build_index([Document("returns", "returns.html", "Returns")], [], "en"))
    >>> exported["words"], exported["terms"]
    ('0return 6e 7d 7r 7s 6ing 6s', '0000000')
    """
    detail = next(step for step in DETAILS if len(index.documents) <= step.pages)
    known = {**index.surfaces, **index.forms} if detail.forms else index.surfaces
    surfaces = sorted(known)
    return {
        "version": VERSION,
        "language": index.language.code,
        "formula": asdict(formula or Formula()),
        "stop": " ".join(sorted(index.language.stop_words)),
        "words": pack_words(surfaces),
        "terms": _packed_steps([known[surface] for surface in surfaces]),
        "weights": pack(index.weights),
        "postings": [_packed_postings(rows) for rows in _kept(index, detail)],
        "synonyms": [[list(said), [list(one) for one in meant]] for said, meant in index.synonyms],
        "pages": [_page(index, document, detail) for document in index.documents],
        "fallback": [[_address(link.url), link.title, link.text] for link in fallback],
        "labels": asdict(labels or Labels()),
    }


def as_json(exported: Exported) -> str:
    """Compact JSON text.

    >>> as_json({"a": [1, "é"]})
    '{"a":[1,"é"]}'
    """
    return json.dumps(exported, ensure_ascii=False, separators=(",", ":"))


def as_script(exported: Exported) -> str:
    """The index as a script: pages opened from a folder (file://) may run scripts but not fetch.

    >>> as_script({})
    'boldprintSearch.load({});\\n'
    """
    return f"boldprintSearch.load({as_json(exported)});\n"


def _address(url: str) -> str:
    """The address, which becomes a link in the page and must therefore never be a script."""
    scheme = _SCHEME.match(url)
    if scheme and scheme[1].lower() not in _SCHEMES:
        raise ValueError(f"a search result may not link to {url}")
    return url


def _packed_steps(numbers: Sequence[int]) -> str:
    """Each number as its step from the one before; odd when it goes down."""
    steps = [number - before for before, number in zip([0, *numbers], numbers, strict=False)]
    return pack(2 * step if step >= 0 else -2 * step - 1 for step in steps)


def _kept(index: Index, detail: Detail) -> list[list[tuple[int, int]]]:
    """The postings without the weakest terms of pages that have more than the detail allows."""
    by_page: dict[int, list[tuple[int, int, int]]] = {}
    for term, rows in enumerate(index.postings):
        for page, measure in rows:
            by_page.setdefault(page, []).append((-measure, -index.weights[term], term))
    kept: list[list[tuple[int, int]]] = [[] for _ in index.terms]
    for page in sorted(by_page):
        for measure, _, term in sorted(by_page[page])[: detail.measures]:
            kept[term].append((page, -measure))
    return kept


def _packed_postings(rows: Sequence[tuple[int, int]]) -> str:
    numbers: list[int] = []
    before = 0
    for page, measure in rows:
        numbers += [page - before, measure]
        before = page
    return pack(numbers)


def _page(index: Index, document: Document, detail: Detail) -> list[Any]:
    """[address, kind, sections, usual phrases]; the first section is the page itself, without an anchor."""
    lead = document.answer.text if document.answer else next((s.text for s in document.sections if s.text), "")
    own = Passage("", document.title, lead, document.says, document.answer)
    sections = [own, *document.sections[: detail.sections]]
    shown = [_section(index, passage, detail) for passage in sections]
    return [_address(document.url), document.kind, shown, _phrases(index, document.usual)]


def _section(index: Index, passage: Passage, detail: Detail) -> list[Any]:
    """[anchor, heading, sentences, phrases, fact]: the phrases are term numbers, that of the heading first."""
    return [
        passage.anchor,
        passage.heading,
        sentences(clipped(passage.text, detail.letters)),
        _phrases(index, (passage.heading, *passage.says)),
        [passage.fact.figure, passage.fact.text, passage.fact.since, _address(passage.fact.url)] if passage.fact else 0,
    ]


def _phrases(index: Index, texts: Iterable[str]) -> list[list[int]]:
    """Each text that says something, in term numbers."""
    return [terms for text in texts if (terms := index.terms_of(text))]
