"""Lengths of time in one unit for each way of counting: two weeks and fourteen days are the same length."""

from boldprint.values.length import Length, Unit

_UNITS = {
    Unit.DAYS: (Unit.DAYS, 1),
    Unit.WEEKS: (Unit.DAYS, 7),
    Unit.BUSINESS_DAYS: (Unit.BUSINESS_DAYS, 1),
    Unit.MONTHS: (Unit.MONTHS, 1),
    Unit.YEARS: (Unit.MONTHS, 12),
    Unit.SECONDS: (Unit.SECONDS, 1),
    Unit.MINUTES: (Unit.SECONDS, 60),
    Unit.HOURS: (Unit.SECONDS, 3600),
}


def plain(length: Length) -> Length:
    """The same length in days, business days, months or seconds.

    >>> str(plain(Length.parse("2 weeks"))), str(plain(Length.parse("5 years")))
    ('14 days', '60 months')
    """
    unit, size = _UNITS[length.unit]
    return Length(length.number * size, unit)


def natural(length: Length) -> Length:
    """The same length in the largest unit that fits, weeks left out.

    >>> str(natural(Length.parse("7200 seconds"))), str(natural(Length.parse("14 days")))
    ('2 hours', '14 days')
    """
    bare = plain(length)
    sizes = [(size, unit) for unit, (base, size) in _UNITS.items() if base is bare.unit and unit is not Unit.WEEKS]
    size, unit = max((part for part in sizes if bare.number and bare.number % part[0] == 0), default=(1, bare.unit))
    return Length(bare.number // size, unit)
