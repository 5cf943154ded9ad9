"""How well customers find what they look for: the shop's own queries against its own search."""

from collections.abc import Iterable, Iterator
from zlib import crc32

from boldprint.edition.public import PublicLibrary
from boldprint.findable.indexes import SearchedSite
from boldprint.search import Query, Report, gate
from boldprint.shop.words import Queries
from boldprint.shop.words import Query as WrittenQuery

WANTED_TOP3 = 0.9
"""The share of queries that have to find their page among the first three."""
MOST_EMPTY = 0.02
"""The share of queries that may find nothing."""
_ONE_IN = 3


def is_held_out(ask: str) -> bool:
    """Whether a query belongs to the third that nobody tunes by: chosen by its letters, so that a new query moves no other.

    >>> [is_held_out(ask) for ask in ("money back", "retrun label", "parcel never came")]
    [False, False, False]
    """
    return crc32(ask.encode()) % _ONE_IN == 0


def wanted(queries: Queries | None, site: SearchedSite, library: PublicLibrary) -> Iterator[tuple[WrittenQuery, Query]]:
    """The shop's queries in the edition's language whose pages are there, each with what the search is measured by."""
    for query in queries.queries if queries is not None else ():
        urls = tuple(url for name in query.page if (url := site.url_of(name)) is not None)
        if urls and query.language in (None, library.edition.language):
            fact = library.fact(query.fact) if query.fact is not None else None
            figure = fact.shown.replace("\u00a0", " ") if fact is not None else None
            yield query, Query(query.ask, urls, figure)


def measured(site: SearchedSite, queries: Iterable[Query]) -> Report:
    """The report over some queries."""
    return gate(site.exported, tuple(queries))
