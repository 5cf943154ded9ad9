"""From a table to its cells."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Generic

from boldprint.rules.ask_faults import ask_faults
from boldprint.rules.boxes import Box, TooManyCells, is_partition, merged
from boldprint.rules.cells import Cell, CompiledTable, Governing, Ladder, Setting, Stage
from boldprint.rules.conditions import Condition, Range
from boldprint.rules.domain import Domain, build_domain, unknown_names
from boldprint.rules.govern import MOST_CELLS, Claim, Region, regions
from boldprint.rules.interning import Interner
from boldprint.rules.measure import Measure
from boldprint.rules.order_rule import OrderRule
from boldprint.rules.refine import refine
from boldprint.rules.resolve import Resolver, charges_of, follow_like, stages_of, switches_of, windows_used
from boldprint.rules.running import read_windows, unfilled
from boldprint.rules.table import Table
from boldprint.rules.terms import Answering, Rule
from boldprint.rules.window import Window
from boldprint.source.finding import Finding, Level, sort_findings
from boldprint.values.named import Named
from boldprint.values.text import AnyText


def compile_table(
    table: Table[AnyText], windows: Sequence[Window], setting: Setting, also: Sequence[tuple[Condition, ...]] = ()
) -> CompiledTable[AnyText]:
    """The table as cells, its facts filled in before. Never raises for what an author may write: see `faults` and `usable`.

    `also` are conditions that stand elsewhere (staff exceptions, the floor) and whose boundaries the cells have to respect.
    """
    return _Compiler(table, windows, setting, also).compiled()


class _Compiler(Generic[AnyText]):
    def __init__(
        self, table: Table[AnyText], windows: Sequence[Window], setting: Setting, also: Sequence[tuple[Condition, ...]]
    ) -> None:
        self.table: Table[AnyText] = table
        self.setting = setting
        self.declared = tuple(windows)
        self.also = also
        self.faults: list[Finding] = []
        self.interner: Interner[AnyText] = Interner()
        self.windows = read_windows(windows, setting, self.faults.append)
        self.seasons = {window.name: window.when for window in windows if window.season_of is not None}
        self.gates: list[OrderRule[AnyText]] = [rule for rule in table.order_rules if rule.count is not None]
        self.unfilled = tuple(unfilled(windows))
        self.rules: dict[str, Rule[AnyText]] = {rule.name: rule for rule in table.rules}

    def compiled(self) -> CompiledTable[AnyText]:
        conditions: list[Condition] = list(self._conditions())
        # A condition that stands elsewhere may be about another table's asks; those that stand here have to fit.
        domain: Domain[AnyText] = build_domain(
            self.table.asks, [*conditions, *(c for when in self.also for c in when)], lambda _: None
        )
        self.faults += [*ask_faults(domain), *unknown_names(domain, conditions)]
        try:
            cells = self._cells(domain)
        except TooManyCells as too_many:
            cells = ()
            said = str(too_many) or f"makes more than {MOST_CELLS} different cases"
            self.faults.append(
                Finding(
                    "R220",
                    Level.ERROR,
                    self.table.span,
                    f"The table {said}.",
                    "Split it into tables by its first ask, or let fewer asks matter to each rule.",
                )
            )
        order_rules = tuple((rule, domain.box(rule.when, self.faults.append)) for rule in self.table.order_rules)
        names = {n.name for c in conditions for s in c.ranges for _, n in s.bounds if n.written is None} | set(
            self.unfilled
        )
        return CompiledTable(
            self.table,
            self.setting,
            domain,
            cells,
            self.declared,
            self.windows,
            order_rules,
            sort_findings(self.faults),
            usable=bool(cells) and not names,
        )

    def _cells(self, domain: Domain[AnyText]) -> tuple[Cell[AnyText], ...]:
        claims = [Claim(domain.box(self._cap(gate), self.faults.append), is_gate=True) for gate in self.gates]
        claims += [Claim(domain.box(rule.when, self.faults.append)) for rule in self.table.rules]
        found = regions(claims, self.table.precedence, domain.whole)
        cells: list[Cell[AnyText]] = []
        for number in range(len(claims)):
            cells += self._governed(number, [region.box for region in found if region.claims == (number,)], domain)
            if len(cells) > MOST_CELLS:
                raise TooManyCells
        gaps = [region.box for region in found if not region.claims]
        if self.table.otherwise is not None:
            rule = Governing("otherwise", self.table.otherwise.span, len(claims))
            cells += self._laddered(rule, self.table.otherwise, None, gaps, domain)
        else:
            cells += [Cell(box, None, None) for box, _ in merged((box, 0) for box in gaps)]
        cells += self._contested(found)
        assert is_partition([cell.box for cell in cells], domain.whole), f"cells of {self.table.name} are no partition"
        return tuple(cells)

    def _governed(self, number: int, region: list[Box], domain: Domain[AnyText]) -> Iterator[Cell[AnyText]]:
        if number < len(self.gates):
            gate = self.gates[number]
            ladder = self.interner.ladder(
                Ladder((Stage(gate.outcome, because=gate.says, facts=gate.says.names, span=gate.span),))
            )
            yield from (
                Cell(box, Governing(gate.name, gate.span, number), ladder)
                for box, _ in merged((box, 0) for box in region)
            )
            return
        rule = self.table.rules[number - len(self.gates)]
        facts = tuple(dict.fromkeys(name for condition in rule.when for name in condition.names))
        answering = follow_like(rule, self.rules, self.faults.append)
        because = rule.because if rule.like is not None else None
        yield from self._laddered(Governing(rule.name, rule.span, number, facts), answering, because, region, domain)

    def _laddered(
        self,
        rule: Governing,
        answering: Answering[AnyText] | None,
        because: AnyText | None,
        region: list[Box],
        domain: Domain[AnyText],
    ) -> Iterator[Cell[AnyText]]:
        def box_of(when: Iterable[Condition]) -> Box:
            return domain.box(when, self.faults.append)

        resolver = Resolver(answering, because, self.windows, self.faults.append)
        switches = list(switches_of(answering, box_of, self.seasons, self.windows)) if answering is not None else []
        names = [switch.name for switch in switches]
        ladders: dict[int, Ladder[AnyText]] = {}
        pieces: list[tuple[Box, int]] = []
        for box, positions in refine(region, switches, MOST_CELLS):
            ladder = self.interner.ladder(resolver.ladder(dict(zip(names, positions, strict=True))))
            ladders[ladder.number] = ladder
            pieces.append((box, ladder.number))
        yield from (Cell(box, rule, ladders[number]) for box, number in merged(pieces))

    def _contested(self, found: list[Region]) -> Iterator[Cell[AnyText]]:
        names = [gate.name for gate in self.gates] + [rule.name for rule in self.table.rules]
        pieces = merged((region.box, region.claims) for region in found if len(region.claims) > 1)
        for box, claims in pieces:
            yield Cell(box, None, None, tuple(names[number] for number in claims))

    def _cap(self, gate: OrderRule[AnyText]) -> tuple[Condition, ...]:
        assert gate.count is not None
        assert gate.at_most is not None
        reached = Range.model_validate({"from": Named(None, Measure.parse(str(gate.at_most)), gate.span)})
        return (*gate.when, Condition(ask=gate.count, ranges=(reached,), place=gate.span_of("count")))

    def _conditions(self) -> Iterator[Condition]:
        answerings: list[Answering[AnyText]] = list(self.table.rules)
        answerings += [self.table.otherwise] if self.table.otherwise is not None else []
        for rule in self.table.rules:
            yield from rule.when
        for answering in answerings:
            yield from _conditions_in_terms(answering)
        used = {name for answering in answerings for name in windows_used(answering, self.windows)}
        for season in (season for name in sorted(used) for season in self.windows[name].seasons):
            yield from self.seasons[season.id]
        for order_rule in self.table.order_rules:
            yield from self._cap(order_rule) if order_rule.count is not None else order_rule.when


def _conditions_in_terms(answering: Answering[Any]) -> Iterator[Condition]:
    for terms in stages_of(answering):
        for _, charge in charges_of(terms):
            for when in (*charge.waived, *(entry.when for entry in charge.amounts)):
                yield from when
