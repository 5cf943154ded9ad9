"""Arithmetic on civil days: the same few lines run in the browser (assets/js/decide.js), and the tests hold them together."""

import calendar
import datetime

from boldprint.rules.counting import StartDay
from boldprint.values.calendar import Calendar
from boldprint.values.length import Length, Unit

DAY = datetime.timedelta(days=1)


def last_day(start: datetime.date, length: Length, start_day: StartDay, opening: Calendar | None) -> datetime.date:
    """The last day of a length that is counted on the calendar.

    With the start day not counted, 30 days from 26 December end on 25 January; with it counted, on 24 January. A month that
    lacks the day ends with the month. A length of 0 ends on the start day. Business days need a calendar; raises LookupError
    without one.

    >>> last_day(datetime.date(2026, 12, 26), Length.parse("30 days"), StartDay.NOT_COUNTED, None)
    datetime.date(2027, 1, 25)
    >>> last_day(datetime.date(2026, 12, 26), Length.parse("30 days"), StartDay.COUNTED, None)
    datetime.date(2027, 1, 24)
    >>> last_day(datetime.date(2024, 1, 31), Length.parse("1 month"), StartDay.NOT_COUNTED, None)
    datetime.date(2024, 2, 29)
    """
    counted = start_day is StartDay.COUNTED and length.number > 0
    match length.unit:
        case Unit.DAYS | Unit.WEEKS:
            days = length.number * (7 if length.unit is Unit.WEEKS else 1)
            return start + (days - counted) * DAY
        case Unit.MONTHS | Unit.YEARS:
            return _months_later(start, length.number * (12 if length.unit is Unit.YEARS else 1), counted)
        case Unit.BUSINESS_DAYS:
            if opening is None:
                raise LookupError("business days are counted on a calendar")
            return opening.add_business_days(start - counted * DAY, length.number)
        case _:
            raise ValueError(f"{length} is elapsed time")


def _months_later(start: datetime.date, months: int, counted: bool) -> datetime.date:
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    longest = calendar.monthrange(year, month + 1)[1]
    if start.day > longest:
        return datetime.date(year, month + 1, longest)
    return datetime.date(year, month + 1, start.day) - counted * DAY
