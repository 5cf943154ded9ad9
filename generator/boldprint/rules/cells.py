"""What a table compiles to: cells, each a box of cases with the terms that hold there, and everything needed to decide."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Generic

from boldprint.rules.boxes import Box, atoms
from boldprint.rules.charge import Amount
from boldprint.rules.counting import Counting, Settled
from boldprint.rules.domain import Domain
from boldprint.rules.order_rule import OrderRule
from boldprint.rules.outcome import Outcome, Payer, RefundForm
from boldprint.rules.table import Table
from boldprint.rules.window import Window
from boldprint.source.finding import Finding
from boldprint.source.model import NOWHERE
from boldprint.source.span import Span
from boldprint.values.calendar import Calendar
from boldprint.values.length import Length
from boldprint.values.money import Money, Rounding
from boldprint.values.text import AnyText


@dataclass(frozen=True, slots=True)
class FactUsed:
    """A fact that an answer rests on: its full name, its value as written, and since when it holds (None: always)."""

    name: str
    value: str
    since: datetime.date | None = None


@dataclass(frozen=True)
class Setting:
    """What holds around a table: the policy it belongs to, how days count there, the calendar, the facts."""

    policy: str
    zone: str
    shop_counting: Counting | None = None
    policy_counting: Counting | None = None
    calendar: Calendar | None = None
    facts: Callable[[str], FactUsed | None] = lambda _: None
    """From the name of a fact, as the policy writes it, to the fact in force."""

    def counting_layers(self, window: Counting | None) -> tuple[tuple[str, Counting | None], ...]:
        """Where counting may be declared, the nearest first."""
        return (("window", window), ("policy", self.policy_counting), ("shop", self.shop_counting))

    @property
    def rounding(self) -> Rounding | None:
        """How shares of money are rounded: the policy's word, else the shop's."""
        declared = (self.policy_counting, self.shop_counting)
        return next((counting.rounding for counting in declared if counting is not None and counting.rounding), None)


@dataclass(frozen=True, slots=True)
class Priced:
    """A charge as it holds in a cell: one amount, or waived; how it is multiplied and limited."""

    amount: Amount | None
    waived: bool = False
    of: str | None = None
    per: str | None = None
    at_least: Money | None = None
    at_most: Money | None = None


@dataclass(frozen=True, slots=True)
class Given(Generic[AnyText]):
    """A term of the table's own as it holds in a cell."""

    id: str
    amount: Priced | None
    length: Length | None
    says: AnyText | None


@dataclass(frozen=True, slots=True)
class Stage(Generic[AnyText]):
    """One rung as it holds in a cell; `until` is None on the last, and on the only one of a rule without a ladder."""

    outcome: Outcome
    until: str | None = None
    because: AnyText | None = None
    refund: RefundForm | None = None
    refund_amount: Priced | None = None
    fee: Priced | None = None
    pays: Payer | None = None
    instead: AnyText | None = None
    requires: AnyText | None = None
    who: AnyText | None = None
    then: tuple[str, ...] = ()
    gives: tuple[Given[AnyText], ...] = ()
    facts: tuple[str, ...] = ()
    """The names of the facts that its terms and texts rest on."""
    span: Span = NOWHERE
    number: int = 0
    """Its number in the table; the same stage has the same number in every cell."""

    @property
    def windows(self) -> tuple[str, ...]:
        """The windows that it names."""
        return self.then if self.until is None else (self.until, *self.then)


@dataclass(frozen=True, slots=True)
class Ladder(Generic[AnyText]):
    """What holds in a cell over time, and the seasons that apply there."""

    stages: tuple[Stage[AnyText], ...]
    seasons: tuple[str, ...] = ()
    number: int = 0
    """Its number in the table; the same ladder has the same number in every cell."""


@dataclass(frozen=True, slots=True)
class Governing:
    """The rule of a cell: its id, its place, its number in the table, the facts in its conditions."""

    id: str
    span: Span
    number: int
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell(Generic[AnyText]):
    """A box of cases on which the same rule gives the same terms; without a rule it is a gap or a contradiction."""

    box: Box
    rule: Governing | None
    ladder: Ladder[AnyText] | None
    contenders: tuple[str, ...] = ()
    """In a contradiction: the rules that each claim the box."""


