"""Wrong values for a fact: the one before, the neighbours', and where these are too few values near it."""

import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from boldprint.training.values_near import is_below, values_near
from boldprint.values.length import Length, Unit
from boldprint.values.money import Money
from boldprint.values.percent import Percent
from boldprint.values.quantity import Count, Quantity

_SECONDS = {Unit.SECONDS: 1, Unit.MINUTES: 60, Unit.HOURS: 3600}
_DAYS = {Unit.DAYS: 1, Unit.WEEKS: 7}
_MONTHS = {Unit.MONTHS: 1, Unit.YEARS: 12}


@dataclass(frozen=True, slots=True)
class WrongValue:
    """A value that is not the key's. `source` says where it comes from: previous, shifted, an option's id, a fact's name."""

    source: str
    quantity: Quantity


def is_same_value(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities are the same promise, however they are written.

    >>> is_same_value(Length.parse("60 seconds"), Length.parse("1 minute"))
    True
    >>> is_same_value(Length.parse("24 hours"), Length.parse("1 day"))
    False
    """
    return _normal(one) == _normal(other)


def could_be_same(one: Quantity, other: Quantity) -> bool:
    """Whether somebody who says one may mean the other: 24 hours and 1 day, 30 days and 1 month, 365 days and 1 year.

    >>> could_be_same(Length.parse("24 hours"), Length.parse("1 day")), could_be_same(Length.parse("2 months"), Length.parse("60 days"))
    (True, True)
    >>> could_be_same(Length.parse("30 days"), Length.parse("14 days"))
    False
    """
    if is_same_value(one, other):
        return True
    if not (isinstance(one, Length) and isinstance(other, Length)):
        return False
    (least, most), (other_least, other_most) = _seconds(one), _seconds(other)
    return least <= other_most and other_least <= most


def _seconds(length: Length) -> tuple[int, int]:
    """The shortest and the longest time that the length can be taken for; a working day is a day here."""
    day = 86_400
    match length:
        case Length(number, unit) if unit in _SECONDS:
            found = number * _SECONDS[unit], number * _SECONDS[unit]
        case Length(number, Unit.MONTHS):
            found = number * 30 * day, number * 31 * day
        case Length(number, Unit.YEARS):
            found = number * 360 * day, number * 372 * day
        case Length(number, unit):
            found = number * _DAYS.get(unit, 1) * day, number * _DAYS.get(unit, 1) * day
    return found


def is_same_kind(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities can stand beside each other as answers to one question."""
    if isinstance(one, Money) and isinstance(other, Money):
        return one.currency == other.currency
    return type(one) is type(other)


def wrong_values(key: Quantity, candidates: Iterable[WrongValue], most: int, seed: str = "") -> tuple[WrongValue, ...]:
    """The candidates that differ from the key and from each other, filled up with shifted values to `most`.

    `seed` decides how many of all wrong values are below the key: were it always in the middle, people would learn to take the
    middle.

    >>> values = wrong_values(Length.parse("30 days"), [WrongValue("previous", Length.parse("60 days"))], 2, "returns")
    >>> [(value.source, str(value.quantity)) for value in values]
    [('previous', '60 days'), ('shifted', '45 days')]
    """
    chosen: list[WrongValue] = []

    def add(candidate: WrongValue) -> None:
        taken = (key, *(value.quantity for value in chosen))
        if len(chosen) < most and not any(could_be_same(candidate.quantity, other) for other in taken):
            chosen.append(candidate)

    for candidate in candidates:
        add(candidate)
    below, above = values_near(key)
    wanted = zlib.crc32(seed.encode()) % (most + 1) - sum(is_below(value.quantity, key) for value in chosen)
    for quantity in (*below[: max(0, wanted)], *above, *below[max(0, wanted) :]):
        add(WrongValue("shifted", quantity))
    return tuple(chosen)


def typed(quantity: Quantity) -> str | None:
    """The number as a learner types it, None for what is no number.

    >>> typed(Money.parse("4.95 EUR")), typed(Length.parse("30 days")), typed(Percent.parse("15.0 %"))
    ('4.95', '30', '15')
    """
    match quantity:
        case Length() | Count():
            return str(quantity.number)
        case Money():
            return _plain(quantity.amount)
        case Percent():
            return _plain(quantity.number)
        case _:
            return None


def _plain(number: Decimal) -> str:
    return format(number.normalize(), "f")


def _normal(quantity: Quantity) -> tuple[str, object]:
    match quantity:
        case Length(number, unit) if unit in _SECONDS:
            return "seconds", number * _SECONDS[unit]
        case Length(number, unit) if unit in _DAYS:
            return "days", number * _DAYS[unit]
        case Length(number, unit) if unit in _MONTHS:
            return "months", number * _MONTHS[unit]
        case Length(number, unit):
            return unit.value, number
        case Money():
            return quantity.currency, quantity.amount
        case Percent():
            return "percent", quantity.number
        case Count():
            return "count", quantity.number
        case _:
            return type(quantity).__name__, str(quantity)
