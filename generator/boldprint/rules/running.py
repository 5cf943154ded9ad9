"""Windows read for a table: names filled, counting settled, seasons joined to their windows."""

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from boldprint.rules.cells import RunningSeason, RunningWindow, Setting
from boldprint.rules.counting import settle
from boldprint.rules.window import DayRange, Extent, Window
from boldprint.source.finding import Finding, Level
from boldprint.values.length import Length, Unit
from boldprint.values.named import Named

Report = Callable[[Finding], None]
_LONGEST = {
    Unit.DAYS: 36_500,
    Unit.BUSINESS_DAYS: 3_000,
    Unit.WEEKS: 5_200,
    Unit.MONTHS: 1_200,
    Unit.YEARS: 100,
    Unit.HOURS: 876_000,
    Unit.MINUTES: 52_560_000,
    Unit.SECONDS: 3_153_600_000,
}


def read_windows(windows: Sequence[Window], setting: Setting, report: Report) -> dict[str, RunningWindow]:
    """The windows by id, seasons inside the window they extend; faults are reported and the window kept as far as it goes."""
    seasons = [window for window in windows if window.season_of is not None]
    read = {
        window.name: _window(window, [s for s in seasons if s.season_of == window.id], setting, report)
        for window in windows
        if window.season_of is None
    }
    return {name: _without_circle(window, read, report) for name, window in read.items()}


def unfilled(windows: Iterable[Window]) -> Iterator[str]:
    """The names of facts in windows that have no value; another check reports them."""
    for window in windows:
        for named in _named(window):
            if named.written is None and named.name is not None:
                yield named.name


def _window(window: Window, seasons: list[Window], setting: Setting, report: Report) -> RunningWindow:
    counting, _ = settle(setting.counting_layers(window.counting), setting.zone)
    read = (_season(season, report) for season in seasons)
    return RunningWindow(
        id=window.name,
        length=_length(window, report),
        unlimited=_is_unlimited(window),
        until=_day(window.until, report),
        starts=window.starts.name if window.starts is not None else None,
        or_later=tuple(event.name for event in window.or_later),
        restarts=window.restarts.name if window.restarts is not None else None,
        counting=counting,
        seasons=tuple(season for season in read if season is not None),
        facts=_facts(window),
        span=window.span,
    )


def _without_circle(window: RunningWindow, windows: Mapping[str, RunningWindow], report: Report) -> RunningWindow:
    """The window, its start cut off where it would start at its own end."""
    seen = [window.id]
    start = window.starts
    while start in windows and start is not None:
        if start in seen:
            report(
                Finding(
                    "R235",
                    Level.ERROR,
                    window.span,
                    f"These windows start at each other's end in a circle: {', '.join(seen)}.",
                    "Let one of them start with an event: starts: delivered.",
                )
            )
            return replace(window, starts=None)
        seen.append(start)
        start = windows[start].starts
    return window


def _season(season: Window, report: Report) -> RunningSeason | None:
    (event, days), *_ = season.ranges
    first, last = _day(days.from_, report), _day(days.to, report)
    if first is None or last is None:
        return None
    if last < first:
        report(
            Finding(
                "R236",
                Level.ERROR,
                season.span,
                f"The season “{season.name}” ends on {last}, before it begins on {first}.",
                "Turn the two days round.",
            )
        )
    return RunningSeason(
        id=season.name,
        event=event,
        first=first,
        last=last,
        until=_day(season.until, report),
        starts_on=_day(season.starts_on, report),
        facts=_facts(season),
        span=season.span,
        for_all=not season.when,
    )


def _length(window: Window, report: Report) -> Length | None:
    if window.length is None or window.length.written is None:
        return None
    written: object = window.length.written
    length = written.length if isinstance(written, Extent) else written
    if length is not None and not isinstance(length, Length):
        report(
            Finding(
                "R208",
                Level.ERROR,
                window.length.span,
                f"(({window.length.name})) is {length}, which is not a length of time.",
                "Name a fact of type days, hours, months …",
            )
        )
        return None
    if length is not None and length.number > _LONGEST[length.unit]:
        report(
            Finding(
                "R236",
                Level.ERROR,
                window.length.span,
                f"“{window.name}” is {length} long, more than a lifetime.",
                "Write “no limit”, or a shorter length.",
            )
        )
        return None
    return length


def _is_unlimited(window: Window) -> bool:
    return (
        window.length is not None and isinstance(window.length.written, Extent) and window.length.written.length is None
    )


def _day(named: "Named[datetime.date] | None", report: Report) -> datetime.date | None:
    if named is None or named.written is None:
        return None
    day: object = named.written
    if not isinstance(day, datetime.date):
        report(
            Finding(
                "R208",
                Level.ERROR,
                named.span,
                f"(({named.name})) is {day}, which is not a day.",
                "Name a fact of type date.",
            )
        )
        return None
    return day


def _named(window: Window) -> Iterator[Named[Any]]:
    ranges: list[DayRange] = [days for _, days in window.ranges]
    for named in (window.length, window.until, window.starts_on, *(day for r in ranges for day in (r.from_, r.to))):
        if named is not None:
            yield named


def _facts(window: Window) -> tuple[str, ...]:
    return tuple(named.name for named in _named(window) if named.name is not None)
