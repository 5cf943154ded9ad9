"""Lengths of time as shops promise them: hours are elapsed time, everything longer is counted on the calendar."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from boldprint.source.model_faults import Refused
from boldprint.values.scalar import WrittenValue


class Unit(StrEnum):
    """What a length is counted in."""

    SECONDS = "seconds"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    BUSINESS_DAYS = "business days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"

    @property
    def is_elapsed(self) -> bool:
        """Counted on the clock (seconds, minutes, hours) and not on the calendar."""
        return self in (Unit.SECONDS, Unit.MINUTES, Unit.HOURS)


_FORM = re.compile(r"(\d+)\s*(second|minute|hour|day|business day|working day|week|month|year)s?")


@dataclass(frozen=True, slots=True)
class Length(WrittenValue):
    """A length of time: a whole number and a unit, such as 30 days."""

    number: int
    unit: Unit

    json_examples = ("30 days", "2 business days", "5 years")

    @classmethod
    def parse(cls, written: str) -> Self:
        """The length that `written` means.

        >>> Length.parse("30 days")
        Length(number=30, unit=<Unit.DAYS: 'days'>)
        >>> Length.parse("1 working day").unit.value
        'business days'
        """
        match = _FORM.fullmatch(written.strip().lower())
        if match is None:
            raise Refused(
                f"“{written}” is not a length of time.",
                f"Write a whole number and a unit: {', '.join(unit.value for unit in Unit)}.",
            )
        unit = match[2].replace("working", "business")
        return cls(int(match[1]), Unit(unit + "s"))

    def __str__(self) -> str:
        """As it is written in YAML and for machines, which part number and unit: the unit is always the plural.

        >>> str(Length(30, Unit.DAYS)), str(Length(1, Unit.BUSINESS_DAYS))
        ('30 days', '1 business days')
        """
        return f"{self.number} {self.unit.value}"

    @property
    def seconds(self) -> int:
        """The seconds of an elapsed length; raises ValueError for one that is counted on the calendar.

        >>> Length(2, Unit.HOURS).seconds
        7200
        """
        factors = {Unit.SECONDS: 1, Unit.MINUTES: 60, Unit.HOURS: 3600}
        if self.unit not in factors:
            raise ValueError(f"{self} is counted on the calendar")
        return self.number * factors[self.unit]
