"""W224: a query names a page or a fact that does not exist.

The search is then measured without it, and looks better than it is.

Bad:

```yaml
# content/queries.yaml
queries:
  - ask: money back
    page: return
    fact: returns.standart
```

Good:

```yaml
# content/queries.yaml
queries:
  - ask: money back
    page: returns
    fact: returns.standard
```
"""

from collections.abc import Iterable, Iterator

from boldprint.checks.check import Check, Shop
from boldprint.checks.references import unknown
from boldprint.checks.searches import search_of
from boldprint.findable import SearchedSite
from boldprint.shop.words import Query
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    queries = shop.library.queries.queries if shop.library.queries is not None else ()
    search = search_of(shop) if queries else None
    if search is not None:
        for query in queries:
            yield from _faults(shop, query, search)


def _faults(shop: Shop, query: Query, search: SearchedSite) -> Iterator[Finding]:
    pages = frozenset(document.id for document in search.documents)
    for name in query.page:
        if search.url_of(name) is None:
            message = f"“{query.ask}” is to find the page “{name}”, and customers have no such page."
            yield CHECK.finding(query.span_of("page"), message, unknown(name, pages))
    if query.fact is not None and shop.public.fact(query.fact) is None:
        message = f"“{query.ask}” is to be answered with “{query.fact}”, and there is no such public fact."
        yield CHECK.finding(query.span_of("fact"), message, "Write the fact's full name, such as returns.standard.")


CHECK = Check("W224", Level.WARNING, "A query for a page that does not exist", _run)
