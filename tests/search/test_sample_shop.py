"""The gate: how often the customers of the sample shop find what they look for. `pytest -s` prints the figures."""

import random
import re
from dataclasses import replace
from functools import cache

import pytest
from tests.support.shops import TODAY, library_of, sample_files

from boldprint.edition.edition import Audience, Edition
from boldprint.edition.public import PublicLibrary, public_library
from boldprint.edition.staff import StaffLibrary, staff_library
from boldprint.findable import (
    SearchedSite,
    is_held_out,
    measured,
    public_search,
    staff_search,
    wanted,
)
from boldprint.findable.measuring import MOST_EMPTY, WANTED_TOP3
from boldprint.library.library import Library
from boldprint.locales import catalogs
from boldprint.locales.customers import CustomersWords
from boldprint.pages.making import make_public_pages, make_staff_pages
from boldprint.search import Lookup, Query, Report, as_json, find
from boldprint.values.text import StaffText, for_staff_eyes

WITHIN = 0.05
"""How far the queries that nobody tuned by may fall behind the others."""


@cache
def shop() -> Library:
    return library_of(sample_files())


@cache
def public(language: str = "en") -> PublicLibrary:
    site = shop().site.on(TODAY)
    edition = Edition(Audience.PUBLIC, language, site.markets[0].name, TODAY)
    return public_library(shop(), edition, catalogs()[language].for_region(site.country))


@cache
def public_site(language: str = "en") -> SearchedSite:
    return public_search(public(language), make_public_pages(public(language)))


@cache
def staff() -> StaffLibrary:
    return staff_library(shop(), Edition(Audience.STAFF, "en", public().edition.market, TODAY), public())


@cache
def staff_site() -> SearchedSite:
    return staff_search(staff(), make_staff_pages(staff()))


def queries(language: str, held_out: bool) -> list[Query]:
    rows = wanted(shop().queries, public_site(language), public(language))
    return [query for written, query in rows if is_held_out(written.ask) is held_out]


def shown(name: str, report: Report) -> Report:
    print(f"\n{name}: {report.line()}; answers {report.answers} of {report.answers_wanted}")
    for miss in report.misses:
        print(f"  {miss.query.text!r} should find {miss.query.pages[0]}, found {', '.join(miss.instead) or 'nothing'}")
    return report


def languages() -> list[str]:
    site = shop().site.on(TODAY)
    return [language for language in dict.fromkeys((site.language, *site.languages)) if language in catalogs()]


@pytest.mark.parametrize("language", languages())
def test_the_gate(language: str) -> None:
    tuned = shown(f"{language}, tuned by", measured(public_site(language), queries(language, held_out=False)))
    held_out = shown(f"{language}, held out", measured(public_site(language), queries(language, held_out=True)))
    everything = measured(public_site(language), queries(language, held_out=False) + queries(language, held_out=True))
    print(f"{language}, all: {everything.line()}")
    for report in (tuned, held_out, everything):
        assert report.top3 >= WANTED_TOP3
        assert report.without_result <= MOST_EMPTY
    assert abs(tuned.top3 - held_out.top3) <= WITHIN
    assert abs(tuned.mrr10 - held_out.mrr10) <= WITHIN


def test_there_is_enough_to_measure_by() -> None:
    assert len(queries("en", held_out=False)) + len(queries("en", held_out=True)) == len(shop().queries.queries) >= 250
    assert len(queries("en", held_out=True)) >= len(shop().queries.queries) / 4
    assert len(shop().synonyms.synonyms) >= 80
    asked = [query.ask for query in shop().queries.queries]
    assert len(set(asked)) == len(asked)


def test_every_page_is_found_and_every_synonym_leads_somewhere() -> None:
    everything = measured(public_site(), queries("en", held_out=False) + queries("en", held_out=True))
    assert everything.never_found == ()
    assert public_site().index.dead_synonyms == ()


