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
        "“Can I return it?”: later than 14 days and up to 30 days after delivery, "
        "the answer was “Money back” and is now “Store credit”. This is for: Item: anything but “Underwear”; Sealed: No."
    )
    assert (change.effect, change.worse, change.public) == (Effect.WORSE, True, True)


@pytest.mark.parametrize(
    ("old", "new", "effect", "says"),
    [
        ("fee: 2 EUR", "fee: 3 EUR", Effect.WORSE, "the fee was €2 and is now €3"),
        ("fee: 2 EUR", "fee: none", Effect.BETTER, "the fee was €2 and is now nothing"),
        ("outcome: credit, refund: store credit", "outcome: refuse", Effect.WORSE, "the answer was “Store credit” and is now “No”"),
        ("starts: delivered", "starts: ordered", Effect.MIXED, "“Time to return” was 30 days after delivery and is now 30 days after the order"),
        ("length: 30 days", "length: 1 month", Effect.MIXED, "“Time to return” was 30 days after delivery and is now 1 month after delivery"),
        ("length: 30 days", "length: no limit", Effect.BETTER, "later than 90 days after delivery, the answer was “No” and is now “Money back”"),
        ("pays: us", "pays: customer", Effect.WORSE, "the cost of sending was ours and is now the customer's"),
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
    assert "“Item” can now also be answered with: Food." in [change.sentence for change in found]


def test_a_choice_that_is_split_into_kinds_keeps_its_cases_together() -> None:
    assert not outcomes({}, {"label: Electronics}": "label: Electronics, kinds: [{id: gps, label: GPS}, {id: lamp, label: Lamps}]}"})


def test_two_weeks_are_fourteen_days() -> None:
    assert not outcomes({"length: 30 days": "length: 14 days"}, {"length: 30 days": "length: 2 weeks"})


def test_a_fact_that_says_which_way_is_better_settles_the_outcome() -> None:
    fact = "{id: answer, type: days, label: Time to answer, value: VALUE, better: lower}"
    old, new = ({"length: 30 days": "length: ((answer))", "facts: []": f"facts: [{fact.replace('VALUE', days)}]"} for days in ("30", "14"))
    found = changes_between(old, new)
    assert {change.effect for change in found if change.kind in (Kind.OUTCOME, Kind.FACT)} == {Effect.BETTER}
