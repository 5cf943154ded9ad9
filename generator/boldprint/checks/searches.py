"""The public search of a shop, as checks need it: made once, and only where the shop has words or queries for it."""

from boldprint.checks.check import Shop
from boldprint.checks.once import once
from boldprint.findable import SearchedSite, measured, public_search, wanted
from boldprint.search import Report
from boldprint.source.span import Span

QUERIES_FILE = "content/queries.yaml"


def search_of(shop: Shop) -> SearchedSite | None:
    """The search of the public site; None while one of its pages cannot be made, which other checks explain."""
    return once(shop, _search)


def report_of(shop: Shop) -> Report | None:
    """How well the shop's queries find their pages; None without queries."""
    return once(shop, _report)


def span_of_page(shop: Shop, name: str) -> Span:
    """Where the title of the page of a policy, article or form is written; the queries' file for a page of the site's own."""
    policy = shop.public.policy(name)
    if policy is not None:
        return policy.part.span_of("title")
    article = next((article for article in shop.public.articles if article.name == name), None)
    if article is not None:
        return article.head.span_of("title")
    form = next((named.form for named in shop.public.forms if named.id == name), None)
    return form.span_of("title") if form is not None else Span(QUERIES_FILE)


def _search(shop: Shop) -> SearchedSite | None:
    try:
        return public_search(shop.public)
    except Exception:  # a shop with faults may have pages that cannot be made; its faults are told one by one
        return None


def _report(shop: Shop) -> Report | None:
    if shop.library.queries is None:
        return None
    search = search_of(shop)
    if search is None:
        return None
    queries = [query for _, query in wanted(shop.library.queries, search, shop.public)]
    return measured(search, queries) if queries else None
