"""What a cell answers over time, as a value: two cells answer the same if these are equal. Reasons are no part of it."""

import datetime
from dataclasses import dataclass, field
from typing import Any

from boldprint.changes.lengths import plain
from boldprint.rules.cells import Cell, CompiledTable, Priced, RunningSeason, RunningWindow, Stage
from boldprint.rules.counting import ClosedDay, Settled, StartDay
from boldprint.rules.decision import Decision
from boldprint.rules.outcome import Outcome, Payer, RefundForm
from boldprint.values.length import Length
from boldprint.values.money import Rounding
from boldprint.values.text import PublicText, StaffText, for_staff_eyes


@dataclass(frozen=True, slots=True)
class SeasonTerms:
    """A season: for which days of which event, and what it does."""

    event: str
    first: datetime.date
    last: datetime.date
    until: datetime.date | None
    starts_on: datetime.date | None
    id: str = field(compare=False)


@dataclass(frozen=True, slots=True)
class CountingTerms:
    """How the days of a window are counted."""

    start_day: StartDay
    ends: int
    """Minutes after the beginning of the last day."""
    closed_day: ClosedDay
    zone: str


@dataclass(frozen=True, slots=True)
class Ending:
    """When a window ends. Its id is no part of that."""

    length: Length | None
    """In days, business days, months or seconds."""
    unlimited: bool
    until: datetime.date | None
    start: "str | Ending | None"
    asked: bool
    """Whether the table asks for the event that starts it."""
    restarts: str | None
    or_later: tuple[str, ...]
    counting: CountingTerms | None
    seasons: tuple[SeasonTerms, ...]
    id: str = field(compare=False)


@dataclass(frozen=True, slots=True)
class OwnTerms:
    """A term of the table's own."""

    id: str
    amount: Priced | None
    length: Length | None
    says: str | None


@dataclass(frozen=True, slots=True)
class Terms:
    """An outcome with everything that belongs to it."""

    outcome: Outcome
    refund: RefundForm | None = None
    refund_amount: Priced | None = None
    fee: Priced | None = None
    pays: Payer | None = None
    then: tuple[Ending, ...] = ()
    gives: tuple[OwnTerms, ...] = ()
    requires: str | None = None
    who: str | None = None
    instead: str | None = None
    rounding: Rounding | None = None
    """How shares in it are rounded; None without shares."""


NOTHING_SAID = Terms(Outcome.AMBIGUOUS)
"""Where no rule answers, or several do."""

Answer = tuple[tuple[Terms, Ending | None], ...]
"""What holds until the end of each window in turn; the last has no end."""


class AnswerReader:
    """Reads the cells of one table."""

    def __init__(self, compiled: CompiledTable[Any]) -> None:
        self.compiled = compiled
        self.asked = {ask.name for ask in compiled.domain.events}
        self._known: dict[int, Answer] = {}
        self._said: dict[tuple[int, tuple[str, ...]], Terms] = {}

    def answer(self, cell: Cell[Any]) -> Answer:
        """What the cell answers over time."""
        if cell.ladder is None:
            return ((NOTHING_SAID, None),)
        number = cell.ladder.number
        if number not in self._known:
            self._known[number] = self._answer(cell.ladder.stages, cell.ladder.seasons)
        return self._known[number]

    def _answer(self, stages: tuple[Stage[Any], ...], seasons: tuple[str, ...]) -> Answer:
        found: list[tuple[Terms, Ending | None]] = []
        for stage in stages:
            if stage.until is None:
                return (*found, (self._terms(stage, seasons), None))
            ending = self.ending(stage.until, seasons)
            if ending is None:
                break
            found.append((self._terms(stage, seasons), ending))
        return (*found, (NOTHING_SAID, None))

    def terms_of(self, decision: Decision[Any]) -> Terms:
        """The terms of a decision that was made by this table."""
        if decision.stage is None or decision.cell is None or decision.cell.ladder is None:
            return NOTHING_SAID
        key = decision.stage.number, decision.cell.ladder.seasons
        if key not in self._said:
            self._said[key] = self._terms(decision.stage, decision.cell.ladder.seasons)
        return self._said[key]

    def ending(self, name: str, seasons: tuple[str, ...]) -> Ending | None:
        """When a window ends where these seasons apply; None where that cannot be said."""
        window = self.compiled.windows.get(name)
        if window is None or window.counting is None:
            return None
        start: str | Ending | None = window.starts
        if window.starts is not None and window.starts in self.compiled.windows:
            start = self.ending(window.starts, seasons)
            if start is None:
                return None
        applying = (season for season in window.seasons if season.id in seasons and season.event in self.asked)
        return Ending(
            length=plain(window.length) if window.length is not None else None,
            unlimited=window.unlimited,
            until=window.until,
            start=start,
            asked=not isinstance(start, str) or start in self.asked,
            restarts=window.restarts if window.restarts in self.asked else None,
            or_later=window.or_later,
            counting=_counting(window, window.counting),
            seasons=tuple(sorted(map(_season, applying), key=_order)),
            id=name,
        )

    def _terms(self, stage: Stage[Any], seasons: tuple[str, ...]) -> Terms:
        charges = [stage.fee, stage.refund_amount, *(given.amount for given in stage.gives)]
        shares = any(charge is not None and charge.amount is not None and charge.amount.share is not None for charge in charges)
        return Terms(
            outcome=stage.outcome,
            refund=stage.refund,
            refund_amount=stage.refund_amount,
            fee=None if costs_nothing(stage.fee) else stage.fee,
            pays=stage.pays,
            then=tuple(ending for name in stage.then if (ending := self.ending(name, seasons)) is not None),
            gives=tuple(OwnTerms(given.id, given.amount, given.length, _words(given.says)) for given in stage.gives),
            requires=_words(stage.requires),
            who=_words(stage.who),
            instead=_words(stage.instead),
            rounding=self.compiled.setting.rounding if shares else None,
        )


def costs_nothing(charge: Priced | None) -> bool:
    """Whether a fee is none: not named, waived, or zero.

    >>> costs_nothing(None), costs_nothing(Priced(None, waived=True))
    (True, True)
    """
    return charge is None or charge.waived or (charge.amount is not None and charge.amount.is_free and charge.at_least is None)


def _counting(window: RunningWindow, settled: Settled) -> CountingTerms:
    """Only what matters to the window: hours run on the clock, and a fixed day is not counted to."""
    if window.is_elapsed:
        return CountingTerms(StartDay.NOT_COUNTED, 1440, ClosedDay.STAYS, settled.zone)
    if window.until is not None:
        return CountingTerms(StartDay.NOT_COUNTED, settled.ends.minutes, ClosedDay.STAYS, settled.zone)
    return CountingTerms(settled.start_day, settled.ends.minutes, settled.closed_day, settled.zone)


def _season(season: RunningSeason) -> SeasonTerms:
    return SeasonTerms(season.event, season.first, season.last, season.until, season.starts_on, season.id)


def _order(season: SeasonTerms) -> tuple[str, ...]:
    return season.event, season.first.isoformat(), season.last.isoformat(), str(season.until), str(season.starts_on)


def _words(text: PublicText | StaffText | None) -> str | None:
    return for_staff_eyes(text) if text is not None else None
