"""How often customers find the right page. The figures are printed (`pytest -s`), and fail when they fall."""

from dataclasses import replace
from importlib import import_module

import pytest

from boldprint.search import Query, build_index, export, gate
from boldprint.search.export import DETAILS


def shown(name, report):
    print(f"\n{name}: {report.line()}; answers {report.answers}/{report.answers_wanted}")
    for miss in report.misses:
        print(f"  {miss.query.text!r} should find {miss.query.pages[0]}, found {', '.join(miss.instead)}")
    return report


def test_the_tuned_and_the_held_out_queries_do_equally_well(outdoor, outdoor_index):
    tuned = shown("outdoor, tuned", gate(outdoor_index, outdoor.tuned))
    held_out = shown("outdoor, held out", gate(outdoor_index, outdoor.held_out))
    assert tuned.queries > 200
    assert held_out.queries > 100
    assert min(tuned.top3, held_out.top3) >= 0.95
    assert min(tuned.top1, held_out.top1) >= 0.88
    assert max(tuned.without_result, held_out.without_result) <= 0.01
    assert abs(tuned.top1 - held_out.top1) < 0.05
    assert abs(tuned.top3 - held_out.top3) < 0.05


def test_every_page_is_found_and_every_synonym_leads_somewhere(outdoor, outdoor_index):
    assert gate(outdoor_index, outdoor.queries).never_found == ()
    assert build_index(outdoor.documents, outdoor.synonyms, "en").dead_synonyms == ()


def test_a_trade_that_nothing_was_tuned_on(electronics, electronics_index):
    report = shown("electronics, never tuned", gate(electronics_index, electronics.queries))
    assert report.queries > 80
    assert report.top1 >= 0.85
    assert report.top3 >= 0.92
    assert report.without_result <= 0.02


def test_facts_answer_and_seldom_wrongly(outdoor, outdoor_index):
    report = gate(outdoor_index, outdoor.queries)
    assert report.answers >= 0.85 * report.answers_wanted
    assert len(report.wrong_answers) <= 2


def test_customers_words_and_synonyms_matter(outdoor):
    said_nothing = [
        replace(page, says=(), sections=tuple(replace(part, says=(), fact=None) for part in page.sections))
        for page in outdoor.documents
    ]
    bare = gate(export(build_index(said_nothing, [], "en")), outdoor.queries)
    full = gate(export(build_index(outdoor.documents, outdoor.synonyms, "en")), outdoor.queries)
    print(f"\noutdoor without says and synonyms: {bare.line()}")
    assert full.top1 > bare.top1 + 0.1


@pytest.mark.parametrize("detail", DETAILS, ids=lambda detail: f"{detail.letters} letters")
def test_a_shop_of_any_size_is_searched_as_well(outdoor, detail, monkeypatch):
    monkeypatch.setattr(import_module("boldprint.search.export"), "DETAILS", [replace(detail, pages=9999)])
    index = export(build_index(outdoor.documents, outdoor.synonyms, "en"))
    report = shown(f"outdoor with {detail.letters} letters per text", gate(index, outdoor.queries))
    assert report.top1 >= 0.89
    assert report.top3 >= 0.94


@pytest.mark.parametrize("code", ["sv", "nb", "lv", "zh"])
def test_other_languages(languages, code):
    tongue = languages[code]
    report = shown(code, gate(export(build_index(tongue.documents, tongue.synonyms, code)), tongue.queries))
    assert report.queries > 20
    assert report.top1 >= 0.95
    assert report.top3 == 1.0
    assert report.never_found == ()


def test_a_page_that_no_query_finds_is_named(outdoor_index):
    report = gate(outdoor_index, [Query("refund", ("refunds.html",), ""), Query("refund", ("club.html",), "2 years")])
    assert "recycling.html" in report.never_found
    assert [miss.query.pages for miss in report.misses] == [("club.html",)]
    assert (report.top1, report.top3, report.answers) == (0.5, 0.5, 0)
    assert [figure for _, figure in report.wrong_answers] == ["5 working days"] * 2
