"""Comparing lengths of time, whatever the month and the holidays."""

from boldprint.values.length import Length, Unit

_SHORTEST = {Unit.DAYS: 1, Unit.BUSINESS_DAYS: 1, Unit.WEEKS: 7, Unit.MONTHS: 28, Unit.YEARS: 365}
_LONGEST = {Unit.DAYS: 1, Unit.WEEKS: 7, Unit.MONTHS: 31, Unit.YEARS: 366}


def no_longer(length: Length, other: Length) -> bool:
    """Whether `length` is surely no longer than `other`, whatever the month and the holidays.

    >>> no_longer(Length.parse("28 days"), Length.parse("1 month")), no_longer(Length.parse("30 days"), Length.parse("1 month"))
    (True, False)
    """
    if length.unit is other.unit:
        return length.number <= other.number
    if length.unit.is_elapsed and other.unit.is_elapsed:
        return length.seconds <= other.seconds
    if length.unit.is_elapsed or other.unit.is_elapsed or length.unit not in _LONGEST:
        return False
    return length.number * _LONGEST[length.unit] <= other.number * _SHORTEST[other.unit]
