"""Outcome changes in sentences: who, when, what it was and what it is."""

import pytest
from tests.unit.changes.shops import changes_between

from boldprint.changes.change import Change, Effect, Kind

LADDER = "{until: standard, outcome: accept, refund: original payment, fee: 2 EUR, because: A.}"


def outcomes(old: dict[str, str], new: dict[str, str]) -> list[Change]:
    return [change for change in changes_between(old, new) if change.kind is Kind.OUTCOME]


def test_a_shorter_window_names_the_days_between() -> None:
    (change,) = outcomes({"standard: 30 days": ""}, {"standard: 14 days": ""})
    assert change.sentence == (
        "Can I return it? Item: not Underwear; Sealed: No: more than 14 days and up to 30 days from delivery, "
        "the answer was “Money back”, now “Store credit”."
    )
    assert (change.effect, change.worse, change.public) == (Effect.WORSE, True, True)


@pytest.mark.parametrize(
    ("old", "new", "effect", "says"),
    [
        ("fee: 2 EUR", "fee: 3 EUR", Effect.WORSE, "the fee was €2, now €3"),
        ("fee: 2 EUR", "fee: none", Effect.BETTER, "the fee was €2, now nothing"),
        ("outcome: credit, refund: store credit", "outcome: refuse", Effect.WORSE, "the answer was “Store credit”, now “No”"),
        ("starts: delivered", "starts: ordered", Effect.MIXED, "“Time to return” was 30 days from delivery, now 30 days from the order"),
        ("length: 30 days", "length: 1 month", Effect.MIXED, "“Time to return” was 30 days from delivery, now 1 month from delivery"),
        ("length: 30 days", "length: no limit", Effect.BETTER, "more than 90 days from delivery, the answer was “No”, now “Money back”"),
        ("pays: us", "pays: customer", Effect.WORSE, "who pays for sending was we, now the customer"),
    ],
)
def test_every_aspect_has_its_words_and_its_effect(old: str, new: str, effect: Effect, says: str) -> None:
    found = outcomes({}, {old: new})
    assert {change.effect for change in found} == {effect}
    assert any(says in change.sentence for change in found), [change.sentence for change in found]
    back = outcomes({old: new}, {})
    turned = {Effect.BETTER: Effect.WORSE, Effect.WORSE: Effect.BETTER}
    assert {change.effect for change in back} == {turned.get(effect, effect)}


def test_a_new_kind_of_answer_is_one_change() -> None:
    found = outcomes({}, {"{id: underwear, label: Underwear}": "{id: underwear, label: Underwear}, {id: food, label: Food}"})
    assert "“Item” has new answers: Food." in [change.sentence for change in found]


def test_a_choice_that_is_split_into_kinds_keeps_its_cases_together() -> None:
    assert not outcomes({}, {"label: Electronics}": "label: Electronics, kinds: [{id: gps, label: GPS}, {id: lamp, label: Lamps}]}"})


def test_two_weeks_are_fourteen_days() -> None:
    assert not outcomes({"length: 30 days": "length: 14 days"}, {"length: 30 days": "length: 2 weeks"})


def test_a_fact_that_says_which_way_is_better_settles_the_outcome() -> None:
    fact = "{id: answer, type: days, label: Time to answer, value: VALUE, better: lower}"
    old, new = ({"length: 30 days": "length: ((answer))", "facts: []": f"facts: [{fact.replace('VALUE', days)}]"} for days in ("30", "14"))
    found = changes_between(old, new)
    assert {change.effect for change in found if change.kind in (Kind.OUTCOME, Kind.FACT)} == {Effect.BETTER}
