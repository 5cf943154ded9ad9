"""Staff exceptions and the statutory floor."""

import pytest
from written import RETURNS, day, part, setting

from boldprint.rules.cells import CompiledTable
from boldprint.rules.compiling import compile_table
from boldprint.rules.exception import StaffException
from boldprint.rules.exception_findings import (
    Authority,
    find_idle_exceptions,
    find_narrowing_exceptions,
    find_unauthorised_exceptions,
    find_unknown_names_in_exceptions,
)
from boldprint.rules.floor import Floor
from boldprint.rules.floor_findings import find_below_floor
from boldprint.rules.granting import exceptions_json, grant_json, granted
from boldprint.rules.outcome import Outcome
from boldprint.values.length import Length
from boldprint.values.money import Money
from boldprint.values.text import PublicText


def with_exceptions(*lines: str) -> tuple[CompiledTable[PublicText], tuple[StaffException, ...]]:
    text = RETURNS + "exceptions:\n" + "".join(f"  - {line}\n" for line in lines)
    made = part(text)
    return compile_table(
        made.tables[0], made.windows, setting(), also=[exception.when for exception in made.exceptions]
    ), made.exceptions


GOODWILL = "{id: goodwill, role: team-lead, when: {item: gear}, extends: standard, by: 7 days, because: Keep them., label: A week}"
EXCHANGE = "{id: swap, role: service, after: credit, grants: exchange only}"


def grants(now: str, *roles: str, lines: tuple[str, ...] = (GOODWILL, EXCHANGE), **case: str) -> list[object]:
    compiled, exceptions = with_exceptions(*lines)
    return [
        grant_json(grant)
        for grant in granted(compiled, exceptions, {"delivered": "2026-05-03", **case}, day(now), roles)
    ]


def test_a_week_of_goodwill() -> None:
    later = {"id": "goodwill", "role": "team-lead", "outcome": "accept", "deadline": "2026-06-09"}
    assert grants("2026-06-05", "team-lead", item="gear") == [later]
    assert grants("2026-06-05", "service", item="gear") == []
    assert grants("2026-06-05", "team-lead", item="gps") == []
    assert grants("2026-06-10", "team-lead", item="gear") == []


def test_an_outcome_after_a_window() -> None:
    assert grants("2026-08-05", "service", item="gear") == [
        {"id": "swap", "role": "service", "outcome": "exchange-only", "deadline": None}
    ]
    assert grants("2026-06-05", "service", item="gear") == []


def test_nothing_is_granted_while_the_public_answer_is_open() -> None:
    assert grants("2026-06-05", "team-lead") == []


def test_what_the_staff_form_gets() -> None:
    compiled, exceptions = with_exceptions(GOODWILL, EXCHANGE)
    first, second = exceptions_json(compiled, exceptions)
    assert first == {
        "id": "goodwill",
        "role": "team-lead",
        "sides": [[0], [0, 1]],
        "label": "A week",
        "because": "Keep them.",
        "extends": "standard",
        "by": [7, "days"],
    }
    assert second == {
        "id": "swap",
        "role": "service",
        "sides": [[0, 1, 2, 3], [0, 1]],
        "after": "credit",
        "grants": "exchange-only",
    }


def test_an_exception_that_narrows() -> None:
    compiled, exceptions = with_exceptions("{id: worse, role: service, when: {item: gear}, grants: exchange only}")
    (finding,) = find_narrowing_exceptions(compiled, exceptions)
    assert finding.code == "R222"
    assert (
        "gives “exchange only” where customers are promised “accept”: What do you want to return? “Clothing and gear”"
        in finding.message
    )
    compiled, exceptions = with_exceptions(GOODWILL, EXCHANGE)
    assert find_narrowing_exceptions(compiled, exceptions) == []


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{id: a, role: cleaner, grants: accept}", "Nobody has the role"),
        ("{id: a, role: service, grants: accept, worth: 80 EUR}", "may give 50.00 EUR"),
        ("{id: a, role: service, extends: standard, by: 30 days}", "may extend by 14 days"),
        ("{id: a, role: service, grants: accept}", "may not grant “accept”"),
    ],
)
def test_an_exception_beyond_its_role(line: str, said: str) -> None:
    _, exceptions = with_exceptions(line)
    service = Authority(Money.parse("50 EUR"), Length.parse("14 days"), frozenset({Outcome.CREDIT}))
    assert said in find_unauthorised_exceptions(exceptions, {"service": service})[0].message
    assert find_unauthorised_exceptions(exceptions, {"service": Authority(), "cleaner": Authority()}) == []


@pytest.mark.parametrize(
    "line",
    [
        "{id: a, role: service, extends: standard, by: 24 hours}",
        "{id: a, role: service, when: {item: underwear, packaging: opened}, grants: refuse}",
        "{id: a, role: service, when: {item: underwear, packaging: opened}, extends: standard, by: 7 days}",
    ],
)
def test_an_exception_that_never_helps(line: str) -> None:
    compiled, exceptions = with_exceptions(line)
    assert [finding.code for finding in find_idle_exceptions(compiled, exceptions)] == ["R224"]


def test_an_exception_about_nothing() -> None:
    compiled, exceptions = with_exceptions("{id: a, role: service, when: {itm: gear}, extends: standart, by: 7 days}")
    assert [finding.code for finding in find_unknown_names_in_exceptions(compiled, exceptions)] == ["R205", "R207"]


def below(floor: dict[str, object], text: str = RETURNS, market: str = "ie") -> list[str]:
    made, law = (
        part(text),
        Floor.model_validate(
            {"id": "withdrawal", "cite": "Directive 2011/83/EU, article 9", "starts": "delivered", **floor}
        ),
    )
    compiled = compile_table(made.tables[0], made.windows, setting(), also=[law.when])
    return [finding.message for finding in find_below_floor(compiled, [law], market)]


def test_the_floor_holds_where_the_policy_gives_as_much() -> None:
    assert below({"length": "14 days", "when": {"item": ["gear", "electronics"]}}) == []
    assert below({"length": "30 days", "when": {"item": ["gear", "electronics"]}}) == []


def test_answers_below_the_floor() -> None:
    (hygiene,) = below({"length": "14 days"})
    assert hygiene.startswith(
        "The law gives more here (Directive 2011/83/EU, article 9: “accept” for 14 days from when it was delivered): the answer is “refuse”."
    )
    (short,) = below({"length": "60 days", "when": {"item": "gear"}})
    assert "after 30 days the answer is “credit”" in short
    (fee,) = below({"length": "14 days", "when": {"item": "gear"}, "free": "yes"})
    assert "it costs a fee" in fee
    (form,) = below({"length": "14 days", "when": {"item": "gear"}, "refund": "cash"})
    assert "the refund comes as original payment" in form


def test_a_counted_start_day_loses_a_day() -> None:
    text = RETURNS.replace(
        "length: 30 days, starts: delivered", "length: 14 days, starts: delivered, counting: {start_day: counted}"
    )
    assert len(below({"length": "14 days", "when": {"item": "gear"}}, text)) == 1
    assert below({"length": "14 days", "when": {"item": "gear"}, "start_day": "counted"}, text) == []


def test_a_window_that_starts_too_early() -> None:
    text = RETURNS.replace("length: 30 days, starts: delivered", "length: 30 days, starts: ordered")
    assert "which starts when it was ordered" in below({"length": "14 days", "when": {"item": "gear"}}, text)[0]


def test_the_floor_of_another_market() -> None:
    assert below({"length": "14 days", "markets": ["no"]}) == []
    assert len(below({"length": "14 days", "markets": ["no"]}, market="no")) == 1
