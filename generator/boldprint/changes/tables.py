"""Two versions of a table compared cell by cell, exactly: every case that gets another answer lies in just one group."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from boldprint.changes.change import Effect
from boldprint.changes.differences import Difference, differences
from boldprint.changes.space import NEW, OLD, Space, common_space
from boldprint.changes.terms import Answer, AnswerReader
from boldprint.changes.weighing import together
from boldprint.rules.boxes import Box, intersection, merged
from boldprint.rules.cells import Cell, CompiledTable
from boldprint.source.span import Span


@dataclass(frozen=True)
class Group:
    """Cases that differ in the same way: disjoint boxes of the common space, and the rules that govern them now (before, if none)."""

    differences: tuple[Difference, ...]
    boxes: tuple[Box, ...]
    rules: tuple[tuple[str, Span], ...]

    @property
    def effect(self) -> Effect:
        """What the differences together do to these customers."""
        return together(difference.effect for difference in self.differences)


@dataclass(frozen=True)
class NewAnswers:
    """Cases that only one of the tables knows: answers to an ask that came (side NEW) or went (side OLD)."""

    ask: int
    """The number of the ask in the space."""
    side: int
    pieces: int
    box: Box


@dataclass(frozen=True)
class TableChange:
    """Everything in which two versions of a table differ."""

    old: CompiledTable[Any]
    new: CompiledTable[Any]
    space: Space
    groups: tuple[Group, ...]
    answers: tuple[NewAnswers, ...]

    @property
    def effect(self) -> Effect:
        """What it does to customers, all cases together."""
        return together(group.effect for group in self.groups)


def compare_tables(old: CompiledTable[Any], new: CompiledTable[Any]) -> TableChange:
    """The cases that get another answer, grouped by what differs."""
    space = common_space(old.domain, new.domain)
    found: dict[tuple[Difference, ...], list[tuple[Box, Cell[Any]]]] = {}
    for box, was, now, differing in _pieces(old, new, space):
        found.setdefault(differing, []).append((box, now if now.rule is not None else was))
    groups = (Group(differing, _merged(pieces), _rules(pieces)) for differing, pieces in found.items())
    return TableChange(old, new, space, tuple(sorted(groups, key=lambda group: group.boxes)), tuple(_answers(space)))


def _pieces(old: CompiledTable[Any], new: CompiledTable[Any], space: Space) -> Iterator[tuple[Box, Cell[Any], Cell[Any], tuple[Difference, ...]]]:
    readers = AnswerReader(old), AnswerReader(new)
    known: dict[tuple[int, int], tuple[Difference, ...]] = {}
    cells = [[(space.box(side, cell.box), cell, readers[side].answer(cell)) for cell in table.cells] for side, table in enumerate((old, new))]
    for old_box, was, before in cells[OLD]:
        for new_box, now, after in cells[NEW]:
            shared = intersection(old_box, new_box)
            if shared is None:
                continue
            differing = _remembered(known, before, after)
            if differing:
                yield shared, was, now, differing


def _remembered(known: dict[tuple[int, int], tuple[Difference, ...]], before: Answer, after: Answer) -> tuple[Difference, ...]:
    key = id(before), id(after)
    if key not in known:
        known[key] = differences(before, after)
    return known[key]


def _merged(pieces: list[tuple[Box, Cell[Any]]]) -> tuple[Box, ...]:
    boxes = sorted(box for box, _ in pieces)
    return tuple(sorted(box for box, _ in merged((box, 0) for box in boxes)))


def _rules(pieces: list[tuple[Box, Cell[Any]]]) -> tuple[tuple[str, Span], ...]:
    found = {cell.rule.id: cell.rule.span for _, cell in pieces if cell.rule is not None}
    return tuple(sorted(found.items()))


def _answers(space: Space) -> Iterator[NewAnswers]:
    for side, other in ((OLD, NEW), (NEW, OLD)):
        box = [ask.known(side) for ask in space.asks]
        for number, ask in enumerate(space.asks):
            only = ask.known(side) & ~ask.known(other)
            if only and all(box):
                yield NewAnswers(number, side, only, (*box[:number], only, *box[number + 1 :]))
            box[number] &= ask.known(other)
