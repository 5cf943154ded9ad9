"""Cases in words: boxes of the common space as a customer or a reviewer would name them."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from boldprint.changes.space import CommonAsk, Space
from boldprint.rules.ask import Ask, AskType, Choice
from boldprint.rules.boxes import Box, TooManyCells, carve, volume
from boldprint.rules.domain import Dimension
from boldprint.values.catalog import Catalog
from boldprint.values.money import Money
from boldprint.values.text import for_staff_eyes

_MOST_PIECES = 2_000


def cover(boxes: Sequence[Box], whole: Box) -> list[Box]:
    """Few large boxes that together hold just the same cases; they may overlap. The largest comes first.

    >>> cover([(0b01, 0b01), (0b11, 0b10)], (0b11, 0b11))
    [(1, 3), (3, 2)]
    """
    grown = list(dict.fromkeys(_grown(box, boxes, whole) for box in boxes))
    grown.sort(key=lambda box: (-volume(box), box))
    for box in list(reversed(grown)):
        others = [other for other in grown if other != box]
        if others and _is_inside(box, others):
            grown = others
    return grown


def _grown(box: Box, boxes: Sequence[Box], whole: Box) -> Box:
    """The box made as wide as it stays inside the boxes, first in the asks that have most answers to gain."""
    for ask in sorted(range(len(box)), key=lambda number: (-(whole[number] & ~box[number]).bit_count(), number)):
        for mask in (whole[ask], *(box[ask] | mask for mask in sorted({other[ask] for other in boxes}, key=lambda mask: -mask.bit_count()))):
            wider = (*box[:ask], mask, *box[ask + 1 :])
            if wider != box and _is_inside(wider, boxes):
                box = wider
    return box


def _is_inside(box: Box, boxes: Sequence[Box]) -> bool:
    try:
        return not carve(box, boxes, _MOST_PIECES)
    except TooManyCells:
        return False


class CaseWords:
    """Names the cases of one space in one language."""

    def __init__(self, space: Space, catalog: Catalog, order: Sequence[str]) -> None:
        self.space = space
        self.catalog = catalog
        self.order = {name: number for number, name in enumerate(order)}

    def cases(self, boxes: Sequence[Box]) -> tuple[str, ...]:
        """A phrase for each of the few boxes that hold these cases."""
        return tuple(self.phrase(box) for box in cover(boxes, self.space.whole))

    @property
    def every(self) -> str:
        """What stands for all cases."""
        return self.catalog.word("rules-every-case")

    def phrase(self, box: Box) -> str:
        """One box: “What: Boots and shoes; Packaging: No, opened”."""
        asks = sorted(zip(self.space.asks, box, strict=True), key=lambda part: self.order.get(part[0].name, len(self.order)))
        told = [self._told(ask, mask) for ask, mask in asks if mask != ask.full]
        return "; ".join(told) or self.every

    def answers(self, ask: CommonAsk, mask: int) -> str:
        """The answers in a set of pieces."""
        dimension, side = _finest(ask)
        atoms = sum(1 << atom for number, pair in enumerate(ask.pairs) if mask >> number & 1 and (atom := pair[side]) is not None)
        if dimension.cuts:
            return self.catalog.joined(list(self._stretches(dimension, atoms)), "or")
        names = list(self._names(dimension, atoms))
        others = list(self._names(dimension, dimension.full & ~atoms))
        if others and len(others) < len(names):
            return self.catalog.word("change-answers-not", answers=self._quoted(others))
        return self._quoted(names) if len(names) > 1 else names[0]

    def _quoted(self, names: list[str]) -> str:
        """Answers in marks of their own, because each may hold an “or” and a comma itself."""
        return self.catalog.joined([f"“{name}”" for name in names], "or")

    def label(self, ask: CommonAsk) -> str:
        """What the ask is called."""
        shown = ask.shown.ask
        return for_staff_eyes(shown.label if shown.label is not None else shown.ask)

    def _told(self, ask: CommonAsk, mask: int) -> str:
        label = self.label(ask)
        return self.catalog.word("change-case-question" if label.endswith("?") else "change-case", ask=label, answers=self.answers(ask, mask))

    def _names(self, dimension: Dimension[Any], atoms: int) -> Iterator[str]:
        if dimension.ask.type is AskType.YES_NO:
            yield from (self.catalog.word(f"say-{name}") for number, name in enumerate(dimension.leaves) if atoms >> number & 1)
            return

        def below(choices: tuple[Choice[Any], ...]) -> Iterator[str]:
            for choice in choices:
                inside = dimension.named[choice.name]
                if inside & atoms == inside:
                    yield for_staff_eyes(choice.label)
                elif inside & atoms:
                    yield from below(choice.kinds)

        yield from below(dimension.ask.choices)

    def _stretches(self, dimension: Dimension[Any], atoms: int) -> Iterator[str]:
        number = 0
        while atoms >> number:
            if not atoms >> number & 1:
                number += 1
                continue
            first = number
            while atoms >> number & 1:
                number += 1
            yield self._stretch(dimension, first, number - 1)

    def _stretch(self, dimension: Dimension[Any], first: int, last: int) -> str:
        ask, start, end = dimension.ask, dimension.cuts[first], dimension.ends[last]
        words = []
        if end is not None and end == start + 1:
            return self.catalog.word("number-exactly", number=self._number(ask, start))
        if first > 0:
            over = _roundness(start - 1) > _roundness(start)
            words.append(self.catalog.word("number-over" if over else "number-from", number=self._number(ask, start - over)))
        if end is not None and end != dimension.ends[-1]:
            under = _roundness(end) > _roundness(end - 1)
            words.append(self.catalog.word("number-under" if under else "number-to", number=self._number(ask, end if under else end - 1)))
        return " ".join(words)

    def _number(self, ask: Ask[Any], number: int) -> str:
        value = Decimal(number).scaleb(-ask.decimals_used)
        if ask.type is AskType.MONEY and ask.unit is not None:
            return self.catalog.quantity(Money(value, ask.unit))
        whole = value == value.to_integral_value()
        shown = self.catalog.number(int(value)) if whole else str(value)
        return f"{shown}\u00a0{ask.unit}" if ask.unit else shown


def _finest(ask: CommonAsk) -> tuple[Dimension[Any], int]:
    """The side that tells the pieces apart best, and its number."""
    sides = [(dimension, side) for side, dimension in reversed(list(enumerate(ask.sides))) if dimension is not None]
    return max(sides, key=lambda part: len({pair[part[1]] for pair in ask.pairs}))


def _roundness(number: int) -> int:
    """How many noughts a number ends with; none is rounder than 0."""
    if number == 0:
        return 99
    return len(str(number)) - len(str(number).rstrip("0"))
