"""Open and closed days: weekends, public holidays, days on which the shop is closed besides."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType

import holidays

_DAY = datetime.timedelta(days=1)
_LONGEST_CLOSURE = 366


@dataclass(frozen=True, slots=True)
class Calendar:
    """The closed days of a country or region, and the shop's own. The holidays of a year are computed, never looked up."""

    country: str
    """ISO 3166 code: IE."""
    region: str | None = None
    """The code of a state or region with holidays of its own: BY for Bavaria in DE."""
    weekend: frozenset[int] = frozenset()
    """The weekdays that are closed, Monday is 0; declared, because shops differ."""
    closed: frozenset[datetime.date] = frozenset()
    """Further days on which the shop is closed."""
    open: frozenset[datetime.date] = frozenset()
    """Holidays on which it is open all the same."""

    def holidays(self, year: int) -> Mapping[datetime.date, str]:
        """The public holidays of a year and their names, in order.

        >>> list(Calendar("IE").holidays(2026))[:3]
        [datetime.date(2026, 1, 1), datetime.date(2026, 2, 2), datetime.date(2026, 3, 17)]
        """
        return _holidays(self.country, self.region, year)

    def is_business_day(self, day: datetime.date) -> bool:
        """Whether the shop is open on `day`.

        >>> week = Calendar("IE", weekend=frozenset({5, 6}))
        >>> week.is_business_day(datetime.date(2026, 3, 17)), week.is_business_day(datetime.date(2026, 3, 18))
        (False, True)
        """
        if day in self.open:
            return True
        return day.weekday() not in self.weekend and day not in self.closed and day not in self.holidays(day.year)

    def next_business_day(self, day: datetime.date) -> datetime.date:
        """`day` itself if it is open, else the next open day; a window that ends on a closed day moves there.

        >>> Calendar("IE", weekend=frozenset({5, 6})).next_business_day(datetime.date(2026, 10, 24))
        datetime.date(2026, 10, 27)
        """
        for number in range(_LONGEST_CLOSURE):
            if self.is_business_day(day + number * _DAY):
                return day + number * _DAY
        raise LookupError(f"no open day within a year of {day}")

    def add_business_days(self, day: datetime.date, number: int) -> datetime.date:
        """The day on which `number` open days after `day` have begun; for 0 the next open day, `day` itself included.

        >>> Calendar("IE", weekend=frozenset({5, 6})).add_business_days(datetime.date(2026, 10, 23), 2)
        datetime.date(2026, 10, 28)
        """
        if number == 0:
            return self.next_business_day(day)
        for _ in range(number):
            day = self.next_business_day(day + _DAY)
        return day

    def closed_days(self, first: datetime.date, last: datetime.date) -> tuple[datetime.date, ...]:
        """The closed days from `first` to `last` that are not weekends: what a browser has to know to count.

        >>> [day.day for day in Calendar("IE", weekend=frozenset({5, 6})).closed_days(datetime.date(2026, 12, 1), datetime.date(2026, 12, 31))]
        [25]
        """
        return _closed_days(self, first, last)

    def open_weekend_days(self, first: datetime.date, last: datetime.date) -> tuple[datetime.date, ...]:
        """The days from `first` to `last` that are open although their weekday is not."""
        return tuple(day for day in sorted(self.open) if first <= day <= last and day.weekday() in self.weekend)


@lru_cache(maxsize=1024)
def _closed_days(calendar: Calendar, first: datetime.date, last: datetime.date) -> tuple[datetime.date, ...]:
    """Every table with business days asks for the same ten years of the same few calendars."""
    holidays = (day for year in range(first.year, last.year + 1) for day in calendar.holidays(year) if day.year == year)
    closed = {day for day in (*holidays, *calendar.closed) if first <= day <= last and day.weekday() not in calendar.weekend}
    return tuple(sorted(closed - calendar.open))


@cache
def _holidays(country: str, region: str | None, year: int) -> Mapping[datetime.date, str]:
    found = holidays.country_holidays(country, subdiv=region, years=year, expand=False)
    return MappingProxyType(dict(sorted(found.items())))
