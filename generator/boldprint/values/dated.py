"""Values with their dates: what holds from which day, as one step function."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

Value = TypeVar("Value")
Other = TypeVar("Other")
Point = tuple[datetime.date | None, Value]
"""The first day on which a value holds (None: it always did), and the value."""


@dataclass(frozen=True, slots=True)
class Dated(Generic[Value]):
    """A value over time, its points in ascending order, read for the day `now`.

    >>> window = Dated(((datetime.date(2024, 1, 1), 14), (datetime.date(2026, 3, 1), 30))).read_on(datetime.date(2026, 6, 1))
    >>> window.value, window.since.isoformat(), window.previous, window.next
    (30, '2026-03-01', 14, None)
    """

    points: tuple[Point[Value], ...]
    now: datetime.date | None = None

    @classmethod
    def always(cls, value: Value) -> "Dated[Value]":
        """The value that never changes.

        >>> Dated.always(30).at(datetime.date(2026, 1, 1))
        30
        """
        return cls(((None, value),))

    def at(self, day: datetime.date) -> Value | None:
        """The value that holds on `day`, or None before the first."""
        begun = self._begun(day)
        return begun[-1][1] if begun else None

    def read_on(self, day: datetime.date) -> "Dated[Value]":
        """The same, read for `day`: `value`, `since`, `previous` and `next` then speak of that day."""
        return Dated(self.points, day)

    @property
    def value(self) -> Value:
        """The value of the day it was read for; raises LookupError where no day was set or none holds."""
        begun = self._begun(self.now) if self.now is not None else ()
        if not begun:
            raise LookupError("this dated value has no value on that day")
        return begun[-1][1]

    @property
    def since(self) -> datetime.date | None:
        """The day from which the current value holds; None when always."""
        begun = self._begun(self.now) if self.now is not None else ()
        return begun[-1][0] if begun else None

    @property
    def previous(self) -> Value | None:
        """The value before the current one."""
        begun = self._begun(self.now) if self.now is not None else ()
        return begun[-2][1] if len(begun) > 1 else None

    @property
    def next(self) -> Point[Value] | None:
        """The announced point after the current one."""
        begun = self._begun(self.now) if self.now is not None else ()
        return self.points[len(begun)] if len(begun) < len(self.points) else None

    @property
    def days(self) -> tuple[datetime.date, ...]:
        """The days on which the value changes, ascending; empty for a value that holds always."""
        return tuple(day for day, _ in self.points if day is not None)

    def map(self, change: Callable[[Value], Other]) -> "Dated[Other]":
        """The same dates with every value changed.

        >>> Dated.always(30).map(lambda n: n + 1).at(datetime.date(2026, 1, 1))
        31
        """
        return Dated(tuple((day, change(value)) for day, value in self.points), self.now)

    def _begun(self, day: datetime.date) -> tuple[Point[Value], ...]:
        return tuple(point for point in self.points if point[0] is None or point[0] <= day)
