"""The one small date function: until when, and why. It runs in the browser too (assets/js/decide.js)."""

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from zoneinfo import ZoneInfo

from boldprint.rules.case import Moment
from boldprint.rules.cells import RunningSeason, RunningWindow
from boldprint.rules.counting import ClosedDay, Settled, StartDay
from boldprint.rules.dates import last_day
from boldprint.values.calendar import Calendar
from boldprint.values.length import Length

_LATER = {"ordered": ("shipped", "delivered", "ready", "exchanged"), "shipped": ("delivered",)}
_EARLIER = {"shipped": ("ordered",), "delivered": ("ordered", "shipped")}


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last moment that is in time, and its reason in parts. Without day and moment it is open: no limit, or not begun."""

    window: str
    day: datetime.date | None = None
    """The last day, for windows that are counted on the calendar."""
    moment: datetime.datetime | None = None
    """The last moment, for windows in hours and for days that end before midnight."""
    starts: str | None = None
    """The event, or the window, that it is counted from."""
    start: Moment | None = None
    """When that was; None where it has not happened."""
    moved_from: datetime.date | None = None
    """The closed day on which it would have ended."""
    season: str | None = None
    """The season that made it later."""

    @property
    def is_open(self) -> bool:
        """Whether it has no end yet."""
        return self.day is None and self.moment is None

    def __str__(self) -> str:
        """The deadline in ISO form: a day, or a moment with its offset."""
        last = self.moment or self.day
        return last.isoformat() if last is not None else ""


@dataclass(frozen=True, slots=True)
class Waiting:
    """The events without which the deadline is not known."""

    events: tuple[str, ...]


@dataclass(frozen=True)
class Clock:
    """Everything that a deadline depends on beside its window."""

    windows: Mapping[str, RunningWindow]
    calendar: Calendar | None
    events: Mapping[str, Moment | None]
    asked: frozenset[str]
    """The events that the table asks for."""
    now: Moment
    seasons: tuple[str, ...] = ()
    """The seasons that apply to the case."""
    longer: Mapping[str, Length] = field(default_factory=dict)
    """Windows that a staff exception makes longer, and by how much."""

    def deadline(self, name: str) -> Deadline | Waiting | None:
        """When a window ends; None where its author left out what is needed to say so (a finding tells)."""
        found = self._public_deadline(name)
        return self._longer(found, self.longer[name]) if isinstance(found, Deadline) and name in self.longer else found

    def _longer(self, deadline: Deadline, by: Length) -> Deadline:
        """The deadline moved on; hours for what runs in hours, days and longer for the rest (a finding tells where they do not fit)."""
        counting = self.windows[deadline.window].counting
        if deadline.is_open or counting is None or by.unit.is_elapsed == (deadline.day is not None):
            return deadline
        if deadline.day is None:
            assert deadline.moment is not None
            ended = deadline.moment.astimezone(datetime.UTC) + datetime.timedelta(seconds=by.seconds)
            return replace(deadline, moment=ended.astimezone(ZoneInfo(counting.zone)))
        return _ending(replace(deadline, day=last_day(deadline.day, by, StartDay.NOT_COUNTED, self.calendar)), counting)

    def _public_deadline(self, name: str) -> Deadline | Waiting | None:
        window = self.windows.get(name)
        if window is None or window.counting is None:
            return None
        if window.unlimited:
            return Deadline(name)
        if window.until is not None:
            return self._seasonal(window, window.counting, _ending(Deadline(name, day=window.until), window.counting))
        started = self._start(window)
        if not isinstance(started, Deadline):
            return started
        if started.start is None or window.length is None:
            return started if window.length is not None else None
        if window.is_elapsed:
            return _elapsed(window, window.counting, started)
        found = self._counted(window, window.counting, started, day_of(started.start, window.counting.zone))
        return self._seasonal(window, window.counting, found) if found is not None else None

    def is_in_time(self, deadline: Deadline) -> bool:
        """Whether now is not after the deadline; a plain day as now is that whole day for days, its beginning for hours."""
        if deadline.is_open:
            return True
        counting = self.windows[deadline.window].counting
        assert counting is not None
        by_day = deadline.moment is None or (deadline.day is not None and not isinstance(self.now, datetime.datetime))
        if by_day:
            return day_of(self.now, counting.zone) <= _day(deadline)
        assert deadline.moment is not None
        # In UTC: on one and the same clock, hours that the autumn repeats would compare as if they were one.
        return instant(self.now, counting.zone).astimezone(datetime.UTC) <= deadline.moment.astimezone(datetime.UTC)

    def _start(self, window: RunningWindow) -> Deadline | Waiting | None:
        """The window's start in a deadline that has no end yet."""
        if window.restarts is not None and window.restarts in self.asked:
            if window.restarts not in self.events:
                return Waiting((window.restarts,))
            if self.events[window.restarts] is not None:
                return Deadline(window.id, starts=window.restarts, start=self.events[window.restarts])
        if window.starts is None:
            return None
        begun = [self._begun(window, name) for name in (window.starts, *window.or_later)]
        unknown = [event for one in begun if isinstance(one, Waiting) for event in one.events]
        if unknown:
            return Waiting(tuple(dict.fromkeys(unknown)))
        known = [one for one in begun if isinstance(one, Deadline)]
        if len(known) < len(begun):
            return None
        happened = [one for one in known if one.start is not None]
        return max(happened, key=lambda one: self._order(window, one), default=known[0])

    def _begun(self, window: RunningWindow, name: str) -> Deadline | Waiting | None:
        """What one start event, or the end of another window, makes of a window's start."""
        if name in self.windows:
            first = self.deadline(name)
            return (
                Deadline(window.id, starts=name, start=first.day or first.moment)
                if isinstance(first, Deadline)
                else first
            )
        if name not in self.events:
            return Waiting((name,))
        start = self.events[name]
        if window.is_elapsed and start is not None and not isinstance(start, datetime.datetime):
            return Waiting((name,))  # hours need the time of day
        return Deadline(window.id, starts=name, start=start)

    def _order(self, window: RunningWindow, begun: Deadline) -> datetime.date:
        """By what starts are compared: the moment for hours, the day for the rest."""
        assert begun.start is not None
        assert window.counting is not None
        if window.is_elapsed:
            return instant(begun.start, window.counting.zone).astimezone(datetime.UTC)
        return day_of(begun.start, window.counting.zone)

    def _counted(
        self, window: RunningWindow, counting: Settled, started: Deadline, start: datetime.date
    ) -> Deadline | None:
        assert window.length is not None
        try:
            last = last_day(start, window.length, counting.start_day, self.calendar)
        except LookupError:
            return None
        if counting.closed_day is not ClosedDay.MOVES:
            return _ending(replace(started, day=last), counting)
        if self.calendar is None:
            return None
        opened = self.calendar.next_business_day(last)
        return _ending(replace(started, day=opened, moved_from=last if opened != last else None), counting)

    def _seasonal(self, window: RunningWindow, counting: Settled, plain: Deadline) -> Deadline | Waiting:
        """The deadline with its seasons: the later day wins, never the earlier."""
        certain = plain
        doubtful: list[tuple[str, Deadline]] = []
        for season in window.seasons:
            applies = self._applies(season, counting.zone) if season.id in self.seasons else False
            if applies is False:
                continue
            extended = self._extended(window, counting, season, plain)
            if applies and _day(extended) > _day(certain):
                certain = extended
            if applies is None and _day(extended) > _day(plain):
                doubtful.append((season.event, extended))
        later = [(event, extended) for event, extended in doubtful if _day(extended) > _day(certain)]
        if any(self.is_in_time(extended) for _, extended in later):
            return Waiting(tuple(dict.fromkeys(event for event, _ in later)))
        return certain

    def _extended(self, window: RunningWindow, counting: Settled, season: RunningSeason, plain: Deadline) -> Deadline:
        if season.until is not None:
            return _ending(replace(plain, day=season.until, moved_from=None, season=season.id), counting)
        assert season.starts_on is not None
        if plain.start is None or day_of(plain.start, counting.zone) >= season.starts_on:
            return plain
        shifted = self._counted(window, counting, replace(plain, season=season.id, moved_from=None), season.starts_on)
        return shifted or plain

    def _applies(self, season: RunningSeason, zone: str) -> bool | None:
        """Whether the season's event falls on its days; None where that is asked for and not known."""
        if season.event in self.events:
            event = self.events[season.event]
            return event is not None and season.first <= day_of(event, zone) <= season.last
        if season.event not in self.asked:
            return False
        earliest = max(self._known(_EARLIER.get(season.event, ()), zone), default=datetime.date.min)
        latest = min(self._known(_LATER.get(season.event, ()), zone), default=datetime.date.max)
        if season.event == "ordered":
            latest = min(latest, day_of(self.now, zone))
        if latest < season.first or earliest > season.last:
            return False
        return True if season.first <= earliest and latest <= season.last else None

    def _known(self, events: tuple[str, ...], zone: str) -> Iterator[datetime.date]:
        for event in events:
            moment = self.events.get(event)
            if moment is not None:
                yield day_of(moment, zone)