@dataclass(frozen=True, slots=True)
class RunningSeason:
    """A season, read: for which days of which event it is, and what it does."""

    id: str
    event: str
    first: datetime.date
    last: datetime.date
    until: datetime.date | None
    starts_on: datetime.date | None
    facts: tuple[str, ...]
    span: Span
    for_all: bool
    """Whether it is for every case; otherwise the cells say where it applies."""


@dataclass(frozen=True, slots=True)
class RunningWindow:
    """A window, read, with its counting settled and its seasons."""

    id: str
    length: Length | None
    unlimited: bool
    until: datetime.date | None
    starts: str | None
    or_later: tuple[str, ...]
    """Further events; the latest that has happened counts."""
    restarts: str | None
    counting: Settled | None
    seasons: tuple[RunningSeason, ...]
    facts: tuple[str, ...]
    span: Span

    @property
    def start_events(self) -> tuple[str, ...]:
        """Everything it may start with: events, or a window at whose end it starts."""
        return (self.starts, *self.or_later) if self.starts is not None else ()

    @property
    def is_elapsed(self) -> bool:
        """Whether it runs on the clock (hours) and not on the calendar."""
        return self.length is not None and self.length.unit.is_elapsed


@dataclass(frozen=True)
class CompiledTable(Generic[AnyText]):
    """A table as cells, in the order of their rules. `faults` are what its author wrote wrongly; `usable` says whether it can decide all the same."""

    table: Table[AnyText]
    setting: Setting
    domain: Domain[AnyText]
    cells: tuple[Cell[AnyText], ...]
    declared: tuple[Window, ...]
    """The windows of the policy as they are written."""
    windows: Mapping[str, RunningWindow]
    order_rules: tuple[tuple[OrderRule[AnyText], Box], ...]
    faults: tuple[Finding, ...]
    usable: bool

    @property
    def name(self) -> str:
        """The full name: policy and table."""
        return f"{self.setting.policy}.{self.table.name}"

    def cells_meeting(self, box: Box) -> list[Cell[AnyText]]:
        """The cells that a box has a case in common with, in order."""
        found = (1 << len(self.cells)) - 1
        for holders, mask in zip(self._holders, box, strict=True):
            side = 0
            for atom in atoms(mask):
                side |= holders[atom]
            found &= side
        return [self.cells[number] for number in atoms(found)]

    @cached_property
    def _holders(self) -> tuple[tuple[int, ...], ...]:
        """For each ask and atom the cells that hold it, as bits of a number."""
        sides = []
        for ask, dimension in enumerate(self.domain.dimensions):
            holders = [0] * dimension.full.bit_length()
            for number, cell in enumerate(self.cells):
                for atom in atoms(cell.box[ask]):
                    holders[atom] |= 1 << number
            sides.append(tuple(holders))
        return tuple(sides)

    @cached_property
    def windows_in_use(self) -> tuple[str, ...]:
        """The windows that a stage of some cell names, and those at whose end they start."""
        waiting = sorted({name for ladder in self.ladders for stage in ladder.stages for name in stage.windows})
        found = set[str]()
        while waiting:
            name = waiting.pop()
            if name in self.windows and name not in found:
                found.add(name)
                start = self.windows[name].starts
                waiting += [start] if start is not None else []
        return tuple(sorted(found))

    @cached_property
    def ladders(self) -> tuple[Ladder[AnyText], ...]:
        """Every ladder that holds somewhere, by its number."""
        found = {cell.ladder.number: cell.ladder for cell in self.cells if cell.ladder is not None}
        return tuple(found[number] for number in sorted(found))

    @property
    def gaps(self) -> tuple[Cell[AnyText], ...]:
        """The cells that no rule covers."""
        return tuple(cell for cell in self.cells if cell.rule is None and not cell.contenders)

    @property
    def contested(self) -> tuple[Cell[AnyText], ...]:
        """The cells that several rules claim."""
        return tuple(cell for cell in self.cells if cell.contenders)
