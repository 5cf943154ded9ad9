"""Another shop, that gives its pages no customers' words at all: the trade's words, which come with the generator, have to do."""

from functools import cache
from pathlib import Path

from tests.support.shops import TODAY, library_of, with_files

from boldprint.edition.edition import Audience, Edition
from boldprint.edition.public import PublicLibrary, public_library
from boldprint.findable import SearchedSite, measured, public_search, wanted
from boldprint.library.library import Library
from boldprint.locales import catalogs
from boldprint.locales.customers import CustomersWords
from boldprint.pages.making import make_public_pages
from boldprint.search import Query, Report

SHOP = Path(__file__).parent / "corpus" / "second-shop"


@cache
def shop() -> Library:
    policies = {f"policies/{path.name}": path.read_text(encoding="utf-8") for path in sorted((SHOP / "policies").iterdir())}
    files = with_files({**policies, "content/queries.yaml": (SHOP / "queries.yaml").read_text(encoding="utf-8")})
    return library_of({path: content for path, content in files.items() if not path.endswith("scenarios.yaml")})


def public() -> PublicLibrary:
    edition = Edition(Audience.PUBLIC, "en", shop().site.latest.markets[0].name, TODAY)
    return public_library(shop(), edition, catalogs()["en"].for_region("IE"))


def searched() -> tuple[SearchedSite, list[Query]]:
    library = public()
    site = public_search(library, make_public_pages(library))
    return site, [query for _, query in wanted(shop().queries, site, library)]


def shown(name: str, report: Report) -> Report:
    print(f"\n{name}: {report.line()}")
    for miss in report.misses:
        print(f"  {miss.query.text!r} should find {miss.query.pages[0]}, found {', '.join(miss.instead) or 'nothing'}")
    return report


def test_a_shop_without_customers_words_is_searched_well() -> None:
    report = shown("second shop", measured(*searched()))
    assert report.queries > 140
    assert report.top3 >= 0.95
    assert report.top1 >= 0.85
    assert report.without_result <= 0.02


def test_the_trades_words_are_what_does_it(monkeypatch) -> None:
    nothing = CustomersWords({}, {}, ())
    for module in ("documents", "facts", "indexes"):
        monkeypatch.setattr(f"boldprint.findable.{module}.customers_words", lambda _: nothing)
    report = shown("second shop without the trade's words", measured(*searched()))
    assert report.top3 < 0.8
