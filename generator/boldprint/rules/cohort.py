"""Cohorts: which version of a policy governs an order, and what it may not do to orders already placed."""

import datetime
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from boldprint.rules.ask import Ask
from boldprint.rules.case import CaseRefused, Moment, read_moment
from boldprint.rules.cells import CompiledTable, RunningWindow
from boldprint.rules.deadline import day_of
from boldprint.rules.decide import decide
from boldprint.rules.decision import Decision, MissingAsk
from boldprint.rules.lengths import no_longer
from boldprint.source.finding import Finding, Level
from boldprint.source.span import Span
from boldprint.values.text import AnyText

Thing = TypeVar("Thing")
ORDERED = "ordered"
_COVERS = re.compile(r"orders placed from (this day|\d{4}-\d\d-\d\d)|all orders")


@dataclass(frozen=True)
class Version(Generic[Thing]):
    """One version of a policy: the day from which it is in force, and the first order day that it covers."""

    since: datetime.date
    thing: Thing
    covers_from: datetime.date | None = None
    """None: the orders placed from `since` on. An earlier day: older orders too."""

    @property
    def first_order(self) -> datetime.date:
        """The first day on which an order was placed that it covers."""
        return self.covers_from if self.covers_from is not None else self.since


def governing(versions: Sequence[Version[Thing]], ordered: datetime.date, now: datetime.date) -> Version[Thing] | None:
    """The version that governs an order: the newest in force that covers its day; before all of them, the first. None without any.

    >>> old, new = Version(datetime.date(2024, 1, 1), "old"), Version(datetime.date(2026, 3, 1), "new")
    >>> governing([old, new], datetime.date(2026, 2, 1), datetime.date(2026, 4, 1)).thing
    'old'
    >>> everything = Version(datetime.date(2026, 3, 1), "new", covers_from=datetime.date.min)
    >>> governing([old, everything], datetime.date(2026, 2, 1), datetime.date(2026, 4, 1)).thing
    'new'
    """
    in_force = sorted((version for version in versions if version.since <= now), key=lambda version: version.since)
    covering = [version for version in in_force if version.first_order <= ordered]
    return covering[-1] if covering else next(iter(in_force), None)


def covered_from(covers: str, on: datetime.date) -> datetime.date | None:
    """The first order day that the words of a change cover, or None where they are not understood.

    Understood are “orders placed from this day”, “orders placed from 2026-01-01” and “all orders”.

    >>> covered_from("orders placed from this day", datetime.date(2026, 3, 1)), covered_from("all orders", datetime.date(2026, 3, 1)).year
    (datetime.date(2026, 3, 1), 1)
    """
    match = _COVERS.fullmatch(covers.strip().rstrip("."))
    if match is None:
        return None
    if match[1] is None:
        return datetime.date.min
    return on if match[1] == "this day" else datetime.date.fromisoformat(match[1])


def decide_in_cohort(
    versions: Sequence[Version[CompiledTable[AnyText]]], answers: Mapping[str, object], now: Moment
) -> tuple[Decision[AnyText] | CaseRefused, Version[CompiledTable[AnyText]]]:
    """The decision under the version that governs the order, and that version. Raises LookupError where none is in force.

    Where the table asks for the order date and it is not given, all versions are asked that may govern: if they answer the
    same, that is the answer; if not, the order date is missing, before everything else.
    """
    zone = versions[-1].thing.setting.zone
    today = day_of(now, zone)
    newest = governing(versions, today, today)
    if newest is None:
        raise LookupError(f"no version of {versions[-1].thing.name} is in force on {today}")
    ordered = _event(answers, ORDERED, zone)
    if ordered is not None:
        chosen = governing(versions, ordered, today) or newest
        return decide(chosen.thing, answers, now), chosen
    decision = decide(newest.thing, answers, now)
    ask = newest.thing.domain.ask(ORDERED)
    others = [version for version in _possible(versions, answers, zone, today) if version is not newest]
    if isinstance(decision, CaseRefused) or ask is None or ORDERED in answers or not others:
        return decision, newest
    if all(_same(decision, decide(version.thing, answers, now)) for version in others):
        return decision, newest
    return _asking_first(decision, ask), newest


def find_shortened_windows(
    old: CompiledTable[Any], new: CompiledTable[Any], covers: str | None, span: Span
) -> list[Finding]:
    """R240: windows that a new version makes shorter without saying which orders it covers; `span` is the change's place."""
    if covers is not None:
        return []
    pairs = [(old.windows[name], after) for name, after in new.windows.items() if name in old.windows]
    return [
        Finding(
            "R240",
            Level.ERROR,
            span,
            f"“{after.id}” becomes shorter, {after.length} instead of {before.length or 'no limit'}, and nothing says for which orders.",
            "Add covers: to the change: orders placed from this day.",
            related=(after.span,),
        )
        for before, after in pairs
        if _is_shorter(after, before)
    ]


def _asking_first(decision: Decision[AnyText], ask: Ask[AnyText]) -> Decision[AnyText]:
    """The decision taken back until `ask` is answered."""
    missing = [MissingAsk(ask)]
    missing += [one for one in decision.missing if one.ask.id != ask.id]
    return Decision(
        decision.policy, decision.table, None, missing=tuple(missing), assumed=decision.assumed, cells=decision.cells
    )


def _event(answers: Mapping[str, object], name: str, zone: str) -> datetime.date | None:
    moment = read_moment(str(answers[name])) if name in answers else None
    return day_of(moment, zone) if isinstance(moment, datetime.date) else None


def _possible(
    versions: Sequence[Version[Thing]], answers: Mapping[str, object], zone: str, today: datetime.date
) -> list[Version[Thing]]:
    """The versions that may govern an order which was placed no later than anything else that happened to it."""
    known = [
        day
        for name in ("shipped", "delivered", "ready", "exchanged")
        if (day := _event(answers, name, zone)) is not None
    ]
    latest = min([today, *known])
    days = {
        latest,
        *(
            version.first_order - datetime.timedelta(days=1)
            for version in versions
            if datetime.date.min < version.first_order <= latest
        ),
    }
    found = [governing(versions, day, today) for day in sorted(days)]
    return [version for version in versions if version in found]


def _same(one: Decision[Any], other: Decision[Any] | CaseRefused) -> bool:
    if isinstance(other, CaseRefused) or one.outcome is None or other.outcome is None:
        return False
    return (one.outcome, str(one.deadline or ""), _terms(one)) == (
        other.outcome,
        str(other.deadline or ""),
        _terms(other),
    )


def _terms(decision: Decision[Any]) -> object:
    """The terms, so that they can be compared; texts by their parts, because staff text refuses comparison."""
    stage = decision.stage
    if stage is None:
        return None
    texts = tuple(
        text.parts if text is not None else None for text in (stage.because, stage.instead, stage.requires, stage.who)
    )
    return (
        texts,
        stage.refund,
        stage.fee,
        stage.refund_amount,
        stage.pays,
        stage.then,
        tuple(
            (given.id, given.amount, given.length, given.says.parts if given.says is not None else None)
            for given in stage.gives
        ),
    )


def _is_shorter(after: RunningWindow, before: RunningWindow) -> bool:
    if after.length is None or after.unlimited:
        return False
    if before.unlimited:
        return True
    return before.length is not None and before.length != after.length and not no_longer(before.length, after.length)
