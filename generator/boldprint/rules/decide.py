"""Deciding a case: which cells it may be in, what each answers now, and what is still missing."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic

from boldprint.rules.boxes import holds, meets
from boldprint.rules.case import Case, CaseRefused, Moment, read_case
from boldprint.rules.cells import Cell, CompiledTable, FactUsed, Ladder, Priced, Stage
from boldprint.rules.deadline import Clock, Deadline, Waiting
from boldprint.rules.decision import Decision, MissingAsk, OrderSaid, Total
from boldprint.rules.domain import open_choices
from boldprint.rules.missing import asks_that_matter
from boldprint.rules.outcome import Outcome
from boldprint.rules.sums import total_of
from boldprint.values.text import AnyText


@dataclass(frozen=True)
class Reached(Generic[AnyText]):
    """The stage of a ladder that holds now."""

    stage: Stage[AnyText]
    deadline: Deadline | None
    passed: Deadline | None
    windows: tuple[str, ...]
    """The windows that were looked at."""


def decide(
    compiled: CompiledTable[AnyText], answers: Mapping[str, object], now: Moment
) -> Decision[AnyText] | CaseRefused:
    """The decision for a case at a moment (a day, or a date-time in the shop's zone or with an offset). Pure.

    `answers` are as they would be typed: `{"item": "gear", "delivered": "2026-05-03"}`. What the table does not know comes
    back as `CaseRefused`. A gap or a contradiction in the table is answered `ambiguous`, without a rule.
    """
    case = read_case(compiled, answers)
    return case if isinstance(case, CaseRefused) else decide_case(compiled, case, now)


def decide_case(compiled: CompiledTable[AnyText], case: Case, now: Moment) -> Decision[AnyText]:
    """The decision for a case that has been read."""
    candidates = compiled.cells_meeting(case.box)
    climbed: dict[int, Reached[AnyText] | Waiting | None] = {}
    for cell in candidates:
        if cell.ladder is not None and cell.ladder.number not in climbed:
            climbed[cell.ladder.number] = climb(cell.ladder, clock_of(compiled, case, now, cell.ladder))
    keys = [_key(cell, climbed) for cell in candidates]
    waiting = {event for found in climbed.values() if isinstance(found, Waiting) for event in found.events}
    if len(set(keys)) > 1 or waiting:
        return _undecided(compiled, case, candidates, keys, waiting)
    if not candidates:  # a table that could not be compiled: a finding tells
        return Decision(compiled.setting.policy, compiled.table.name, Outcome.AMBIGUOUS, assumed=_assumed(case))
    cell = candidates[0]  # cells stand in the order of their rules
    reached = climbed[cell.ladder.number] if cell.ladder is not None else None
    return _decided(compiled, case, now, candidates, cell, reached if isinstance(reached, Reached) else None)


def clock_of(compiled: CompiledTable[Any], case: Case, now: Moment, ladder: Ladder[Any]) -> Clock:
    """Everything that a deadline of this ladder depends on."""
    asked = frozenset(ask.name for ask in compiled.domain.events)
    return Clock(compiled.windows, compiled.setting.calendar, case.events, asked, now, ladder.seasons)


def climb(ladder: Ladder[AnyText], clock: Clock) -> Reached[AnyText] | Waiting | None:
    """The stage that holds now; what is needed to say; or None where a window cannot be counted (a finding tells)."""
    passed: Deadline | None = None
    looked_at: list[str] = []
    for stage in ladder.stages:
        if stage.until is None:
            return Reached(stage, None, passed, tuple(looked_at))
        deadline = clock.deadline(stage.until)
        if not isinstance(deadline, Deadline):
            return deadline
        looked_at.append(stage.until)
        if clock.is_in_time(deadline):
            return Reached(stage, deadline, passed, tuple(looked_at))
        passed = deadline
    return None


def _key(cell: Cell[Any], climbed: Mapping[int, Reached[Any] | Waiting | None]) -> Hashable:
    """What makes two cells answer the same. Which rule it comes from is no part of the answer."""
    if cell.ladder is None:
        return ("contested", cell.contenders)
    match climbed[cell.ladder.number]:
        case Reached(stage=stage, deadline=deadline):
            return ("reached", stage.number, str(deadline or ""))
        case Waiting():
            return ("waiting", cell.ladder.number)
        case _:
            return ("uncounted",)


def _undecided(
    compiled: CompiledTable[AnyText],
    case: Case,
    candidates: Sequence[Cell[AnyText]],
    keys: Sequence[Hashable],
    waiting: set[str],
) -> Decision[AnyText]:
    numbers = asks_that_matter([cell.box for cell in candidates], keys, case.box) if len(set(keys)) > 1 else ()
    asks: list[MissingAsk[AnyText]] = []
    for number in numbers:
        dimension = compiled.domain.dimensions[number]
        asks.append(MissingAsk(dimension.ask, tuple(open_choices(dimension, case.box[number]))))
    asks += [MissingAsk(ask) for ask in compiled.domain.events if ask.name in waiting]
    return Decision(
        compiled.setting.policy,
        compiled.table.name,
        None,
        missing=tuple(asks),
        assumed=_assumed(case),
        cells=tuple(candidates),
    )


def _decided(
    compiled: CompiledTable[AnyText],
    case: Case,
    now: Moment,
    candidates: Sequence[Cell[AnyText]],
    cell: Cell[AnyText],
    reached: Reached[AnyText] | None,
) -> Decision[AnyText]:
    plain: Decision[AnyText] = Decision(
        compiled.setting.policy,
        compiled.table.name,
        Outcome.AMBIGUOUS,
        assumed=_assumed(case),
        cells=tuple(candidates),
        cell=cell,
        contenders=cell.contenders,
    )
    if reached is None or cell.ladder is None or cell.rule is None:
        return plain
    stage = reached.stage
    clock = clock_of(compiled, case, now, cell.ladder)
    shown = reached.deadline or reached.passed
    windows = reached.windows + stage.then
    names = cell.rule.facts + stage.facts + tuple(_window_facts(compiled, windows, cell.ladder.seasons))
    return replace(
        plain,
        outcome=stage.outcome,
        rule=cell.rule,
        stage=stage,
        deadline=reached.deadline,
        passed=reached.passed,
        window=compiled.windows.get(shown.window) if shown is not None else None,
        then=tuple((name, clock.deadline(name)) for name in stage.then),
        totals=_totals(compiled, case, stage),
        order=tuple(OrderSaid(rule, _applies(box, case)) for rule, box in compiled.order_rules),
        facts=_facts(names, compiled.setting.facts),
    )


def _assumed(case: Case) -> tuple[tuple[str, str], ...]:
    return tuple((name, case.answers[name]) for name in case.assumed)


def _applies(box: tuple[int, ...], case: Case) -> bool | None:
    """Whether an order rule's conditions hold for the case; None where it does not say enough."""
    if holds(box, case.box):
        return True
    return None if meets(box, case.box) else False


def _window_facts(compiled: CompiledTable[Any], windows: Iterable[str], seasons: Sequence[str]) -> Iterable[str]:
    for name in windows:
        window = compiled.windows.get(name)
        if window is not None:
            yield from window.facts
            yield from (fact for season in window.seasons if season.id in seasons for fact in season.facts)


def _facts(names: Iterable[str], find: Callable[[str], FactUsed | None]) -> tuple[FactUsed, ...]:
    found = {fact.name: fact for name in names if (fact := find(name)) is not None}
    return tuple(found[name] for name in sorted(found))


def _totals(compiled: CompiledTable[Any], case: Case, stage: Stage[Any]) -> dict[str, Total]:
    priced: dict[str, Priced | None] = {"fee": stage.fee, "refund_amount": stage.refund_amount}
    priced |= {f"gives.{given.id}": given.amount for given in stage.gives if given.amount is not None}
    return {
        place: Total(charge, total_of(charge, compiled, case, place))
        for place, charge in priced.items()
        if charge is not None
    }
