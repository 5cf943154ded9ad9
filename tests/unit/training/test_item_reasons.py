"""Why another answer is wrong: over, not yet, another case; and no reason that only repeats the step's number."""

from datetime import date

import pytest
from tests.unit.training.programmes import CASE, fault, one
from tests.unit.training.test_items import reasons


def case(day: date, opened: str = "no") -> str:
    return CASE.replace('opened: "no"', f'opened: "{opened}"').replace("on: 2026-06-02", f"on: {day}")


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (date(2026, 6, 2), {"Store credit": "after Tuesday 2 June", "No, with the reason": "after Saturday 1 August"}),
        (date(2026, 6, 3), {"Yes, as asked": "until Tuesday 2 June", "No, with the reason": "after Saturday 1 August"}),
        (date(2026, 8, 2), {"Yes, as asked": "until Tuesday 2 June", "Store credit": "until Saturday 1 August"}),
    ],
)
def test_each_rung_is_told_with_its_own_day(day: date, told: dict[str, str]) -> None:
    found = reasons(one(case(day)))
    for answer, words in told.items():
        assert words in found[answer], (answer, found[answer])


def test_another_case_is_named_by_the_answer_that_would_differ() -> None:
    found = reasons(one(case(date(2026, 6, 2), opened="yes")))
    assert found["Yes, as asked"] == "That is the answer to another case. Is it opened: No."
    assert found["Store credit"] == "That is an answer to other cases, not to this one."


def test_a_step_is_explained_by_what_one_says_there() -> None:
    found = reasons(one("  - {id: order, type: order, sop: wrap-it, stem: In which order?}\n"))
    assert found["Name the price."] == "You say: “Wrapping costs €2.50. Shall I go on?”"
    assert found["Wrap it."] == "In the procedure this is step 3."


def test_an_outcome_that_the_table_never_gives_is_told_with_those_that_it_gives() -> None:
    found = fault("""
  - id: which
    type: multiple
    of: gifts.bring
    on: 2026-06-02
    outcome: aceept
    stem: Which come back?
    options:
      - {id: a, text: A sealed one, case: {opened: "no", delivered: 2026-05-30}}
      - {id: b, text: An opened one, case: {opened: "yes", delivered: 2026-05-30}}
      - {id: c, text: An old one, case: {opened: "no", delivered: 2026-01-30}}
""")
    assert found.message == "“aceept” is no answer that gifts.bring gives."
    assert found.help == "Write one of: refuse, accept, credit."


def test_a_table_that_is_not_there_is_told_at_its_name() -> None:
    found = fault(CASE.replace("of: gifts.bring", "of: gifts.brng"))
    assert (found.code, found.span.line) == ("Q104", 13)