def day_of(moment: Moment, zone: str) -> datetime.date:
    """The civil day of a moment in a zone; a moment without an offset is on the zone's own clock.

    >>> day_of(datetime.datetime(2026, 6, 2, 23, 30, tzinfo=datetime.timezone.utc), "Europe/Dublin")
    datetime.date(2026, 6, 3)
    """
    if not isinstance(moment, datetime.datetime):
        return moment
    return (moment.astimezone(ZoneInfo(zone)) if moment.tzinfo is not None else moment).date()


def instant(moment: Moment, zone: str) -> datetime.datetime:
    """A moment with its offset; a plain day is its beginning, a time that the clock skips counts from before the change.

    >>> instant(datetime.date(2026, 6, 2), "Europe/Dublin").isoformat()
    '2026-06-02T00:00:00+01:00'
    """
    if not isinstance(moment, datetime.datetime):
        moment = datetime.datetime(moment.year, moment.month, moment.day)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=ZoneInfo(zone))
    return moment.astimezone(datetime.UTC).astimezone(ZoneInfo(zone))


def _elapsed(window: RunningWindow, counting: Settled, started: Deadline) -> Deadline:
    assert window.length is not None
    assert started.start is not None
    begun = instant(started.start, counting.zone).astimezone(datetime.UTC)
    ended = begun + datetime.timedelta(seconds=window.length.seconds)
    return replace(started, moment=ended.astimezone(ZoneInfo(counting.zone)))


def _ending(deadline: Deadline, counting: Settled) -> Deadline:
    """The deadline with the moment at which its last day ends, where that is not midnight."""
    if deadline.day is None or counting.ends.minutes == 1440:
        return replace(deadline, moment=None)
    hour, minute = divmod(counting.ends.minutes, 60)
    return replace(
        deadline, moment=instant(datetime.datetime.combine(deadline.day, datetime.time(hour, minute)), counting.zone)
    )


def _day(deadline: Deadline) -> datetime.date:
    return deadline.day or datetime.date.max
