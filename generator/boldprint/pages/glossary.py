"""The glossary page."""

from collections.abc import Iterable

from boldprint.pages.composing import PublicComposer
from boldprint.pages.kind import PublicPageKind
from boldprint.pages.page import PublicPage
from boldprint.values.text import PublicText


def _make(composer: PublicComposer) -> Iterable[PublicPage]:
    library = composer.library
    if library.glossary is None or library.edition.market != library.site.markets[0].name:
        return
    path = composer.addresses.paths["glossary"]
    title, lead = (PublicText.parse(library.catalog.word(key)) for key in ("glossary", "glossary-lead"))
    terms = sorted(library.glossary.terms, key=lambda term: str(term.term).casefold())
    yield PublicPage(path, title, lead, composer.body(path, "glossary.html.j2", terms=terms), place="more")


PUBLIC_PAGE = PublicPageKind("glossary", _make)