def test_synonyms_and_the_trades_words_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without them the search is much worse: a manager who deletes them should see it."""
    full = measured(public_site(), queries("en", held_out=False))
    for module in ("documents", "facts", "indexes"):
        monkeypatch.setattr(f"boldprint.findable.{module}.customers_words", lambda _: CustomersWords({}, {}, ()))
    bare = public_library(replace(shop(), synonyms=None), public().edition, public().catalog)
    report = shown("en, without synonyms", measured(public_search(bare, make_public_pages(bare)), queries("en", held_out=False)))
    assert report.top1 < full.top1 - 0.05


@pytest.mark.parametrize(
    ("asked", "figure"),
    [("return window", "30 days"), ("free delivery", "€60"), ("installation cost", "€39"), ("quiet hour", "10:00")],
)
def test_a_fact_answers_before_the_links(asked: str, figure: str) -> None:
    found = find(Lookup(public_site().exported), asked)
    assert found.answer is not None
    assert found.answer.figure == figure
    assert found.answer.since.startswith("since ")


@pytest.mark.parametrize("asked", ["asdfgh", "xylophone", "the of and"])
def test_who_finds_nothing_is_led_to_a_person_returns_and_tracking(asked: str) -> None:
    assert find(Lookup(public_site().exported), asked).poor
    ways = [url for url, _, _ in public_site().exported["fallback"]]
    assert ways == ["contact-details.html", "returns.html", "shipping.html#follow"]


def test_every_result_leads_to_a_place_that_its_page_has() -> None:
    pages = {page.path.removesuffix(".md"): page.body for page in make_public_pages(public())}
    for document in public_site().documents:
        body = pages[document.url.removesuffix(".html")]
        for section in document.sections:
            if section.anchor and document.kind != "article":
                assert f'id="{section.anchor}"' in body, (document.url, section.anchor)


def test_public_results_hold_no_staff_page() -> None:
    assert all(not document.url.startswith(("sops/", "training/")) for document in public_site().documents)
    assert "Goodwill beyond" not in as_json(public_site().exported)


def test_staff_find_procedures_people_and_rules() -> None:
    lookup = Lookup(staff_site().exported)
    for asked, url in [
        ("put a caller on hold", "sops/hold-a-call.html"),
        ("extension of Saoirse", "policies/directory.html"),
        ("lost parcel", "sops/lost-parcel.html"),
        ("gift without receipt", "policies/returns.html"),
        ("goodwill days", "policies/returns.html"),
    ]:
        assert url in [hit.url.partition("#")[0] for hit in find(lookup, asked).hits[:3]], asked


def test_no_quiz_is_in_an_index() -> None:
    """Neither questions nor reasons nor model replies: whoever looks something up must not meet the quiz."""
    documents = (*staff_site().documents, *public_site().documents)
    assert all(not document.url.startswith("training") for document in documents)
    indexed = "\n".join(f"{section.heading}\n{section.text}" for document in documents for section in document.sections)
    items = [item for module in staff().modules for item in module.part.items]
    told = [getattr(item, name, None) for item in items for name in ("stem", "because", "message", "model")]
    asked = [for_staff_eyes(text) for text in told if isinstance(text, StaffText)]
    assert len(asked) > 50
    assert [text for text in asked if text in indexed] == []


def test_what_held_before_is_not_found_in_place_of_what_holds() -> None:
    assert [document.url for document in public_site().documents if document.url.startswith("versions/")] == []


@pytest.mark.slow
def test_whatever_staff_write_the_public_index_stays_the_same() -> None:
    """Every staff text of the sample shop is another one; not one byte of what customers search changes."""
    chance = random.Random(5)
    texts = {
        path: content
        for path, content in sample_files().items()
        if path.startswith(("policies/", "content/staff/")) and path.endswith((".yaml", ".md"))
    }
    changed = {path: _with_other_notes(path, content, chance) for path, content in texts.items()}
    assert sum(changed[path] != content for path, content in texts.items()) > 30
    library = library_of({**sample_files(), **changed})
    other = public_library(library, public().edition, public().catalog)
    there = public_search(other)
    assert as_json(there.exported) == as_json(public_site().exported)


def _with_other_notes(path: str, content: bytes, chance: random.Random) -> bytes:
    """The file with one more sentence of random words in what staff alone read."""
    sentence = " ".join("".join(chance.choices("abcdefghij", k=chance.randrange(2, 9))) for _ in range(30)).capitalize()
    if path.endswith(".md"):
        return content + f"\n\n{sentence}.\n".encode()
    written = content.decode()
    notes = re.compile(r"(?m)^staff:\n(?=(?:  .*\n|\n)*?  owner:)(?!(?:  .*\n|\n)*?  notes:)")
    return notes.sub(f"staff:\n  notes: {sentence}.\n", written, count=1).encode()
