"""Why another answer of a table is not the answer here: it is over, it has not begun, or it is for another case."""

import datetime
from decimal import Decimal
from typing import Any

from boldprint.edition.item_tables import Ruling
from boldprint.edition.item_world import World
from boldprint.rules.ask import AskType
from boldprint.rules.boxes import Box, atoms
from boldprint.rules.case import Case, read_case
from boldprint.rules.cells import Cell
from boldprint.rules.deadline import Deadline
from boldprint.rules.domain import Dimension, labels_of
from boldprint.rules.numbers import shown_number
from boldprint.rules.outcome import Outcome
from boldprint.training.item import CaseItem
from boldprint.training.sentence import Said
from boldprint.values.money import Money
from boldprint.values.text import PublicText, StaffText, for_staff_eyes

MOST_DIFFERENCES = 2
"""A case that differs in more answers than this teaches nothing about the one that was asked."""
_DAY = datetime.timedelta(days=1)


def why_not(world: World, item: CaseItem, ruling: Ruling, other: Outcome) -> StaffText:
    """The reason why `other` is wrong for the item's case, as near to the case as the table allows."""
    until = _held_until(world, item, ruling, other)
    if until is not None:
        return world.said("quiz-was-until", day=until)
    after = _holds_after(world, item, ruling, other)
    if after is not None:
        return world.said("quiz-only-after", day=after)
    elsewhere = _nearest_case(world, item, ruling, other)
    return world.said("quiz-other-case", case=elsewhere) if elsewhere is not None else world.said("quiz-not-here")


def day_of(world: World, deadline: Deadline | None) -> Said | None:
    """The day of a deadline in words; None without one."""
    day = deadline.day if deadline is not None else None
    return world.day_in_words(day) if day is not None else None


def _held_until(world: World, item: CaseItem, ruling: Ruling, other: Outcome) -> Said | None:
    """The last day of an earlier rung with that outcome: each time the day on which the rung before it ended."""
    for _ in _rungs(ruling):
        ended = ruling.decision.passed
        if ended is None or ended.day is None:
            return None
        before = world.tables.rule(item.of, dict(item.case), ended.day)
        if not isinstance(before, Ruling):
            return None
        if before.decision.outcome is other:
            return day_of(world, ended)
        ruling = before
    return None


def _holds_after(world: World, item: CaseItem, ruling: Ruling, other: Outcome) -> Said | None:
    """The last day before a later rung with that outcome begins."""
    for _ in _rungs(ruling):
        last = ruling.decision.deadline
        if last is None or last.day is None:
            return None
        after = world.tables.rule(item.of, dict(item.case), last.day + _DAY)
        if not isinstance(after, Ruling):
            return None
        if after.decision.outcome is other:
            return day_of(world, last)
        ruling = after
    return None


def _rungs(ruling: Ruling) -> tuple[object, ...]:
    cell = ruling.decision.cell
    return cell.ladder.stages if cell is not None and cell.ladder is not None else ()


def _nearest_case(world: World, item: CaseItem, ruling: Ruling, other: Outcome) -> str | None:
    """What the customer would have to answer otherwise, in as few answers as possible, for `other` to be right."""
    case = read_case(ruling.compiled, dict(item.case))
    here = (
        case.box if isinstance(case, Case) else ruling.decision.cell.box if ruling.decision.cell is not None else None
    )
    if here is None:
        return None
    changes = [_changed(here, cell) for cell in ruling.compiled.cells if _begins_with(cell, other)]
    nearest = min(changes, key=len, default=())
    if not 0 < len(nearest) <= MOST_DIFFERENCES:
        return None
    dimensions = ruling.compiled.domain.dimensions
    return "; ".join(_answer(world, dimensions[ask], mask) for ask, mask in nearest)


def _begins_with(cell: Cell[Any], outcome: Outcome) -> bool:
    return cell.ladder is not None and cell.ladder.stages[0].outcome is outcome


def _changed(here: Box, cell: Cell[Any]) -> tuple[tuple[int, int], ...]:
    """The asks whose answers of the case do not lie in the cell, each with the answers that would."""
    return tuple((ask, mask) for ask, mask in enumerate(cell.box) if not mask & here[ask])


def _answer(world: World, dimension: Dimension[Any], mask: int) -> str:
    """An ask and one answer to it, in the words of the form: “Item: Underwear and swimwear”."""
    first, ask = atoms(mask)[0], dimension.ask
    if dimension.leaves:
        leaf = dimension.leaves[first]
        answer = world.catalog.wording(leaf) if leaf in ("yes", "no") else dict(labels_of(ask)).get(leaf, leaf)
    elif ask.type is AskType.MONEY and ask.unit is not None:
        answer = world.catalog.quantity(Money(Decimal(dimension.cuts[first]).scaleb(-ask.decimals_used), ask.unit))
    else:
        answer = shown_number(dimension.cuts[first], ask)
    asked: PublicText | StaffText = ask.label if ask.label is not None else ask.ask
    return f"{for_staff_eyes(asked).rstrip('?')}: {answer}"
