"""Numbers typed into prose: what equals a fact, what contradicts one, and what is left alone."""

import pytest
from tests.unit.checks.shop_of import found, words_at

from boldprint.checks.facts.typed_numbers import find_quantities
from boldprint.source.finding import Level

GIFTS = "policies/gifts.yaml"


def gifts(answer: str, value: str = "value: 2") -> dict[str, str]:
    return {
        GIFTS: "kind: general\nid: gifts\nchanges:\n  - {on: 2024-01-01, class: material, reason: It began.}\n"
        "  - {on: 2026-01-01, class: material, reason: It was 9 days before.}\n"
        f"public:\n  title: Gifts\n  answer: {answer}\n  facts:\n    - id: ready\n      type: days\n      label: Wrapped and ready\n      {value}\n"
    }


DATED = "value: [{from: 2024-01-01, value: 4}, {from: 2026-01-01, value: 2}]"


@pytest.mark.parametrize(
    ("text", "quantities"),
    [
        ("Within 30 days.", ["30 days"]),
        ("Within thirty days.", ["30 days"]),
        ("Two working days", ["2 business days"]),
        ("a 14-day window", ["14 days"]),
        ("€4.95, £5 and 12 EUR", ["4.95 EUR", "5.00 GBP", "12.00 EUR"]),
        ("15 % or 2.5 percent", ["15 %", "2.5 %"]),
        ("one day, a week, item 30, room 4.95, 1,000 days", []),
        ("24:00, 2026-03-01, page 12", []),
    ],
)
def test_quantities_in_a_text(text: str, quantities: list[str]) -> None:
    assert sorted(str(quantity) for _, _, quantity in find_quantities(text)) == sorted(quantities)


def test_a_number_that_a_fact_says_is_named_with_the_fact() -> None:
    files = gifts("It takes two days.")
    (finding,) = found("F204", files)
    assert words_at(finding, files) == "two days"
    assert "((ready))" in finding.help


def test_another_policys_fact_is_named_in_full_where_the_sentence_speaks_of_it() -> None:
    other = {
        "policies/cards.yaml": "kind: general\nid: cards\npublic:\n  title: Cards\n  answer: Wrapped parcels are ready in 2 days.\n"
    }
    assert [f.help for f in found("F204", {**gifts("It takes ((ready))."), **other})] == [
        "Write ((gifts.ready)) instead: then the text changes with the fact."
    ]
    other["policies/cards.yaml"] = other["policies/cards.yaml"].replace("Wrapped parcels are ready", "A card lasts")
    assert not found("F204", {**gifts("It takes ((ready))."), **other})


def test_a_value_of_the_past_is_an_error() -> None:
    files = gifts("It takes 4 days.", DATED)
    assert [(f.level, words_at(f, files)) for f in found("F205", files)] == [(Level.ERROR, "4 days")]


def test_a_sentence_about_the_past_may_name_it() -> None:
    assert not found("F205", gifts("Before, it was 4 days.", DATED))


def test_a_number_beside_a_fact_of_another_value_is_a_warning() -> None:
    assert [f.level for f in found("F205", gifts("Wrapped in 5 days."))] == [Level.WARNING]
    assert [f.level for f in found("F205", gifts("You get it within 5 days."))] == [Level.WARNING]


@pytest.mark.parametrize("answer", ["Paper lasts 5 days.", "Our shop is 5 days old.", "A 5 days course teaches it.", "Ribbon keeps 5 days in the sun."])
def test_a_number_about_something_else_is_left_alone(answer: str) -> None:
    assert not found("F205", gifts(answer))


def test_named_facts_and_reasons_of_changes_are_left_alone() -> None:
    files = gifts("It takes ((ready)).", DATED)
    assert not found("F204", files)
    assert not found("F205", files)
