"""The ranking: the same sums over the same JSON, in the same order, as `assets/js/search-ranker.js`.

Whole pages are ranked, then the best section of each is chosen. Equal scores keep the documents' order.
"""

from collections.abc import Mapping
from typing import Any

from boldprint.search.lookup import Lookup
from boldprint.search.model import Answer, Found, Hit
from boldprint.search.passages import Ranked, answered, hit, longest_phrase
from boldprint.search.question import Clause, Question, understood

CONSIDERED = 30
"""So many of the best pages are looked at for whole phrases."""


def rank(exported: Mapping[str, Any], query: str, limit: int = 10) -> list[Hit]:
    """The hits alone, best first.

    >>> from boldprint.search import Document, build_index, export
    >>> pages = [Document("returns", "returns.html", "Returns"), Document("pay", "pay.html", "Payment")]
    >>> [hit.title for hit in rank(export(build_index(pages, [], "en")), "retrun")]
    ['Returns']
    """
    return list(find(Lookup(exported), query, limit).hits)


def find(lookup: Lookup, query: str, limit: int = 10) -> Found:
    """The answer, the best pages and whether that is little."""
    question, ranked, answer = placed(lookup, query, limit)
    hits = tuple(
        hit(lookup, question, row, answer[1] if answer and answer[0] == place else None)
        for place, row in enumerate(ranked)
    )
    poor = not hits or hits[0].share < lookup.formula["poor"]
    return Found(answer[1] if answer else None, hits, poor and answer is None)


def placed(lookup: Lookup, query: str, limit: int) -> tuple[Question, list[Ranked], tuple[int, Answer] | None]:
    """The question, its best pages and the answer: all of a search but the words that show it."""
    question = understood(lookup, query)
    best = _with_phrases(lookup, question, _scores(lookup, question)[:CONSIDERED])[:limit]
    ranked = [row for row in best if row[1] >= best[0][1] * lookup.formula["weak"]]
    return question, ranked, answered(lookup, question, ranked)


def _scores(lookup: Lookup, question: Question) -> list[Ranked]:
    """Pages with their points, raised by the share of the question's known words that they cover."""
    points: dict[int, float] = {}
    covers: list[dict[int, float]] = [{} for _ in range(question.size)]
    for clause in question.clauses:
        for page, value in _best(lookup, clause).items():
            points[page] = points.get(page, 0.0) + value
            for slot in clause.slots:
                covers[slot].setdefault(page, clause.share)
    ranked = []
    for page, value in points.items():
        covered = 0.0
        for cover in covers:
            covered += cover.get(page, 0.0)
        score = value * (1 + lookup.formula["coordination"] * covered / question.known)
        ranked.append((page, score, covered / max(1, question.size)))
    return _sorted(ranked)


def _best(lookup: Lookup, clause: Clause) -> dict[int, float]:
    """The points of the option that fits a page best, for each page that any option fits."""
    best: dict[int, float] = {}
    for terms, factor in clause.options:
        value: dict[int, int] = {}
        for term in terms:
            for page, measure in lookup.postings(term):
                value[page] = value.get(page, 0) + lookup.weights[term] * measure
        for page, amount in value.items():
            best[page] = max(best.get(page, 0.0), factor * amount)
    return best


def _with_phrases(lookup: Lookup, question: Question, ranked: list[Ranked]) -> list[Ranked]:
    """The best pages once more, those first one of whose phrases the question says in full."""
    wanted = set(question.wanted)
    bonus, size = lookup.formula["phrase"], max(1, question.size)
    return _sorted(
        [
            (page, score * (1 + bonus * longest_phrase(lookup, page, wanted) / size), share)
            for page, score, share in ranked
        ]
    )


def _sorted(ranked: list[Ranked]) -> list[Ranked]:
    return sorted(ranked, key=lambda row: (-row[1], row[0]))
