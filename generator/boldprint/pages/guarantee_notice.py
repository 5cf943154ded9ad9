"""The page of the notice on the legal guarantee: what it says in plain words, and the official notice itself where the shop has supplied it.

Implementing Regulation (EU) 2025/1960 fixes design, colours and words of the notice; so the file is shown as it is, and never drawn here.
"""

from collections.abc import Iterable

from boldprint.edition.public import PublicLibrary
from boldprint.jurisdiction.rulebook import law_rule
from boldprint.jurisdiction.site_pages import GUARANTEE_NOTICE
from boldprint.pages.composing import PublicComposer
from boldprint.pages.kind import PublicPageKind
from boldprint.pages.page import PublicPage
from boldprint.values.length import Length
from boldprint.values.reach import Slug, Url
from boldprint.values.text import PublicText

YOUR_EUROPE = Url.parse("https://europa.eu/youreurope/citizens/consumers/shopping/guarantees-returns/index_en.htm")


def _make(composer: PublicComposer) -> Iterable[PublicPage]:
    library = composer.library
    first = library.edition.market == library.site.markets[0].name
    if not first or GUARANTEE_NOTICE not in composer.addresses.paths:
        return
    path, word = composer.addresses.paths[GUARANTEE_NOTICE], library.catalog.word
    least = library.catalog.quantity(_least())
    title, lead = PublicText.parse(word("guarantee-notice")), PublicText.parse(word("guarantee-notice-lead", least=least))
    body = composer.body(
        path,
        "guarantee-notice.html.j2",
        title=title,
        lead=lead,
        notice=_notice(library),
        your_europe=YOUR_EUROPE,
        warranties=_warranties(library),
    )
    yield PublicPage(path, title, lead, body, place="more")


def _least() -> Length:
    """The least that the legal guarantee lasts in the European Union."""
    extent = law_rule("EU-G3").at_least
    assert extent is not None
    assert extent.length is not None
    return extent.length


def _notice(library: PublicLibrary) -> Url | None:
    """Where the official notice lies in the site."""
    file = library.site.guarantee_notice
    return Url(f"{NOTICE_FOLDER}/{file.rpartition('/')[2]}") if file is not None else None


def _warranties(library: PublicLibrary) -> Slug | None:
    policy = library.of_kind("warranties")
    return Slug.parse(policy.id) if policy is not None else None


NOTICE_FOLDER = "assets/brand"
"""Where the site keeps the shop's own pictures."""

PUBLIC_PAGE = PublicPageKind("guarantee_notice", _make)
