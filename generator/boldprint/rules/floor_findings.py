"""Promises that are worse than the law of a market allows."""

from collections.abc import Iterable
from typing import Any

from boldprint.rules.boxes import meets
from boldprint.rules.cells import Cell, CompiledTable, Priced, RunningWindow, Stage
from boldprint.rules.counting import StartDay
from boldprint.rules.domain import unknown_names
from boldprint.rules.floor import Floor
from boldprint.rules.lengths import no_longer
from boldprint.source.finding import Finding, Level
from boldprint.values.length import Length, Unit

_ORDER = {"ordered": 0, "paid": 0, "shipped": 1, "ready": 2, "delivered": 3}
"""Events in the order in which they come: a window that starts later is better for the customer."""


def find_below_floor(compiled: CompiledTable[Any], floors: Iterable[Floor], market: str) -> list[Finding]:
    """R221: cells whose answer is worse than the law of the market allows. Compile with the floors' conditions in `also`."""
    found: dict[tuple[str, str], Finding] = {}
    for floor in (floor for floor in floors if not floor.markets or market in {slug.name for slug in floor.markets}):
        box = compiled.domain.box(floor.when, lambda _: None)
        for cell in compiled.cells:
            fault = _worse(compiled, cell, floor) if meets(cell.box, box) else None
            if fault is not None and cell.rule is not None:
                found.setdefault((floor.name, cell.rule.id), _below(compiled, cell, floor, fault))
    return list(found.values())


def find_unknown_names_in_floors(compiled: CompiledTable[Any], floors: Iterable[Floor]) -> list[Finding]:
    """R205, R206: asks and answers that a floor names and the table does not have."""
    return [finding for floor in floors for finding in unknown_names(compiled.domain, floor.when)]


def _worse(compiled: CompiledTable[Any], cell: Cell[Any], floor: Floor) -> str | None:
    """What is worse than the floor, in words; None where nothing is."""
    last: Stage[Any] | None = None
    for stage in cell.ladder.stages if cell.ladder is not None else ():
        fault = _worse_stage(stage, floor)
        if fault is not None:
            return fault if last is None else _too_short(compiled, last, floor, fault)
        if stage.until is None:
            return None
        last = stage
    return None


def _worse_stage(stage: Stage[Any], floor: Floor) -> str | None:
    if not stage.outcome.is_at_least(floor.outcome):
        return f"the answer is “{stage.outcome}”"
    if floor.refund is not None and stage.refund not in (None, floor.refund):
        return f"the refund comes as {stage.refund}"
    if floor.free and _costs(stage.fee):
        return "it costs a fee"
    return None


def _costs(fee: Priced | None) -> bool:
    return fee is not None and not fee.waived and (fee.amount is None or not fee.amount.is_free)


def _too_short(compiled: CompiledTable[Any], last: Stage[Any], floor: Floor, fault: str) -> str | None:
    """What is wrong with the window of the last stage that is good enough: it has to reach as far as the law."""
    window = compiled.windows.get(last.until or "")
    if window is None or window.unlimited:
        return None
    if window.length is None or window.starts is None:
        return f"after {window.until} {fault}" if window.until is not None else None
    starts = floor.starts.name
    if starts not in window.start_events and max(_ORDER.get(event, -1) for event in window.start_events) < _ORDER.get(
        starts, 0
    ):
        return f"after “{window.id}”, which starts when it was {window.starts}, {fault}"
    return None if _reaches(window, floor) else f"after {window.length} {fault}"


def _reaches(window: RunningWindow, floor: Floor) -> bool:
    if floor.length.length is None or window.length is None:
        return floor.length.length is None and window.unlimited
    loses_a_day = (
        window.counting is not None
        and window.counting.start_day is StartDay.COUNTED
        and floor.start_day is StartDay.NOT_COUNTED
    )
    length = window.length
    if loses_a_day and length.unit is Unit.DAYS:
        return no_longer(floor.length.length, Length(length.number - 1, Unit.DAYS))
    if loses_a_day and length == floor.length.length:
        return False
    return no_longer(floor.length.length, length)


def _below(compiled: CompiledTable[Any], cell: Cell[Any], floor: Floor, fault: str) -> Finding:
    assert cell.rule is not None
    right = f"{floor.length} from when it was {floor.starts}" if floor.length.length is not None else "without limit"
    return Finding(
        "R221",
        Level.ERROR,
        cell.rule.span,
        f"The law gives more here ({floor.cite}: “{floor.outcome}” for {right}): {fault}. {compiled.domain.in_words(cell.box)}.",
        "Give at least that, or leave the case to a table of the statutory right.",
    )
