"""Windows that do not say enough: no start, no counting, no last rung, a season that takes time away."""

import datetime
from collections.abc import Iterator
from difflib import get_close_matches
from itertools import pairwise
from typing import Any

from boldprint.rules.ask import AskType
from boldprint.rules.cells import CompiledTable, RunningSeason, RunningWindow
from boldprint.rules.counting import ClosedDay, settle
from boldprint.rules.dates import last_day
from boldprint.rules.lengths import no_longer
from boldprint.rules.terms import Answering, Rung
from boldprint.source.finding import Finding, Level

_PARTS = {
    "start_day": "whether the start day counts (start_day)",
    "last_day_ends": "when the last day ends (last_day_ends)",
    "closed_day": "what happens on a closed day (closed_day)",
}


def find_missing_starts(compiled: CompiledTable[Any]) -> list[Finding]:
    """R210: windows with a length and no start event."""
    return [
        _finding(
            "R210",
            window,
            f"“{window.id}” says how long it is, and not from when. {_undecided(compiled, window)}",
            "Add starts: ordered, paid, shipped, delivered, ready or notified.",
        )
        for window in _used(compiled)
        if window.starts is None and window.length is not None and not _in_circle(compiled, window)
    ]


def find_missing_counting(compiled: CompiledTable[Any]) -> list[Finding]:
    """R211: windows for which nobody declared how days are counted."""
    found = []
    for window in _used(compiled):
        declared = next((written.counting for written in compiled.declared if written.name == window.id), None)
        _, missing = settle(compiled.setting.counting_layers(declared), compiled.setting.zone)
        if missing:
            found.append(
                _finding(
                    "R211",
                    window,
                    f"For “{window.id}” nothing says {', '.join(_PARTS[part] for part in missing)}. {_undecided(compiled, window)}",
                    "Declare it for the shop, in content/site.yaml under counting:.",
                )
            )
    return found


def find_ladder_ends(compiled: CompiledTable[Any]) -> list[Finding]:
    """R212: ladders whose last rung does not say what holds after the last window."""
    return [fault for answering in _ladders(compiled) for fault in _end_faults(answering.over_time)]


def find_shortening_seasons(compiled: CompiledTable[Any], superseded: datetime.date | None = None) -> list[Finding]:
    """R213: seasons that end before the window would end without them, for all their days (an error) or for some (a warning).

    Orders placed from `superseded` on have a newer version: a season for them is none of this version's.
    """
    return [
        fault
        for window in _used(compiled)
        for season in window.seasons
        if superseded is None or season.event != "ordered" or season.first < superseded
        if (fault := _shortens(compiled, window, season)) is not None
    ]


def find_unasked_events(compiled: CompiledTable[Any]) -> list[Finding]:
    """R214: windows and seasons that depend on a day which the table never asks for."""
    asked = {ask.name for ask in compiled.domain.events}
    found = []
    for window in _used(compiled):
        found += [
            _finding(
                "R214",
                window,
                f"“{window.id}” starts when it was {event}, and the table “{compiled.table.name}” never asks when that was.",
                _ask(event, sorted(asked)),
            )
            for event in window.start_events
            if event not in asked and event not in compiled.windows
        ]
        found += [
            Finding(
                "R214",
                Level.ERROR,
                season.span,
                f"The season “{season.id}” looks at when it was {season.event}, and the table “{compiled.table.name}” never asks that.",
                _ask(season.event, []),
            )
            for season in window.seasons
            if season.event not in asked
        ]
    return found


def find_unreached_rungs(compiled: CompiledTable[Any]) -> list[Finding]:
    """R228: rungs that no moment reaches, because the window before them ends at the same time or later."""
    found = []
    for answering in _ladders(compiled):
        rungs = [rung for rung in answering.over_time if rung.until is not None and rung.until.name in compiled.windows]
        for earlier, later in pairwise(rungs):
            assert earlier.until is not None
            assert later.until is not None
            if _ends_no_later(compiled.windows[later.until.name], compiled.windows[earlier.until.name]):
                found.append(
                    Finding(
                        "R228",
                        Level.ERROR,
                        later.span,
                        f"This rung never holds: “{later.until}” does not end after “{earlier.until}”, which stands before it.",
                        "Put the shorter window first.",
                        related=(earlier.span,),
                    )
                )
    return found


def find_hours_without_time(compiled: CompiledTable[Any]) -> list[Finding]:
    """R229: windows in hours whose start is asked for as a day only."""
    days = {ask.name for ask in compiled.domain.events if ask.type is AskType.DATE}
    return [
        _finding(
            "R229",
            window,
            f"“{window.id}” runs for {window.length}, and “{event}” is asked as a day without a time.",
            f"Write “type: date and time” at the ask “{event}”.",
        )
        for window in _used(compiled)
        for event in window.start_events
        if window.is_elapsed and event in days
    ]


