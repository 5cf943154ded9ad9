"""Scenarios: run, compared, traced, and what they do not show."""

from written import RETURNS, compiled, day, table

from boldprint.rules.scenario import Scenario
from boldprint.rules.scenario_findings import (
    find_failed_scenarios,
    find_missing_sides,
    find_thin_coverage,
    find_unreadable_scenarios,
)
from boldprint.rules.scenario_run import Result, coverage, results_json, run_scenarios, trace
from boldprint.source.model import Model, build
from boldprint.source.span import Span
from boldprint.source.yaml import parse

MADE = compiled(RETURNS)
LAST_DAY = "- {id: last-day, name: A jacket on the last day, table: return, case: {item: gear, delivered: 2026-05-03}, on: 2026-06-02, expect: {outcome: accept, deadline: 2026-06-02, fee: 4.95 EUR}}"
LATER = "- {id: later, name: A jacket later, table: return, case: {item: gear, delivered: 2026-05-03}, on: 2026-06-03, expect: {outcome: %s}}"
SWIMSUIT = "- {id: swimsuit, name: An opened swimsuit, table: return, case: {item: underwear, packaging: opened}, on: 2026-05-10, expect: {outcome: refuse, rule: hygiene, deadline: none}}"


class File(Model):
    """The scenarios of one policy."""

    scenarios: tuple[Scenario, ...]


def run(*lines: str) -> tuple[Result, ...]:
    node, faults = parse(("scenarios:\n" + "\n".join(lines)).encode(), "policies/returns.scenarios.yaml")
    assert node is not None, faults
    made, faults = build(File, node)
    assert made is not None, faults
    return run_scenarios(made.scenarios, lambda scenario: {"return": MADE}.get(scenario.table.name))


def test_examples_that_come_out_as_they_say() -> None:
    results = run(LAST_DAY, LATER % "credit", SWIMSUIT)
    assert [result.passed for result in results] == [True, True, True]
    assert results_json(results, coverage(results, [MADE])) == {
        "scenarios": [
            {
                "policy": "returns",
                "table": "return",
                "id": "last-day",
                "passed": True,
                "expected": {"outcome": "accept", "deadline": "2026-06-02", "fee": "4.95 EUR"},
                "got": {"outcome": "accept", "deadline": "2026-06-02", "fee": "4.95 EUR"},
            },
            {
                "policy": "returns",
                "table": "return",
                "id": "later",
                "passed": True,
                "expected": {"outcome": "credit"},
                "got": {"outcome": "credit"},
            },
            {
                "policy": "returns",
                "table": "return",
                "id": "swimsuit",
                "passed": True,
                "expected": {"outcome": "refuse", "deadline": None, "rule": "hygiene"},
                "got": {"outcome": "refuse", "deadline": None, "rule": "hygiene"},
            },
        ],
        "cells": {"total": 3, "covered": 2},
    }


def test_one_that_does_not_shows_line_and_trace() -> None:
    (result,) = run(LATER % "accept")
    (finding,) = find_failed_scenarios([result])
    assert (finding.code, str(finding.span)) == ("R230", "policies/returns.scenarios.yaml:2:119")
    assert finding.message == "“later” comes out differently: outcome: expected “accept”, got “credit”."
    assert finding.related[0].file == "policies/returns.yaml"
    assert trace(result) == (
        "policies/returns.scenarios.yaml:2:3: later",
        "case item=gear, delivered=2026-05-03 on 2026-06-03",
        f"rule standard ({finding.related[0]})",
        "  until standard = 2026-06-02 (delivered 2026-05-03): accept",
        "  until credit = 2026-08-01 (delivered 2026-05-03): credit",
        "    in time",
        "expected {'outcome': 'accept'}",
        "got      {'outcome': 'credit'}",
    )


def test_what_is_still_missing_can_be_expected() -> None:
    (result,) = run(
        "- {id: open, name: Nothing known, table: return, case: {item: underwear}, on: 2026-05-10, expect: {missing: [packaging, delivered]}}"
    )
    assert result.passed


def test_scenarios_about_nothing() -> None:
    results = run(LAST_DAY.replace("table: return", "table: retrun"), LAST_DAY.replace("item: gear", "item: geer"))
    assert [finding.code for finding in find_unreadable_scenarios(results, ["return"])] == ["R231", "R231"]
    assert find_failed_scenarios(results) == []
    assert [result.passed for result in results] == [False, False]
    assert trace(results[0])[-1] == "there is no table “retrun”"


def test_both_sides_of_each_window_have_to_be_shown() -> None:
    found = find_missing_sides(run(LAST_DAY, LATER % "credit"), [MADE])
    assert [(finding.code, finding.message) for finding in found] == [
        ("R232", "No scenario shows what “standard” answers after “credit”.")
    ]
    assert len(find_missing_sides(run(SWIMSUIT), [MADE])) == 3


def test_coverage_has_a_floor() -> None:
    found = coverage(run(LAST_DAY), [MADE])
    assert (found.total, found.covered, found.percent) == (3, 1, 33)
    (finding,) = find_thin_coverage(found, 80, Span("content/site.yaml", 3))
    assert finding.code == "R233"
    assert finding.message == "Scenarios reach 1 of 3 cells, 33 %; the shop wants 80 %."
    assert "return: What do you want to return? “Underwear and swimwear”" in finding.help
    assert find_thin_coverage(found, 33, Span("content/site.yaml")) == []


def test_a_case_with_two_answers_is_refused() -> None:
    node, _ = parse(
        b"scenarios:\n- {id: a, name: Two, table: return, case: {item: [gear, gps]}, on: 2026-05-10, expect: {outcome: accept}}",
        "s.yaml",
    )
    assert node is not None
    _, faults = build(File, node)
    assert [(fault.code, fault.message) for fault in faults] == [("R231", "“item” has more than one answer.")]


def test_cells_of_another_version_are_reached_too() -> None:
    other = compiled(RETURNS)
    assert coverage(run(LAST_DAY), [other]).covered == 1
    assert coverage(run(LAST_DAY), [compiled(table("- {id: all, outcome: accept}"))]).covered == 0
    assert day("2026-05-03").year == 2026
