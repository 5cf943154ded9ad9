"""Lengths of time against what the law sets: never a breach by a doubt about months or holidays."""

from boldprint.rules.lengths import no_longer
from boldprint.rules.window import Extent
from boldprint.values.length import Length, Unit

_LEAST_DAYS = {Unit.DAYS: 1.0, Unit.WEEKS: 7.0, Unit.MONTHS: 28.0, Unit.YEARS: 365.0}


def reaches(promised: Extent, least: Extent) -> bool:
    """Whether a promise surely reaches what the law gives at least.

    >>> reaches(Extent.parse("30 days"), Extent.parse("14 days")), reaches(Extent.parse("2 years"), Extent.parse("no limit"))
    (True, False)
    >>> reaches(Extent.parse("24 months"), Extent.parse("2 years"))
    True
    """
    if promised.length is None:
        return True
    return least.length is not None and no_longer(_in_months(least.length), _in_months(promised.length))


def exceeds(promised: Length, most: Length) -> bool:
    """Whether a promise is surely longer than the law allows.

    >>> exceeds(Length.parse("10 business days"), Length.parse("14 days")), exceeds(Length.parse("11 business days"), Length.parse("14 days"))
    (False, True)
    """
    return _shortest_days(promised) > _longest_days(most)


def _in_months(length: Length) -> Length:
    """Years as months, since a year is twelve of them on every calendar."""
    return Length(length.number * 12, Unit.MONTHS) if length.unit is Unit.YEARS else length


def _shortest_days(length: Length) -> float:
    if length.unit.is_elapsed:
        return length.seconds / 86400
    if length.unit is Unit.BUSINESS_DAYS:
        # Two days of a weekend lie after every fifth working day, wherever the count begins.
        return length.number + 2 * ((length.number - 1) // 5)
    return length.number * _LEAST_DAYS[length.unit]


def _longest_days(length: Length) -> float:
    longest = {Unit.DAYS: 1.0, Unit.WEEKS: 7.0, Unit.MONTHS: 31.0, Unit.YEARS: 366.0}
    return length.number * longest.get(length.unit, 1.0)
