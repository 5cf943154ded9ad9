"""Running scenarios: what came out, why, and which cells they reach."""

import datetime
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from boldprint.rules.boxes import meets
from boldprint.rules.case import Case, CaseRefused, Moment, read_case, read_moment
from boldprint.rules.cells import Cell, CompiledTable
from boldprint.rules.deadline import Deadline, Waiting
from boldprint.rules.decide import clock_of, decide
from boldprint.rules.decision import Decision, Json, staff_decision_json
from boldprint.rules.scenario import Scenario

Find = Callable[[Scenario], CompiledTable[Any] | None]
"""From a scenario to the table that it is about, in the version that governs its case; None where there is none."""


@dataclass(frozen=True)
class Result:
    """A scenario and what came out; `compiled` and `decision` are None where its table does not exist."""

    scenario: Scenario
    compiled: CompiledTable[Any] | None
    decision: Decision[Any] | CaseRefused | None
    expected: Json
    got: Json

    @property
    def passed(self) -> bool:
        """Whether everything that it expects came out."""
        return isinstance(self.decision, Decision) and self.expected == self.got


@dataclass(frozen=True)
class Coverage:
    """How many cells there are, and which of them no scenario reaches."""

    total: int
    uncovered: tuple[tuple[CompiledTable[Any], Cell[Any]], ...]

    @property
    def covered(self) -> int:
        """How many cells some scenario reaches."""
        return self.total - len(self.uncovered)

    @property
    def percent(self) -> int:
        """The share of covered cells, rounded down; 100 where there are none.

        >>> Coverage(0, ()).percent
        100
        """
        return self.covered * 100 // self.total if self.total else 100


def run_scenarios(scenarios: Iterable[Scenario], find: Find) -> tuple[Result, ...]:
    """Every scenario, decided and compared with what it expects."""
    return tuple(_run(scenario, find(scenario)) for scenario in scenarios)


def coverage(results: Sequence[Result], tables: Iterable[CompiledTable[Any]]) -> Coverage:
    """Which cells of these tables the scenarios reach. A case that leaves asks open reaches no cell."""
    reached: dict[str, list[Any]] = {}
    for result in results:
        if result.compiled is not None and isinstance(result.decision, Decision) and len(result.decision.cells) == 1:
            reached.setdefault(result.compiled.name, []).append(result)
    every = [(compiled, cell) for compiled in tables for cell in compiled.cells]
    return Coverage(
        len(every),
        tuple(
            (compiled, cell)
            for compiled, cell in every
            if not _is_reached(compiled, cell, reached.get(compiled.name, []))
        ),
    )


def results_json(results: Iterable[Result], found: Coverage) -> Json:
    """The results as `boldprint scenarios --json` prints them."""
    return {
        "scenarios": [
            {
                "policy": result.compiled.setting.policy if result.compiled is not None else None,
                "table": result.scenario.table.name,
                "id": result.scenario.name,
                "passed": result.passed,
                "expected": result.expected,
                "got": result.got,
            }
            for result in results
        ],
        "cells": {"total": found.total, "covered": found.covered},
    }


def trace(result: Result) -> tuple[str, ...]:
    """How the answer came about, line by line: the case, the rule and its place, each window and when it ends."""
    scenario, compiled = result.scenario, result.compiled
    lines = [
        f"{scenario.span}: {scenario.name}",
        f"case {', '.join(f'{ask}={answer}' for ask, answer in scenario.case)} on {scenario.on}",
    ]
    if compiled is None:
        return (*lines, f"there is no table “{scenario.table}”")
    case = read_case(compiled, scenario.answers)
    if isinstance(case, CaseRefused):
        return (*lines, *(fault.message for fault in case.faults))
    for cell in compiled.cells_meeting(case.box):
        lines += _cell_lines(compiled, cell, case, now_of(scenario))
    return (*lines, f"expected {result.expected}", f"got      {result.got}")


