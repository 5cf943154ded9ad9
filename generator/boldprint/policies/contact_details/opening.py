"""Open now, or opens when: a pure function over channels, hours, zone and holidays. The browser's twin is `open-now.js`."""

import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from boldprint.policies.contact_details.model import Channel, ContactPublic, SpecialDay
from boldprint.values.moments import TimeOfDay

Span = tuple[TimeOfDay, TimeOfDay]
"""From opening to closing on one day."""
HoursOn = Callable[[datetime.date], tuple[Span, ...]]
"""The spans in which somebody is there on a day, in order; none on a closed day."""
IsHoliday = Callable[[datetime.date], bool]

_DAY = datetime.timedelta(days=1)
_MIDNIGHT = TimeOfDay(24 * 60)
_FARTHEST = 366


@dataclass(frozen=True, slots=True)
class OpenState:
    """Whether somebody is there now. `closes_at` is None while open for ever, `opens_at` is None while open or never opening."""

    open: bool
    closes_at: datetime.datetime | None = None
    opens_at: datetime.datetime | None = None


def open_state(hours_on: HoursOn, zone: str, now: datetime.datetime) -> OpenState:
    """The state at `now` (with a zone of its own) of something that keeps `hours_on` on the clock of `zone`.

    The minute of opening is open, the minute of closing is closed. Looks a year ahead.

    >>> nine_to_six = ((TimeOfDay.parse("09:00"), TimeOfDay.parse("18:00")),)
    >>> weekdays = lambda day: nine_to_six if day.weekday() < 5 else ()
    >>> friday = datetime.datetime(2026, 11, 20, 18, 0, tzinfo=ZoneInfo("Europe/Dublin"))
    >>> open_state(weekdays, "Europe/Dublin", friday).opens_at.isoformat()
    '2026-11-23T09:00:00+00:00'
    """
    here = now.astimezone(ZoneInfo(zone))
    today, clock = here.date(), here.hour * 60 + here.minute
    for ahead in range(_FARTHEST + 1):
        day = today + ahead * _DAY
        for opens, closes in hours_on(day):
            if ahead == 0 and closes.minutes <= clock:
                continue
            if ahead == 0 and opens.minutes <= clock:
                return OpenState(True, closes_at=_end(hours_on, zone, day, closes))
            return OpenState(False, opens_at=_moment(day, opens, zone))
    return OpenState(False)


def channel_state(
    part: ContactPublic, channel: Channel, zone: str, is_holiday: IsHoliday, now: datetime.datetime
) -> OpenState:
    """Whether one can reach the shop by `channel` now. A channel without hours takes messages at any time."""
    if not channel.hours:
        return OpenState(True)
    return open_state(lambda day: channel_hours(part, channel, is_holiday, day), zone, now)


def channel_hours(part: ContactPublic, channel: Channel, is_holiday: IsHoliday, day: datetime.date) -> tuple[Span, ...]:
    """The hours of a channel on a day: a special day's, none on a public holiday where it keeps these, else the week's."""
    special = _special(part.special_days, channel, day)
    if special is not None:
        return ((special.opens, special.closes),) if special.opens is not None and special.closes is not None else ()
    if channel.is_closed_on_holidays(part.closed_on_holidays) and is_holiday(day):
        return ()
    return week_hours(channel)[day.weekday()]


def week_hours(channel: Channel) -> tuple[tuple[Span, ...], ...]:
    """The channel's hours on the seven days of an ordinary week, Monday first."""
    spans: list[list[Span]] = [[] for _ in range(7)]
    for hours in channel.hours:
        for weekday in hours.days:
            spans[weekday.number].append((hours.opens.value, hours.closes.value))
    return tuple(tuple(sorted(day)) for day in spans)


def unusual_days(
    part: ContactPublic, channel: Channel, is_holiday: IsHoliday, first: datetime.date, last: datetime.date
) -> dict[datetime.date, tuple[Span, ...]]:
    """The days from `first` to `last` (included) on which the channel's hours are not those of the week."""
    week = week_hours(channel)
    special, closes = {one.day for one in part.special_days}, channel.is_closed_on_holidays(part.closed_on_holidays)
    days = (first + number * _DAY for number in range((last - first).days + 1))
    hours = {day: channel_hours(part, channel, is_holiday, day) for day in days if day in special or (closes and is_holiday(day))}
    return {day: spans for day, spans in hours.items() if spans != week[day.weekday()]}


def _special(days: Iterable[SpecialDay], channel: Channel, day: datetime.date) -> SpecialDay | None:
    found = [
        special for special in days if special.day == day and (not special.channels or channel.name in special.channels)
    ]
    return max(found, key=lambda special: len(special.channels) > 0, default=None)


def _end(hours_on: HoursOn, zone: str, day: datetime.date, closes: TimeOfDay) -> datetime.datetime | None:
    """When a span ends; what ends at midnight may go on at the start of the next day."""
    for _ in range(_FARTHEST):
        if closes != _MIDNIGHT:
            return _moment(day, closes, zone)
        tomorrow = hours_on(day + _DAY)
        if not tomorrow or tomorrow[0][0].minutes > 0:
            return _moment(day, closes, zone)
        day, closes = day + _DAY, tomorrow[0][1]
    return None


def _moment(day: datetime.date, time: TimeOfDay, zone: str) -> datetime.datetime:
    days, minutes = divmod(time.minutes, _MIDNIGHT.minutes)
    return datetime.datetime.combine(day + days * _DAY, datetime.time(minutes // 60, minutes % 60), ZoneInfo(zone))
