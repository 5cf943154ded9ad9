"""The forms of the sample shop, answered by keyboard: what `boldprint decide` says, and what its link and its code open again."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from tests.browser.decision.conftest import NOW
from tests.browser.decision.keyboard import answer_by_keyboard, start_again
from tests.browser.opening import OpenPage
from tests.support.cells import Given, cases_by_cell

from boldprint.edition.decisions.deciding import Answered, decide
from boldprint.edition.decisions.phrasing import phrasing
from boldprint.edition.decisions.saying import Said, said
from boldprint.edition.decisions.tables import DecisionTable
from boldprint.edition.public import PublicLibrary
from boldprint.edition.staff import StaffLibrary

pytestmark = pytest.mark.browser
Libraries = tuple[PublicLibrary, StaffLibrary]
EVERY = 8
"""In the short run every so many cells are answered by keyboard; in the long run all of them."""


@pytest.mark.slow
def test_some_cells_of_each_table(open_page: OpenPage, sample: Libraries) -> None:
    _answer_cells(open_page, sample[0], EVERY)


@pytest.mark.long
def test_every_cell_of_each_table(open_page: OpenPage, sample: Libraries) -> None:
    assert _answer_cells(open_page, sample[0], 1) > 200


def _answer_cells(open_page: OpenPage, public: PublicLibrary, step: int) -> int:
    staff = open_page("sample/staff/decide.html")
    count = 0
    for policy in public.decisions.policies:
        page: Page | None = None
        for table in policy.tables:
            root = "check-form" if table is policy.tables[0] else f"check-{table.name}-form"
            for case in _one_for_each_cell(table, step):
                page = page or open_page(f"sample/public/{policy.policy}.html")
                _answer_one(page, staff, root, public, table, case)
                count += 1
        if page is not None:
            page.close()
    return count


def _one_for_each_cell(table: DecisionTable[Any], step: int) -> Iterator[Given]:
    """A case of each so-manieth cell, now at this moment, now at another."""
    for number, moments in list(enumerate(cases_by_cell(table, NOW)))[::step]:
        yield moments[number // step % len(moments)]


def _answer_one(page: Page, staff: Page, root: str, public: PublicLibrary, table: DecisionTable[Any], case: Given) -> None:
    answer = decide(public.decisions, table.full_name, case, NOW)
    assert isinstance(answer, Answered)
    expected = answer.json()
    told = f"{table.full_name} {case}"
    start_again(page, root)
    answer_by_keyboard(page, root, table, case)
    board = page.locator(f"#{root} [data-bp-outcome]")
    assert board.get_attribute("data-bp-outcome") == expected["outcome"], told
    words = said(expected, phrasing(table, public.catalog), NOW.date())
    _shows(board.inner_text(), words, expected["because"], told)
    expect(page.locator(f"#{root} .bp-verdict")).to_be_focused()
    shown, code = board.inner_text(), board.locator(".bp-codeword").inner_text()
    page.goto(page.url)
    assert page.locator(f"#{root} [data-bp-outcome]").inner_text() == shown, f"the link of {told}"
    staff.get_by_label("Answer code").fill(code)
    staff.keyboard.press("Enter")
    _shows(staff.locator("[data-bp-saw] .bp-board").inner_text(), words, expected["because"], f"the code of {told}")


def _shows(shown: str, words: Said, because: str | None, told: str) -> None:
    """The verdict, the last day, the reason and what else is said stand there.

    How a last day was counted that is over is left out: the form does not ask for an order day that changes nothing but that.
    """
    text = _plain(shown)
    for part in (words.verdict, words.day, because or "", *(row.text for row in words.rows if row.id not in ("costs", "get", "why"))):
        assert _plain(part) in text, told


def _plain(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.slow
def test_the_triage_of_staff(open_page: OpenPage, sample: Libraries) -> None:
    table = sample[1].decisions.table("remedies", "triage")
    assert table is not None
    page = open_page("sample/staff/decide.html")
    page.get_by_label("Which question?").select_option("remedies-triage")
    root = "remedies-triage-form"
    for moments in list(cases_by_cell(table, NOW))[::4]:
        answer = decide(sample[1].decisions, "remedies.triage", moments[0], NOW)
        assert isinstance(answer, Answered)
        expected = answer.json()
        start_again(page, root)
        answer_by_keyboard(page, root, table, moments[0])
        board = page.locator(f"#{root} [data-bp-outcome]")
        assert board.get_attribute("data-bp-outcome") == expected["outcome"]
        _shows(board.inner_text(), said(expected, phrasing(table, sample[1].public.catalog), NOW.date()), expected["because"], str(moments[0]))
        assert board.locator(".bp-codeword").count() == 0, "what only staff see has no code for customers"
