"""Decisions on the example of the architecture's page, and what is missing in which order."""

import datetime

import pytest
from written import IRELAND, RETURNS, answered, compiled, day, setting, table

from boldprint.rules.case import CaseRefused
from boldprint.rules.cells import FactUsed
from boldprint.rules.decide import decide
from boldprint.rules.decision import refused_json


def test_the_last_day_and_the_day_after() -> None:
    made = compiled(RETURNS)
    last = answered(made, "2026-06-02", item="gear", delivered="2026-05-03")
    assert (last["outcome"], last["deadline"], last["rule"]["id"]) == ("accept", "2026-06-02", "standard")
    assert last["terms"] == {"refund": "original payment", "fee": {"amount": "4.95", "currency": "EUR"}}
    after = answered(made, "2026-06-03", item="gear", delivered="2026-05-03")
    assert (after["outcome"], after["deadline"], after["passed"]) == ("credit", "2026-08-01", "2026-06-02")
    assert answered(made, "2026-08-02", item="gear", delivered="2026-05-03")["outcome"] == "refuse"


def test_the_rule_has_its_place() -> None:
    rule = answered(compiled(RETURNS), "2026-06-02", item="gear", delivered="2026-05-03")["rule"]
    assert rule["file"] == "policies/returns.yaml"
    assert RETURNS.split("\n")[rule["line"] - 1].strip() == "- id: standard"


def test_only_what_can_change_the_answer_is_missing() -> None:
    made = compiled(RETURNS)
    nothing = answered(made, "2026-06-02")
    assert (nothing["outcome"], nothing["rule"]) == (None, None)
    assert [missing["id"] for missing in nothing["missing"]] == ["item", "packaging", "delivered"]
    assert [missing["id"] for missing in answered(made, "2026-06-02", item="gps")["missing"]] == ["delivered"]
    assert answered(made, "2026-06-02", item="underwear", packaging="opened")["missing"] == []


def test_a_choice_with_kinds_is_enough_where_its_kinds_are_treated_alike() -> None:
    assert answered(compiled(RETURNS), "2026-06-02", item="electronics", delivered="2026-05-03")["outcome"] == "accept"


def test_a_choice_with_kinds_asks_for_the_kind_where_it_matters() -> None:
    made = compiled(
        RETURNS.replace("item: [gear, electronics]", "item: [gear, lamp]").replace(
            "item: underwear, packaging: opened", "item: gps"
        )
    )
    missing = answered(made, "2026-06-02", item="electronics")["missing"]
    assert missing[0] == {"id": "item", "ask": "What do you want to return?", "choices": ["gps", "lamp"]}


def test_not_yet_arrived_is_open() -> None:
    found = answered(compiled(RETURNS), "2026-06-02", item="gear", delivered="not yet")
    assert (found["outcome"], found["deadline"]) == ("accept", None)


def test_an_unknown_ask_or_answer_names_the_choices() -> None:
    refused = decide(
        compiled(RETURNS), {"item": "geer", "packing": "opened", "delivered": "2026-02-30"}, day("2026-06-02")
    )
    assert isinstance(refused, CaseRefused)
    faults = {fault["ask"]: fault for fault in refused_json(refused)["faults"]}
    assert "Did you mean “gear”?" in faults["item"]["message"]
    assert "Did you mean “packaging”?" in faults["packing"]["message"]
    assert faults["item"]["choices"] == ["gear", "electronics", "gps", "lamp", "underwear"]
    assert "There is no day “2026-02-30”" in faults["delivered"]["message"]


@pytest.mark.parametrize(
    ("answer", "said"),
    [("12.345 EUR", "more than 2 decimals"), ("12 kg", "not in EUR"), ("dear", "not a number"), ("-1", "outside")],
)
def test_numbers_that_cannot_be(answer: str, said: str) -> None:
    refused = decide(compiled(table("- {id: all, outcome: accept}")), {"price": answer}, day("2026-06-02"))
    assert isinstance(refused, CaseRefused)
    assert said in refused.faults[0].message


def test_facts_that_an_answer_rests_on() -> None:
    known = {
        "standard": FactUsed("returns.standard", "30 days", day("2026-03-01")),
        "postage": FactUsed("returns.postage", "4.95 EUR"),
    }
    text = RETURNS.replace("You have 30 days", "You have ((standard))")
    found = answered(compiled(text, setting(facts=known.get)), "2026-06-02", item="gear", delivered="2026-05-03")
    assert found["facts"] == [{"name": "returns.standard", "value": "30 days", "from": "2026-03-01"}]


def test_a_gap_and_a_contradiction_are_ambiguous() -> None:
    gap = answered(compiled(table("- {id: gear, when: {item: gear}, outcome: accept}")), "2026-06-02", item="food")
    assert (gap["outcome"], gap["rule"], gap["contenders"]) == ("ambiguous", None, [])
    both = "- {id: one, when: {item: food}, outcome: accept}\n- {id: two, outcome: refuse}"
    clash = answered(compiled(table(both)), "2026-06-02", item="food")
    assert (clash["outcome"], clash["contenders"]) == ("ambiguous", ["one", "two"])


def test_the_same_answer_from_two_rules_is_an_answer() -> None:
    rules = (
        "- {id: one, when: {item: gear}, outcome: accept, because: Yes.}\n- {id: two, when: {item: food}, like: one}"
    )
    assert answered(compiled(table(rules)), "2026-06-02")["rule"]["id"] == "one"


def test_an_assumption_is_taken_and_said() -> None:
    asks = "- {id: again, ask: Was it exchanged before?, type: yes/no, assume: no}"
    rules = "- {id: never, when: {again: yes}, outcome: refuse}\n- {id: once, when: {again: no}, outcome: accept}"
    found = answered(compiled(table(rules, asks)), "2026-06-02")
    assert (found["outcome"], found["assumed"], found["missing"]) == ("accept", {"again": "no"}, [])
    assert answered(compiled(table(rules, asks)), "2026-06-02", again="yes")["outcome"] == "refuse"


def test_now_may_be_a_moment_anywhere() -> None:
    made = compiled(RETURNS)
    case = {"item": "gear", "delivered": "2026-05-03"}
    in_time = decide(made, case, datetime.datetime.fromisoformat("2026-06-02T23:59:00+01:00"))
    too_late = decide(made, case, datetime.datetime.fromisoformat("2026-06-03T01:00:00+02:00"))
    still = decide(made, case, datetime.datetime.fromisoformat("2026-06-03T00:30:00+02:00"))
    assert [found.outcome for found in (in_time, too_late, still) if not isinstance(found, CaseRefused)] == [
        "accept",
        "credit",
        "accept",
    ]


def test_the_reason_in_parts() -> None:
    counting = {
        "start_day": "counted",
        "last_day_ends": "24:00",
        "closed_day": "next open day",
        "zone": "Europe/Dublin",
    }
    reason = answered(compiled(RETURNS, setting(counting, IRELAND)), "2026-06-02", item="gear", delivered="2026-05-03")[
        "reason"
    ]
    assert reason == {
        "window": "standard",
        "starts": "delivered",
        "start": "2026-05-03",
        "length": "30 days",
        "start_day": "counted",
        "ends": "24:00",
        "zone": "Europe/Dublin",
        "moved_from": "2026-06-01",
        "season": None,
        "counting": {"start_day": "shop", "last_day_ends": "shop", "closed_day": "shop", "zone": "shop"},
    }
