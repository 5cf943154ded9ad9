"""Days of the week, as they are written: `mon`, `mon-fri`, `[mon, wed]`."""

from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field

from boldprint.source.model_faults import Refused


class Weekday(StrEnum):
    """A day of the week, as written."""

    MONDAY = "mon"
    TUESDAY = "tue"
    WEDNESDAY = "wed"
    THURSDAY = "thu"
    FRIDAY = "fri"
    SATURDAY = "sat"
    SUNDAY = "sun"

    @property
    def number(self) -> int:
        """0 for Monday to 6 for Sunday, as `datetime.date.weekday` counts."""
        return list(Weekday).index(self)


def read_weekdays(written: object) -> object:
    """The days that `written` means; a stretch may pass the end of the week.

    >>> read_weekdays("mon-wed"), read_weekdays("sat-mon"), read_weekdays("Friday")
    (['mon', 'tue', 'wed'], ['sat', 'sun', 'mon'], ['fri'])
    """
    if not isinstance(written, str):
        return written
    first, dash, last = (part.strip().lower()[:3] for part in written.partition("-"))
    names = [day.value for day in Weekday]
    if first not in names or (dash and last not in names):
        raise Refused(
            f"“{written}” is not a day of the week or a stretch of days.",
            "Write days as mon, tue, wed, thu, fri, sat, sun, or as mon-fri.",
        )
    if not dash:
        return [first]
    start, end = names.index(first), names.index(last)
    return names[start : end + 1] if start <= end else [*names[start:], *names[: end + 1]]


Weekdays = Annotated[
    tuple[Weekday, ...], BeforeValidator(read_weekdays, json_schema_input_type=str | tuple[Weekday, ...]), Field(description="mon-fri, sat, or [mon, wed].")
]
"""Some days of the week."""


def others(days: tuple[Weekday, ...]) -> frozenset[int]:
    """The numbers of the weekdays that are not among `days`: the weekend of a calendar.

    >>> sorted(others((Weekday.MONDAY, Weekday.TUESDAY)))
    [2, 3, 4, 5, 6]
    """
    return frozenset(day.number for day in Weekday if day not in days)