def now_of(scenario: Scenario) -> Moment:
    """The moment of a scenario."""
    moment = read_moment(scenario.on)
    assert isinstance(moment, datetime.date)
    return moment


def _run(scenario: Scenario, compiled: CompiledTable[Any] | None) -> Result:
    decision = decide(compiled, scenario.answers, now_of(scenario)) if compiled is not None else None
    expected = _expected(scenario)
    got = _got(decision, expected) if isinstance(decision, Decision) else {}
    return Result(scenario, compiled, decision, expected, got)


def _expected(scenario: Scenario) -> Json:
    expect = scenario.expect
    found: Json = {"outcome": expect.outcome.slug if expect.outcome is not None else None}
    found |= {"deadline": None if expect.deadline == "none" else expect.deadline} if expect.deadline is not None else {}
    found |= {"rule": expect.rule.name} if expect.rule is not None else {}
    found |= {"refund": expect.refund.value} if expect.refund is not None else {}
    found |= {"fee": expect.fee} if expect.fee is not None else {}
    return found | ({"missing": [slug.name for slug in expect.missing]} if expect.missing is not None else {})


def _got(decision: Decision[Any], expected: Json) -> Json:
    said = staff_decision_json(decision)
    found = {
        "outcome": said["outcome"],
        "deadline": said["deadline"],
        "rule": said["rule"]["id"] if said["rule"] is not None else None,
        "refund": said["terms"].get("refund"),
        "fee": _fee(said["terms"].get("fee")),
        "missing": [one["id"] for one in said["missing"]],
    }
    return {name: value for name, value in found.items() if name in expected}


def _fee(said: Json | None) -> str | None:
    """A fee in one word: its sum if there is one, else its amount.

    >>> _fee({"percent": "15", "of": "price", "total": {"amount": "1.50", "currency": "EUR"}}), _fee({"waived": True})
    ('1.50 EUR', 'waived')
    """
    if said is None or not said:
        return None
    if "waived" in said or "free" in said:
        return "waived" if "waived" in said else "none"
    money = said.get("total", said)
    return f"{money['amount']} {money['currency']}" if "amount" in money else f"{said['percent']} %"


def _is_reached(compiled: CompiledTable[Any], cell: Cell[Any], results: Iterable[Result]) -> bool:
    for result in results:
        assert isinstance(result.decision, Decision)
        if result.decision.cells[0] is cell:
            return True
        if result.compiled is not compiled:  # another version of the table: the same answers, read against this one
            case = read_case(compiled, result.scenario.answers)
            if isinstance(case, Case) and meets(cell.box, case.box):
                return True
    return False


def _cell_lines(compiled: CompiledTable[Any], cell: Cell[Any], case: Case, now: Moment) -> list[str]:
    if cell.rule is None or cell.ladder is None:
        return [
            f"{'no rule' if not cell.contenders else ' and '.join(cell.contenders) + ' contradict each other'}: {compiled.domain.in_words(cell.box)}"
        ]
    lines = [f"rule {cell.rule.id} ({cell.rule.span})"]
    clock = clock_of(compiled, case, now, cell.ladder)
    for stage in cell.ladder.stages:
        if stage.until is None:
            return [*lines, f"  {'after that' if len(cell.ladder.stages) > 1 else 'always'}: {stage.outcome}"]
        deadline = clock.deadline(stage.until)
        lines.append(f"  until {stage.until}{_deadline_words(deadline)}: {stage.outcome}")
        if isinstance(deadline, Deadline) and clock.is_in_time(deadline):
            return [*lines, "    in time"]
    return lines


def _deadline_words(deadline: Deadline | Waiting | None) -> str:
    match deadline:
        case Deadline():
            season = f", season {deadline.season}" if deadline.season is not None else ""
            return f" = {deadline or 'no end'} ({deadline.starts} {deadline.start}{season})"
        case Waiting():
            return f" needs {', '.join(deadline.events)}"
        case _:
            return " cannot be counted"
