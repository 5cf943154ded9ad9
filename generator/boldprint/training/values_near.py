"""Values near another, as people would write them: 45 and 21 days beside 30, never 60.5, and never out of reach."""

import datetime
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from boldprint.values.length import Length, Unit
from boldprint.values.moments import TimeOfDay
from boldprint.values.money import Money
from boldprint.values.percent import Percent
from boldprint.values.quantity import Count, Quantity

_HOURS_AND_LESS = (1, 2, 3, 4, 5, 8, 10, 12, 15, 20, 24, 30, 45, 48, 60, 72, 90, 96, 120, 150, 180, 240)
_DAYS = (1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365, 500, 730)
_MONTHS = (1, 2, 3, 4, 6, 9, 12, 18, 24, 36, 48, 60, 72, 84, 120)
_YEARS = (1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30)
_LENGTHS = {
    Unit.SECONDS: _HOURS_AND_LESS,
    Unit.MINUTES: _HOURS_AND_LESS,
    Unit.HOURS: _HOURS_AND_LESS,
    Unit.MONTHS: _MONTHS,
    Unit.YEARS: _YEARS,
}
_ROUND = (1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 80, 100, 120, 150, 200, 250, 300, 400, 500, 750)
"""Numbers that people choose; of larger ones the thousands are as round."""
_FEW = 10
"""Up to here the next number is a good wrong answer: 2, 3 or 4 of something."""
_MOST = 3
_FAR, _NEAR = Decimal("1.3"), Decimal("0.77")
"""A wrong answer is so much larger or smaller at least that nobody can call it the same."""


def values_near(key: Quantity) -> tuple[tuple[Quantity, ...], tuple[Quantity, ...]]:
    """Up to three values below a quantity and up to three above it, the nearest first; none for what has no order.

    >>> [[str(value) for value in side] for side in values_near(Length.parse("30 days"))]
    [['21 days', '14 days', '10 days'], ['45 days', '60 days', '90 days']]
    """
    match key:
        case Length(number, unit):
            below, above = _steps(Decimal(number), _LENGTHS.get(unit, _DAYS))
            return tuple(replace(key, number=int(one)) for one in below), tuple(
                replace(key, number=int(one)) for one in above
            )
        case Count(number):
            near = (number - 1, number - 2), (number + 1, number + 2, number + 3)
            few = tuple(tuple(Decimal(one) for one in side if one > 0) for side in near)
            below, above = few if number <= _FEW else _steps(Decimal(number), _ROUND)
            return tuple(replace(key, number=int(one)) for one in below), tuple(
                replace(key, number=int(one)) for one in above
            )
        case Money():
            below, above = _amounts(key.amount)
            return tuple(replace(key, amount=one) for one in below), tuple(replace(key, amount=one) for one in above)
        case Percent(number):
            below, above = _steps(number, _ROUND)
            return tuple(map(Percent, below)), tuple(Percent(one) for one in above if one <= 100)
        case TimeOfDay(minutes):
            day = 24 * 60
            return (
                tuple(TimeOfDay(one) for one in (minutes - 60, minutes - 120, minutes - 180) if one >= 0),
                tuple(TimeOfDay(one) for one in (minutes + 60, minutes + 120, minutes + 180) if one <= day),
            )
        case datetime.date():
            weeks = [datetime.timedelta(days=days) for days in (7, 14, 21)]
            return tuple(key - week for week in weeks), tuple(key + week for week in weeks)
    return (), ()


def is_below(one: Quantity, other: Quantity) -> bool:
    """Whether one quantity is less than another of its kind; lengths of other units are not compared.

    >>> is_below(Length.parse("14 days"), Length.parse("30 days")), is_below(Length.parse("1 hour"), Length.parse("30 days"))
    (True, False)
    """
    match one, other:
        case (Length(number, unit), Length(key, key_unit)):
            return unit is key_unit and number < key
        case (Count(number), Count(key)):
            return number < key
        case (Money(), Money()):
            return one.currency == other.currency and one.amount < other.amount
        case (Percent(share), Percent(key_share)):
            return share < key_share
        case (TimeOfDay(minutes), TimeOfDay(key)):
            return minutes < key
        case (datetime.date(), datetime.date()):
            return one < other
    return False


def too(wrong: Quantity, key: Quantity) -> str:
    """What a shifted value is, beside the right one: long, short, late, early, high or low.

    >>> too(Length.parse("6 minutes"), Length.parse("3 minutes")), too(TimeOfDay.parse("09:00"), TimeOfDay.parse("10:00"))
    ('long', 'early')
    """
    words = ("long", "short") if isinstance(key, Length) else ("high", "low")
    if isinstance(key, TimeOfDay | datetime.date):
        words = ("late", "early")
    return words[is_below(wrong, key)]


def _steps(number: Decimal, ladder: Sequence[int]) -> tuple[tuple[Decimal, ...], tuple[Decimal, ...]]:
    """Numbers of a ladder on both sides; beyond its end, halves and doubles of the number itself."""
    below = [Decimal(one) for one in reversed(ladder) if one <= number * _NEAR]
    above = [Decimal(one) for one in ladder if one >= number * _FAR]
    if number > ladder[-1]:
        thousand = Decimal(10) ** (len(str(int(number))) - 2)
        below = [
            half for half in (number * 3 // 4 // thousand * thousand, number // 2 // thousand * thousand) if half > 0
        ]
    above += [] if len(above) >= _MOST else [number * 2, number * 3, number * 4][len(above) :]
    return tuple(below[:_MOST]), tuple(above[:_MOST])


def _amounts(amount: Decimal) -> tuple[tuple[Decimal, ...], tuple[Decimal, ...]]:
    """Round amounts beside a round one; beside 4.95 amounts with the same cents."""
    if amount == amount.to_integral_value():
        return _steps(amount, _ROUND)
    step = max(Decimal(1), (amount * Decimal("0.4")).to_integral_value())
    return tuple(one for one in (amount - step, amount - 2 * step) if one > 0), (
        amount + step,
        amount + 2 * step,
        amount + 3 * step,
    )
