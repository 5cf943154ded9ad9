"""What a policy type says in the vocabulary of schema.org, and the small parts that several types share.

Facts of the vocabulary are those of release 30.0 (2026-03-19). What it cannot express is said in words, with the page's address.
"""

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from boldprint.policies.part import PublicPart
from boldprint.rules.cells import CompiledTable
from boldprint.values.calendar import Calendar
from boldprint.values.length import Length, Unit
from boldprint.values.moments import TimeOfDay
from boldprint.values.money import Money
from boldprint.values.text import PublicText

Json = dict[str, Any]
Number = int | float

SCHEMA_ORG = "https://schema.org"
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True)
class Described:
    """What a type is told about a policy: its public part, where its page lies, for whom and when it holds."""

    id: str
    part: PublicPart
    page: str
    """The address of its page."""
    market: str
    """The edition's market, where it is not the first one; else empty."""
    shop: str
    """The address of the shop's site, without a slash at its end."""
    countries: tuple[str, ...]
    """Where the edition's market sells, ISO 3166."""
    home: str
    """The country in which the shop is established."""
    zone: str
    day: datetime.date
    calendar: Calendar
    tables: Mapping[str, CompiledTable[PublicText]]
    """The tables in force, by their id."""
    words: Callable[[str], str]
    """The interface's sentence for a key."""

    def node(self, name: str) -> str:
        """The identifier of something that the page describes."""
        return f"{self.page}#{self.market}-{name}" if self.market else f"{self.page}#{name}"


@dataclass(frozen=True)
class LinkedData:
    """What a type says: properties of the organization, and things of the page's own."""

    organization: Callable[[Described], Json]
    things: Callable[[Described], list[Json]] = lambda described: []


def number(value: Decimal | int) -> Number:
    """A number as JSON writes it: whole where it is whole.

    >>> number(Decimal("4.95")), number(Decimal("60.00"))
    (4.95, 60)
    """
    return int(value) if value == int(value) else float(value)


def money(amount: Money) -> Json:
    """An amount of money.

    >>> money(Money.parse("4.95 EUR"))
    {'@type': 'MonetaryAmount', 'value': 4.95, 'currency': 'EUR'}
    """
    return {"@type": "MonetaryAmount", "value": number(amount.amount), "currency": amount.currency}


def opening(days: Iterable[int], opens: TimeOfDay, closes: TimeOfDay) -> Json:
    """Hours on days of the week (0 is Monday); the end of the day is 23:59:59, because the vocabulary's time knows no 24:00.

    >>> opening([5], TimeOfDay.parse("10:00"), TimeOfDay.parse("24:00"))["closes"]
    '23:59:59'
    """
    return {"@type": "OpeningHoursSpecification", "dayOfWeek": weekdays(days), "opens": clock(opens), "closes": clock(closes)}


def special(day: datetime.date, hours: tuple[TimeOfDay, TimeOfDay] | None) -> Json:
    """Other hours on one day; a day without hours is closed."""
    found: Json = {"@type": "OpeningHoursSpecification"}
    if hours is not None:
        found |= {"opens": clock(hours[0]), "closes": clock(hours[1])}
    return found | {"validFrom": day.isoformat(), "validThrough": day.isoformat()}


def clock(time: TimeOfDay) -> str:
    """A time of day: 18:00, or the last second of the day for 24:00."""
    return "23:59:59" if time.minutes == 24 * 60 else str(time)


def weekdays(days: Iterable[int]) -> list[str]:
    """Days of the week as terms."""
    return [f"{SCHEMA_ORG}/{DAYS[day]}" for day in sorted(days)]


_CODES = {Unit.HOURS: "HUR", Unit.DAYS: "DAY", Unit.BUSINESS_DAYS: "DAY", Unit.WEEKS: "WEE", Unit.MONTHS: "MON", Unit.YEARS: "ANN",
          Unit.MINUTES: "MIN", Unit.SECONDS: "SEC"}


def duration(length: Length) -> Json:
    """A length of time with its code of UN/CEFACT.

    >>> duration(Length.parse("5 years"))
    {'@type': 'QuantitativeValue', 'value': 5, 'unitCode': 'ANN'}
    """
    return {"@type": "QuantitativeValue", "value": length.number, "unitCode": _CODES[length.unit]}


def remark(name: str, value: str) -> Json:
    """Something that the vocabulary has no property for."""
    return {"@type": "PropertyValue", "name": name, "value": value}
