"""Answers laid on one line of time, so that two can be compared stretch by stretch."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from boldprint.changes.lengths import natural, plain
from boldprint.changes.terms import Answer, Ending, Terms
from boldprint.values.length import Length, Unit


@dataclass(frozen=True, slots=True)
class Axis:
    """What time is counted in and from when; without a unit it is the calendar itself, in days."""

    unit: Unit | None
    start: str | Ending | None
    restarts: str | None
    asked: bool
    or_later: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stretch:
    """The time after `after` up to and including `until`, on an axis; None is the beginning, or for ever."""

    axis: Axis | None
    after: int | None
    until: int | None

    def length(self, amount: int) -> Length:
        """An end of the stretch as a length, in the largest unit that fits."""
        assert self.axis is not None
        assert self.axis.unit is not None
        return natural(Length(amount, self.axis.unit))


@dataclass(frozen=True, slots=True)
class Compared:
    """What two answers say in one stretch."""

    stretch: Stretch
    old: Terms
    new: Terms


def amount_on(length: Length, axis: Axis) -> int | None:
    """A length in the unit of an axis; None where it is counted otherwise.

    >>> amount_on(Length.parse("2 weeks"), Axis(Unit.DAYS, "delivered", None, True))
    14
    """
    bare = plain(length)
    return bare.number if bare.unit is axis.unit else None


def compared(old: Answer, new: Answer) -> tuple[Compared, ...] | None:
    """The stretches in which two answers differ, seasons and ways of counting left out; None where they share no axis."""
    axes = {axis for answer in (old, new) for _, ending in answer if ending is not None and (axis := _axis(ending)) is not None}
    uncounted = any(ending is not None and not ending.unlimited and _axis(ending) is None for answer in (old, new) for _, ending in answer)
    if len(axes) > 1 or uncounted:
        return None
    axis = next(iter(axes), None)
    return tuple(_joined(_stretches(_line(old), _line(new), axis)))


def counts_alike(*answers: Answer) -> bool:
    """Whether all windows are counted in one way and no season extends any, so that the bare lengths say everything."""
    endings = [ending for answer in answers for _, ending in answer if ending is not None and not ending.unlimited]
    return not any(ending.seasons for ending in endings) and len({ending.counting for ending in endings}) <= 1


def _axis(ending: Ending) -> Axis | None:
    if ending.unlimited:
        return None
    if ending.until is not None:
        return Axis(None, None, None, True)
    if ending.length is None:
        return None
    return Axis(ending.length.unit, ending.start, ending.restarts, ending.asked, ending.or_later)


def _amount(ending: Ending | None) -> float:
    if ending is None or ending.unlimited:
        return math.inf
    if ending.until is not None:
        return ending.until.toordinal()
    assert ending.length is not None
    return ending.length.number


def _line(answer: Answer) -> list[tuple[float, Terms]]:
    """The terms with the amount up to which they hold; what can never be reached is left out."""
    found: list[tuple[float, Terms]] = []
    for terms, ending in answer:
        amount = _amount(ending)
        if found and amount <= found[-1][0]:
            continue
        if found and found[-1][1] == terms:
            found.pop()
        found.append((amount, terms))
    return found


def _stretches(old: list[tuple[float, Terms]], new: list[tuple[float, Terms]], axis: Axis | None) -> Iterator[Compared]:
    after: int | None = None
    for point in sorted({amount for amount, _ in (*old, *new)}):
        was, now = _at(old, point), _at(new, point)
        until = None if point == math.inf else int(point)
        if was != now:
            yield Compared(Stretch(axis, after, until), was, now)
        after = until


def _at(line: list[tuple[float, Terms]], point: float) -> Terms:
    return next(terms for amount, terms in line if point <= amount)


def _joined(parts: Iterator[Compared]) -> Iterator[Compared]:
    last: Compared | None = None
    for part in parts:
        if last is not None and (last.old, last.new, last.stretch.until) == (part.old, part.new, part.stretch.after):
            last = Compared(Stretch(part.stretch.axis, last.stretch.after, part.stretch.until), part.old, part.new)
            continue
        if last is not None:
            yield last
        last = part
    if last is not None:
        yield last
