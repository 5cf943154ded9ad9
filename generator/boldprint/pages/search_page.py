"""The search page: where the search box goes without a script, and what it shows then."""

from collections.abc import Iterable

from boldprint.pages.composing import PublicComposer, StaffComposer
from boldprint.pages.kind import PublicPageKind, StaffPageKind
from boldprint.pages.page import PublicPage, StaffPage
from boldprint.values.text import PublicText


def _public(composer: PublicComposer) -> Iterable[PublicPage]:
    library = composer.library
    if library.edition.market != library.site.markets[0].name:
        return
    path = composer.addresses.paths["search"]
    title, lead = (PublicText.parse(library.catalog.word(key)) for key in ("search", "search-lead"))
    body = composer.body(
        path, "search.html.j2", policies=library.policies, articles=library.articles, forms=library.forms
    )
    yield PublicPage(path, title, lead, body)


def _staff(composer: StaffComposer) -> Iterable[StaffPage]:
    public = composer.library.public
    path = composer.addresses.paths["search"]
    title, lead = (PublicText.parse(public.catalog.word(key)) for key in ("search", "search-lead"))
    body = composer.body(path, "search.html.j2", policies=public.policies, articles=composer.library.articles, forms=())
    yield StaffPage(path, title, lead, body)


PUBLIC_PAGE = PublicPageKind("search", _public)
STAFF_PAGE = StaffPageKind("search", _staff)
