"""Asks that say something impossible about their own answers."""

import pytest
from written import compiled, read, table

RULES = "- {id: a, outcome: accept, because: Yes.}"
PRICE = "- {id: price, ask: What did it cost?, type: money, unit: EUR, bands: [{id: low, label: Low, range: to 500 EUR}, {id: high, label: High, range: %s}]}"
DAY = "- {id: delivered, ask: When?, type: date, assume: %s}"
SEAL = "- {id: seal, ask: Is it sealed?, choices: [{id: sealed, label: Sealed}, {id: opened, label: Opened}], assume: %s}"


@pytest.mark.parametrize(
    ("ask", "code", "said"),
    [
        (PRICE % "over 500 USD", "R208", "“500 USD” is not in EUR, as “price” is."),
        (PRICE % "over 500", "R208", "“500” has no currency."),
        (PRICE % "more than 500 EUR", "R208", "“more than 500 EUR” is not a stretch of numbers."),
        (DAY % "never", "R206", "“never” is assumed for “delivered”, and is no answer to it."),
        (SEAL % "unsealed", "R206", "“unsealed” is assumed for “seal”, and is no answer to it."),
        ("- {id: n, ask: How many?, type: count, most: 5, assume: 6}", "R206", "“6” is assumed for “n”, and is no answer to it."),
    ],
)
def test_it_is_a_finding(ask: str, code: str, said: str) -> None:
    (found,) = compiled(table(RULES, ask)).faults
    assert (found.code, found.message) == (code, said)
    assert found.help


@pytest.mark.parametrize("ask", [PRICE % "over 500 EUR", DAY % "not yet", SEAL % "sealed", "- {id: n, ask: How many?, type: count, assume: 0}", "- {id: used, ask: How much?, type: number, unit: '%', assume: 25 %}"])
def test_what_can_be_meant_is_none(ask: str) -> None:
    assert compiled(table(RULES, ask)).faults == ()


def test_a_choice_needs_words() -> None:
    _, faults = read(table(RULES, "- {id: seal, ask: Is it sealed?, choices: [sealed, opened]}"))
    assert [fault.message for fault in faults] == ["The choice “sealed” has no words.", "The choice “opened” has no words."]
