"""The gate: how often the queries of real customers find the page that must be found."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from boldprint.search.lookup import URL, Lookup
from boldprint.search.ranker import placed

LOOKED_AT = 10


@dataclass(frozen=True)
class Query:
    """What a customer types, the pages any of which is right (addresses without anchor), and the figure that answers.

    `figure` None: whether an answer is shown, and which, is not judged; empty: no fact should answer.
    """

    text: str
    pages: tuple[str, ...]
    figure: str | None = None


@dataclass(frozen=True)
class Miss:
    """A query whose page is not among the first three, and what stands there instead."""

    query: Query
    place: int | None
    instead: tuple[str, ...]


@dataclass(frozen=True)
class Report:
    """Shares from 0 to 1. `mrr10` is the mean of one by the place of the right page, 0 from the eleventh on.

    `without_result` is the share of queries that find nothing at all; `never_found` are addresses of pages that stand
    among the first three of no query; `answers` and `wrong_answers` count facts shown rightly and wrongly, over the
    queries that name a figure.
    """

    queries: int
    top1: float
    top3: float
    mrr10: float
    without_result: float
    misses: tuple[Miss, ...]
    never_found: tuple[str, ...]
    answers: int = 0
    answers_wanted: int = 0
    wrong_answers: tuple[tuple[Query, str], ...] = ()

    def line(self) -> str:
        """The figures in one line.

        >>> Report(200, 0.915, 0.965, 0.94, 0.0, (), ()).line()
        '200 queries: top-1 91.5 %, top-3 96.5 %, MRR@10 0.940, without result 0.0 %'
        """
        return (
            f"{self.queries} queries: top-1 {self.top1:.1%}, top-3 {self.top3:.1%}, MRR@10 {self.mrr10:.3f}, "
            f"without result {self.without_result:.1%}"
        ).replace("%", " %")


def gate(exported: Mapping[str, Any], queries: Sequence[Query]) -> Report:
    """Search for every query and count.

    >>> from boldprint.search import Document, build_index, export
    >>> pages = [Document("returns", "returns.html", "Returns"), Document("pay", "pay.html", "Payment")]
    >>> report = gate(export(build_index(pages, [], "en")), [Query("return", ("returns.html",))])
    >>> report.top1, report.never_found
    (1.0, ('pay.html',))
    """
    lookup = Lookup(exported)
    places: list[int | None] = []
    misses: list[Miss] = []
    empty, answers = 0, 0
    wrong: list[tuple[Query, str]] = []
    found_first: set[str] = set()
    for query in queries:
        _, ranked, answer = placed(lookup, query.text, LOOKED_AT)
        urls = [str(lookup.pages[number][URL]).partition("#")[0] for number, _, _ in ranked]
        place = next((at for at, url in enumerate(urls) if url in query.pages), None)
        places.append(place)
        found_first.update(urls[:3])
        empty += not urls
        if place is None or place > 2:
            misses.append(Miss(query, place, tuple(urls[:3])))
        shown = answer[1].figure if answer else ""
        if query.figure is not None:
            answers += bool(shown) and shown == query.figure
            if shown and shown != query.figure:
                wrong.append((query, shown))
    total = max(1, len(queries))
    return Report(
        queries=len(queries),
        top1=sum(place == 0 for place in places) / total,
        top3=sum(place is not None and place < 3 for place in places) / total,
        mrr10=sum(1 / (place + 1) for place in places if place is not None) / total,
        without_result=empty / total,
        misses=tuple(misses),
        never_found=tuple(str(page[0]) for page in exported["pages"] if page[0] not in found_first),
        answers=answers,
        answers_wanted=sum(bool(query.figure) for query in queries),
        wrong_answers=tuple(wrong),
    )
