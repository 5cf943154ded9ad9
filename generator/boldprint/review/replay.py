"""Replaying cases of the past under two versions of a table: who would have got the same, more, or less, and what it costs."""

import dataclasses
import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from boldprint.changes.change import Effect
from boldprint.changes.differences import of_terms
from boldprint.changes.terms import AnswerReader, Terms
from boldprint.changes.weighing import together
from boldprint.edition.decisions.tables import DecisionTable
from boldprint.rules.case import CaseRefused, read_case, read_moment
from boldprint.rules.cells import CompiledTable
from boldprint.rules.decide import decide_case
from boldprint.rules.decision import Decision, Total
from boldprint.values.money import Money

ON, ID, TABLE = "on", "id", "table"
_MONEY = ("fee", "refund_amount")


@dataclass(frozen=True, slots=True)
class Row:
    """A case: its number or id, the moment of the decision, and its answers."""

    id: str
    on: str
    answers: Mapping[str, str]
    table: str = ""
    """The full name of the table that decides it: returns.return."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a case gets under one version. `missing` are asks without an answer; `fault` is what cannot be read."""

    outcome: str | None
    deadline: str | None = None
    money: Mapping[str, tuple[Decimal, str]] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    fault: str = ""
    terms: Terms | None = None


@dataclass(frozen=True, slots=True)
class Replayed:
    """A case under both versions; without effect where one of them cannot decide it."""

    row: Row
    old: Outcome
    new: Outcome
    effect: Effect | None


@dataclass(frozen=True)
class Summary:
    """All cases together."""

    cases: int
    same: int
    better: int
    worse: int
    mixed: int
    undecided: int
    money: Mapping[tuple[str, str], tuple[Decimal, Decimal]]
    """By kind (fee, refund_amount) and currency the sums under the old and the new version, of the cases that both decide."""
    missing: Mapping[str, int]
    """By ask, how many cases lack it."""


class Replay:
    """Decides cases under one version of a table; the same answers are read once."""

    def __init__(self, compiled: CompiledTable[Any]) -> None:
        # Facts and rules of the whole order stand beside an answer; nobody reads them here, and looking them up takes time.
        self.compiled = dataclasses.replace(compiled, order_rules=(), setting=dataclasses.replace(compiled.setting, facts=lambda _: None))
        self.reader = AnswerReader(self.compiled)
        self.asks = frozenset(ask.name for ask in compiled.domain.asks)
        self._decided: dict[tuple[tuple[tuple[str, str], ...], str], Outcome] = {}

    def outcome(self, row: Row) -> Outcome:
        """What the case gets. Answers to asks that this version does not have are left out."""
        answers = tuple(sorted((name, value) for name, value in row.answers.items() if name in self.asks and value))
        key = answers, row.on
        if key not in self._decided:
            self._decided[key] = self._outcome(answers, row.on)
        return self._decided[key]

    def _outcome(self, answers: tuple[tuple[str, str], ...], on: str) -> Outcome:
        now = read_moment(on)
        if not isinstance(now, datetime.date):
            return Outcome(None, fault=now or f"“{on}” is not a day.")
        case = read_case(self.compiled, dict(answers))
        if isinstance(case, CaseRefused):
            return Outcome(None, fault=case.faults[0].message)
        return self._said(decide_case(self.compiled, case, now))

    def _said(self, decision: Decision[Any]) -> Outcome:
        if decision.outcome is None:
            return Outcome(None, missing=tuple(ask.ask.name for ask in decision.missing))
        found = {place: _sum(total) for place, total in (decision.totals or {}).items() if place in _MONEY}
        money = {place: (amount.amount, amount.currency) for place, amount in found.items() if amount is not None}
        deadline = str(decision.deadline) if decision.deadline is not None and not decision.deadline.is_open else None
        return Outcome(decision.outcome.slug, deadline, money, terms=self.reader.terms_of(decision))


def _sum(total: Total) -> Money | None:
    """What it comes to; a flat amount needs no numbers of the case."""
    if total.sum is not None or total.priced.per is not None or total.priced.amount is None:
        return total.sum
    return total.priced.amount.money


def replay(rows: Iterable[Row], old: CompiledTable[Any], new: CompiledTable[Any]) -> Iterator[Replayed]:
    """Every case under both versions, in order."""
    sides = Replay(old), Replay(new)
    weighed: dict[tuple[Terms, Terms], Effect] = {}
    for row in rows:
        was, now = (side.outcome(row) for side in sides)
        effect = None
        if was.terms is not None and now.terms is not None:
            pair = was.terms, now.terms
            if pair not in weighed:
                weighed[pair] = together(difference.effect for difference in of_terms(*pair))
            effect = weighed[pair]
        yield Replayed(row, was, now, effect)


def summary(replayed: Iterable[Replayed]) -> Summary:
    """The cases counted and their money added up."""
    counts: Counter[Effect | None] = Counter()
    missing: Counter[str] = Counter()
    sums: dict[tuple[str, str], list[Decimal]] = {}
    for one in replayed:
        counts[one.effect] += 1
        if one.effect is None:
            missing.update({*one.old.missing, *one.new.missing})
            continue
        for side, outcome in enumerate((one.old, one.new)):
            for place, (amount, currency) in outcome.money.items():
                sums.setdefault((place, currency), [Decimal(0), Decimal(0)])[side] += amount
    return Summary(
        cases=counts.total(),
        same=counts[Effect.NEUTRAL],
        better=counts[Effect.BETTER],
        worse=counts[Effect.WORSE],
        mixed=counts[Effect.MIXED],
        undecided=counts[None],
        money={key: (was, now) for key, (was, now) in sorted(sums.items())},
        missing=dict(sorted(missing.items())),
    )


def read_rows(header: Sequence[str], lines: Iterable[Sequence[str]], today: datetime.date, table: str = "") -> Iterator[Row]:
    """Cases from the lines of a file: a column for each ask; `on` is the moment (today if left out), `id` a name of the case.

    `table` is the table for lines that name none.

    >>> [(row.id, row.on, row.answers) for row in read_rows(["id", "item"], [["7", "gear"]], datetime.date(2026, 6, 1))]
    [('7', '2026-06-01', {'item': 'gear'})]
    """
    names = [name.strip() for name in header]
    for number, line in enumerate(lines, 1):
        values = dict(zip(names, (value.strip() for value in line), strict=False))
        yield Row(
            values.pop(ID, "") or str(number), values.pop(ON, "") or today.isoformat(), values, values.pop(TABLE, "") or table
        )


def version_on(table: DecisionTable[Any], day: datetime.date) -> CompiledTable[Any] | None:
    """The table as it holds on a day; None before its first version, or where that cannot decide."""
    version = table.on(day)
    return version.compiled if version is not None and version.compiled.usable else None
