"""What scenarios show: examples that come out differently, windows with only one side shown, cells that nobody tried."""

from collections.abc import Iterable, Sequence
from typing import Any

from boldprint.rules.case import CaseRefused
from boldprint.rules.cells import CompiledTable
from boldprint.rules.decision import Decision
from boldprint.rules.scenario_run import Coverage, Result
from boldprint.source.finding import Finding, Level
from boldprint.source.span import Span


def find_failed_scenarios(results: Iterable[Result]) -> list[Finding]:
    """R230: scenarios that come out differently from what they expect; `related` is the rule that answered."""
    found = []
    for result in results:
        if isinstance(result.decision, Decision) and not result.passed:
            wanted = {name: value for name, value in result.expected.items() if result.got.get(name) != value}
            open_asks = ", ".join(f"“{missing.ask.name}”" for missing in result.decision.missing)
            said = (
                "; ".join(
                    f"{name}: expected {_word(value)}, got {_word(result.got.get(name))}"
                    for name, value in wanted.items()
                )
                if not open_asks or "missing" in wanted
                else f"nothing is decided before {open_asks} is answered"
            )
            rule = result.decision.rule
            found.append(
                Finding(
                    "R230",
                    Level.ERROR,
                    result.scenario.span_of("expect"),
                    f"“{result.scenario.name}” comes out differently: {said}.",
                    f"Mend the rule{f' “{rule.id}”' if rule is not None else ''}, or what the scenario expects.",
                    related=(rule.span,) if rule is not None else (),
                )
            )
    return found


def find_unreadable_scenarios(results: Iterable[Result], tables: Sequence[str]) -> list[Finding]:
    """R231: scenarios about a table, an ask or an answer that does not exist."""
    found = []
    for result in results:
        scenario = result.scenario
        if result.compiled is None:
            found.append(
                Finding(
                    "R231",
                    Level.ERROR,
                    scenario.span_of("table"),
                    f"There is no table “{scenario.table}” for the scenario “{scenario.name}”.",
                    f"Tables of this policy: {', '.join(tables)}." if tables else "Write the table first.",
                )
            )
        elif isinstance(result.decision, CaseRefused):
            found += [
                Finding("R231", Level.ERROR, scenario.span_of("case"), fault.message, "Mend the scenario's case.")
                for fault in result.decision.faults
            ]
    return found


def find_missing_sides(results: Iterable[Result], tables: Iterable[CompiledTable[Any]]) -> list[Finding]:
    """R232: windows of a rule of which the scenarios show one side only, or none."""
    shown: dict[tuple[str, str], set[int]] = {}
    for result in results:
        decision = result.decision
        if (
            isinstance(decision, Decision)
            and decision.rule is not None
            and decision.stage is not None
            and result.compiled is not None
        ):
            ladder = decision.cells[0].ladder
            numbers = [stage.number for stage in ladder.stages] if ladder is not None else []
            place = numbers.index(decision.stage.number) if decision.stage.number in numbers else 0
            shown.setdefault((result.compiled.name, decision.rule.id), set()).add(place)
    return [
        fault
        for compiled in tables
        for rule in compiled.table.rules
        for number in range(len(rule.over_time))
        if number not in shown.get((compiled.name, rule.name), set())
        for fault in [_one_sided(rule, number)]
    ]


def find_thin_coverage(found: Coverage, floor: int, span: Span) -> list[Finding]:
    """R233: fewer cells covered by scenarios than the shop wants; `floor` in percent, `span` where it is declared."""
    if found.percent >= floor:
        return []
    examples = "; ".join(
        f"{compiled.name}: {compiled.domain.in_words(cell.box)}" for compiled, cell in found.uncovered[:3]
    )
    return [
        Finding(
            "R233",
            Level.ERROR,
            span,
            f"Scenarios reach {found.covered} of {found.total} cells, {found.percent} %; the shop wants {floor} %.",
            f"Add scenarios, for example for: {examples}.",
        )
    ]


def _one_sided(rule: Any, number: int) -> Finding:
    rung = rule.over_time[number]
    when = f"until “{rung.until}” ends" if rung.until is not None else f"after “{rung.after}”"
    return Finding(
        "R232",
        Level.WARNING,
        rung.span,
        f"No scenario shows what “{rule.name}” answers {when}.",
        "Add a scenario for it beside the policy.",
    )


def _word(value: object) -> str:
    return "nothing" if value is None else f"“{value}”" if isinstance(value, str) else str(value)
