"""Days and times of day as they are written."""

import datetime
import re
from dataclasses import dataclass
from typing import Annotated, Any, Self

from pydantic import BeforeValidator

from boldprint.source.model_faults import Refused
from boldprint.values.scalar import WrittenValue


def read_day(written: object) -> object:
    """A day written as 2026-03-31; raises `Refused` with the reason in words.

    >>> read_day("2026-03-31")
    datetime.date(2026, 3, 31)
    """
    if not isinstance(written, str):
        return written
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", written.strip()):
        raise Refused(f"“{written}” is not a day.", "Write the day as year, month, day: 2026-03-31.")
    try:
        return datetime.date.fromisoformat(written.strip())
    except ValueError:
        raise Refused(
            f"There is no day “{written}” in the calendar.", "Check the month and the day: 2026-03-31 is 31 March 2026."
        ) from None


Day = Annotated[datetime.date, BeforeValidator(read_day)]
"""A civil day, written as 2026-03-31."""


@dataclass(frozen=True, slots=True, order=True)
class TimeOfDay(WrittenValue):
    """A time of day on the shop's clock, such as 18:00; 24:00 is the end of the day."""

    minutes: int

    json_examples = ("18:00",)

    @classmethod
    def parse(cls, written: str) -> Self:
        """The time that `written` means, in minutes after midnight, 0 to 1440.

        >>> TimeOfDay.parse("09:30").minutes, str(TimeOfDay.parse("24:00"))
        (570, '24:00')
        """
        match = re.fullmatch(r"(\d{1,2})[:.](\d\d)", written.strip())
        if match is None or int(match[2]) > 59 or int(match[1]) * 60 + int(match[2]) > 1440:
            raise Refused(f"“{written}” is not a time of day.", "Write hours and minutes, from 00:00 to 24:00: 18:00.")
        return cls(int(match[1]) * 60 + int(match[2]))

    def __str__(self) -> str:
        return f"{self.minutes // 60:02}:{self.minutes % 60:02}"


def first_day() -> datetime.date:
    """The day from which a value holds that carries no `from`: always.

    >>> first_day().year
    1
    """
    return datetime.date.min


def iso(value: Any) -> str:
    """A day or time in its ISO form.

    >>> iso(datetime.date(2026, 3, 1))
    '2026-03-01'
    """
    return str(value.isoformat()) if hasattr(value, "isoformat") else str(value)
