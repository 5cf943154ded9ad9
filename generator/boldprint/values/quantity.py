"""The types of facts: what a manager writes as `type:`, and how its value is read."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from boldprint.source.model_faults import Refused
from boldprint.values.length import Length, Unit
from boldprint.values.moments import TimeOfDay, read_day
from boldprint.values.money import Money
from boldprint.values.percent import Percent
from boldprint.values.reach import Email, Phone, Url
from boldprint.values.scalar import WrittenValue


@dataclass(frozen=True, slots=True)
class Count(WrittenValue):
    """A number of things, such as 6 (ways to pay)."""

    number: int
    one: str = ""
    other: str = ""

    json_examples = ("6",)

    @classmethod
    def parse(cls, written: str) -> Self:
        """The number in `written`.

        >>> Count.parse("6").number
        6
        """
        if not written.strip().isdecimal():
            raise Refused(f"“{written}” is not a whole number.", "Write digits only: 6.")
        return cls(int(written))


@dataclass(frozen=True, slots=True)
class Words(WrittenValue):
    """A fact that is a text of its own, such as “by bank transfer”."""

    text: str

    @classmethod
    def parse(cls, written: str) -> Self:
        """The text.

        >>> Words.parse("by bank transfer").text
        'by bank transfer'
        """
        return cls(written.strip())

    def __str__(self) -> str:
        return self.text


Quantity = Length | Money | Percent | Count | Words | TimeOfDay | Phone | Email | Url | datetime.date


class FactType(StrEnum):
    """What kind of value a fact holds."""

    SECONDS = "seconds"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    BUSINESS_DAYS = "business days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"
    MONEY = "money"
    PERCENT = "percent"
    TIME = "time"
    COUNT = "count"
    TEXT = "text"
    DATE = "date"
    PHONE = "phone"
    EMAIL = "email"
    URL = "url"
    CHOICE = "choice"


_LENGTHS = {unit.value: unit for unit in Unit}
_READERS: dict[FactType, Callable[[str], Quantity]] = {
    FactType.MONEY: Money.parse,
    FactType.PERCENT: Percent.parse,
    FactType.TIME: TimeOfDay.parse,
    FactType.COUNT: Count.parse,
    FactType.TEXT: Words.parse,
    FactType.CHOICE: Words.parse,
    FactType.PHONE: Phone.parse,
    FactType.EMAIL: Email.parse,
    FactType.URL: Url.parse,
}


def read_quantity(kind: FactType, written: str) -> Quantity:
    """The value that `written` means for a fact of that type; raises `Refused` with the reason in words.

    A length may be written bare (`30`) or with its own unit (`30 days`); another unit is refused.

    >>> str(read_quantity(FactType.DAYS, "30")), str(read_quantity(FactType.MONEY, "4.95 EUR"))
    ('30 days', '4.95 EUR')
    """
    if kind.value in _LENGTHS:
        return _read_length(_LENGTHS[kind.value], written)
    if kind is FactType.DATE:
        day = read_day(written)
        assert isinstance(day, datetime.date)
        return day
    return _READERS[kind](written)


def _read_length(unit: Unit, written: str) -> Length:
    if written.strip().isdecimal():
        return Length(int(written), unit)
    length = Length.parse(written)
    if length.unit is not unit:
        raise Refused(
            f"“{written}” is not counted in {unit.value}, as this fact is.",
            f"Write a number of {unit.value}, or change the fact's type to {length.unit.value}.",
        )
    return length