def find_hour_seasons(compiled: CompiledTable[Any]) -> list[Finding]:
    """R238: seasons of windows that run in hours, and windows in hours that start at another's end: nobody can say when."""
    found = []
    for window in _used(compiled):
        if window.is_elapsed and (window.seasons or window.starts in compiled.windows):
            found.append(
                _finding(
                    "R238",
                    window,
                    f"“{window.id}” runs in hours; it can have no season and cannot start at the end of another window.",
                    "Write its length in days.",
                )
            )
    return found


def _used(compiled: CompiledTable[Any]) -> list[RunningWindow]:
    return [compiled.windows[name] for name in compiled.windows_in_use]


def _undecided(compiled: CompiledTable[Any], window: RunningWindow) -> str:
    """A sentence with one case whose answer depends on the window."""
    depending = [
        name for name in compiled.windows_in_use if name == window.id or compiled.windows[name].starts == window.id
    ]
    boxes = (
        cell.box
        for cell in compiled.cells
        if cell.ladder is not None and any(name in depending for stage in cell.ladder.stages for name in stage.windows)
    )
    found = next(boxes, compiled.domain.whole)
    if found == compiled.domain.whole:
        return "Nobody could say any last day."
    return f"Nobody could say the last day of this case: {compiled.domain.in_words(found)}."


def _ladders(compiled: CompiledTable[Any]) -> list[Answering[Any]]:
    answering: list[Answering[Any]] = [rule for rule in compiled.table.rules if rule.over_time]
    otherwise = compiled.table.otherwise
    return [*answering, otherwise] if otherwise is not None and otherwise.over_time else answering


def _end_faults(rungs: tuple[Rung[Any], ...]) -> Iterator[Finding]:
    for rung in rungs[:-1]:
        if rung.after is not None:
            yield Finding(
                "R212",
                Level.ERROR,
                rung.span,
                f"“after: {rung.after}” stands before the last rung; nothing below it can hold.",
                "Let it be the last, or write until: and a window.",
            )
    last = rungs[-1]
    if last.after is None:
        yield Finding(
            "R212",
            Level.ERROR,
            last.span,
            f"The ladder does not say what holds after “{last.until}”.",
            f"Add a last rung: after: {last.until}, with its outcome.",
        )
    elif len(rungs) == 1 or rungs[-2].until != last.after:
        before = rungs[-2].until if len(rungs) > 1 else None
        yield Finding(
            "R212",
            Level.ERROR,
            last.span,
            f"The last rung holds after “{last.after}”, and the rung before it holds until “{before or 'nothing'}”.",
            f"Write after: {before}." if before is not None else "Begin the ladder with until: and a window.",
        )


def _shortens(compiled: CompiledTable[Any], window: RunningWindow, season: RunningSeason) -> Finding | None:
    """Days the window reaches at least: it starts on the season's event or later."""
    if season.until is None or window.counting is None or window.length is None or window.length.unit.is_elapsed:
        return None
    earliest, latest = (_plain_end(compiled, window, day) for day in (season.first, season.last))
    if earliest is None or latest is None or latest <= season.until:
        return None
    said = f"The season “{season.id}” ends on {season.until}"
    if earliest > season.until:
        return Finding(
            "R213",
            Level.ERROR,
            season.span,
            f"{said}, and “{window.id}” alone lasts longer for every one of its days: from {season.first} to {earliest}.",
            "Give the season a later end, or delete it: a season never shortens.",
        )
    return Finding(
        "R213",
        Level.WARNING,
        season.span,
        f"{said}, and “{window.id}” alone lasts longer for its last days: from {season.last} to {latest}. The later day holds.",
        "Say so to customers, or give the season a later end.",
    )


def _plain_end(compiled: CompiledTable[Any], window: RunningWindow, start: datetime.date) -> datetime.date | None:
    assert window.length is not None
    assert window.counting is not None
    calendar = compiled.setting.calendar
    try:
        last = last_day(start, window.length, window.counting.start_day, calendar)
    except LookupError:
        return None
    return (
        calendar.next_business_day(last)
        if window.counting.closed_day is ClosedDay.MOVES and calendar is not None
        else last
    )


def _ends_no_later(window: RunningWindow, other: RunningWindow) -> bool:
    """Whether `window` surely ends no later than `other`: the same window, or the same start and no longer."""
    if window.id == other.id or other.unlimited:
        return True
    if (
        window.seasons
        or window.start_events != other.start_events
        or window.length is None
        or other.length is None
        or window.restarts != other.restarts
    ):
        return False
    return no_longer(window.length, other.length)


def _in_circle(compiled: CompiledTable[Any], window: RunningWindow) -> bool:
    return any(fault.code == "R235" and fault.span == window.span for fault in compiled.faults)


def _ask(event: str, asked: list[str]) -> str:
    near = get_close_matches(event, asked, n=1)
    return (
        f"Write “{near[0]}”, or add an ask: id: {event}, type: date."
        if near
        else f"Add an ask: id: {event}, type: date."
    )


def _finding(code: str, window: RunningWindow, message: str, help_: str) -> Finding:
    return Finding(code, Level.ERROR, window.span, message, help_)
