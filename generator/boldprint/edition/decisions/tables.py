"""The decision tables of a library in one market: each in all its versions, compiled when somebody asks for it."""

import datetime
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, partial
from typing import Any, Generic

from boldprint.edition.decisions.naming import is_all_public, names_below, staff_facts
from boldprint.edition.decisions.order_day import asking_for_order_day
from boldprint.edition.decisions.setting import setting_of
from boldprint.edition.facts import Facts, KnownFact, facts_on, find
from boldprint.edition.filling import Filler
from boldprint.edition.wording import public_wording, rewords, staff_wording
from boldprint.library.library import Library
from boldprint.library.policy import Parts, Policy
from boldprint.library.versions import ALWAYS, Versions
from boldprint.policies.part import PublicPart
from boldprint.rules.cells import CompiledTable
from boldprint.rules.cohort import Version, covered_from
from boldprint.rules.compiling import compile_table
from boldprint.rules.counting import Counting
from boldprint.rules.exception import StaffException
from boldprint.rules.granting import exceptions_for
from boldprint.rules.table import Table
from boldprint.rules.window import Window
from boldprint.shop.site import Site
from boldprint.source.model import Model
from boldprint.source.span import Span
from boldprint.values.catalog import Catalog
from boldprint.values.quantity import Quantity
from boldprint.values.text import AnyText, PublicText, StaffText


@dataclass(frozen=True)
class Written(Generic[AnyText]):
    """What a policy says about its cases in one version, facts filled in."""

    tables: tuple[Table[AnyText], ...]
    windows: tuple[Window, ...]
    counting: Counting | None
    part: Callable[[], PublicPart | None]
    """The whole public part, filled in when somebody needs it."""
    exceptions: tuple[StaffException, ...] = ()
    """What staff may grant beyond the tables; always empty in public tables."""


@dataclass(frozen=True)
class TableVersion(Generic[AnyText]):
    """A table as it holds from a day, and the first order day that it covers (None: that same day)."""

    first: datetime.date
    covers_from: datetime.date | None
    written: Written[AnyText]
    compiled: CompiledTable[AnyText]

    @property
    def in_cohort(self) -> Version[CompiledTable[AnyText]]:
        """The same for `rules.cohort`."""
        return Version(self.first, self.compiled, self.covers_from)

    @cached_property
    def for_staff(self) -> CompiledTable[AnyText]:
        """The same table, its cells cut along the conditions of the staff exceptions too."""
        conditions = [exception.when for exception in exceptions_for(self.compiled, self.written.exceptions) if exception.when]
        return compile_table(self.compiled.table, self.written.windows, self.compiled.setting, conditions) if conditions else self.compiled


@dataclass(frozen=True)
class DecisionTable(Generic[AnyText]):
    """A table in all its versions, oldest first; at least one."""

    policy: str
    name: str
    versions: tuple[TableVersion[AnyText], ...]

    @property
    def full_name(self) -> str:
        """Policy and table: `returns.return`."""
        return f"{self.policy}.{self.name}"

    def on(self, day: datetime.date) -> TableVersion[AnyText] | None:
        """The version in force on a day; None before the first."""
        return next((version for version in reversed(self.versions) if version.first <= day), None)


Fill = Callable[[datetime.date], Written[AnyText] | None]


@dataclass(frozen=True)
class PolicyTables(Generic[AnyText]):
    """The tables of one policy. Filling and compiling wait until they are asked for, and are done once."""

    policy: str
    kind: str
    parts: Versions[Parts]
    covering: Mapping[datetime.date, datetime.date]
    """From the day of a change to the first order day that it covers."""
    fill: Fill[AnyText]
    site: Versions[Site]
    facts: Callable[[datetime.date], Facts]

    @cached_property
    def versions(self) -> tuple[tuple[datetime.date, Written[AnyText]], ...]:
        """What the policy says, from each day on which it says something else."""
        found: list[tuple[datetime.date, Written[AnyText]]] = []
        for day in self._days():
            written = self.fill(day)
            if written is not None and (not found or not _same(found[-1][1], written)):
                found.append((day, written))
        return tuple(found)

    @cached_property
    def readings(self) -> tuple[tuple[datetime.date, PublicPart], ...]:
        """What customers read, from each day on which it is something else; what changed for staff alone makes no new reading."""
        found: list[tuple[datetime.date, PublicPart]] = []
        for version in self.parts.all:
            written = self.fill(version.first)
            part = written.part() if written is not None else None
            if part is not None and (not found or not alike(found[-1][1], part)):
                found.append((version.first, part))
        return tuple(found)

    @cached_property
    def tables(self) -> tuple[DecisionTable[AnyText], ...]:
        """Every table that the policy has in its newest version or had before, in the order of the page."""
        names = dict.fromkeys(table.name for _, written in reversed(self.versions) for table in written.tables)
        return tuple(DecisionTable(self.policy, name, tuple(self._compiled(name))) for name in names)

    def on(self, day: datetime.date) -> Written[AnyText] | None:
        """What the policy says on a day; None before its first."""
        return next((written for first, written in reversed(self.versions) if first <= day), None)

    @property
    def newest_part(self) -> PublicPart | None:
        """The public part of the newest version, announced ones included."""
        return self.parts.latest.public

    def _days(self) -> list[datetime.date]:
        """The days on which the tables may change: those of the policy, and those of other policies' facts that they name."""
        own = [version.first for version in self.parts.all]
        named = {name for version in self.parts.all for part in (version.thing.public, version.thing.staff) for name in names_below(part)}
        facts = self.facts(max(own[-1], datetime.date(2100, 1, 1)))
        others = {day for name in named if (fact := self._fact(facts, name)) is not None for day in fact.history.days if day > own[0]}
        return sorted(others.union(own))

    def _compiled(self, name: str) -> Iterator[TableVersion[AnyText]]:
        for first, written in self.versions:
            table = next((table for table in written.tables if table.name == name), None)
            if table is not None:
                facts = self.facts(_fact_day(first))
                site = self.site.on(first) or self.site.all[0].thing
                setting = setting_of(self.policy, site, written.counting, partial(self._fact, facts))
                yield TableVersion(first, self.covering.get(first), written, compile_table(table, written.windows, setting))

    def _fact(self, facts: Facts, name: str) -> KnownFact | None:
        return find(facts, name, self.policy)


@dataclass(frozen=True)
class Tables(Generic[AnyText]):
    """The tables of every policy of a library, in one market."""

    policies: tuple[PolicyTables[AnyText], ...]

    def policy(self, name: str) -> PolicyTables[AnyText] | None:
        """The tables of the policy with that id."""
        return self._by_policy.get(name)

    @cached_property
    def _by_policy(self) -> dict[str, PolicyTables[AnyText]]:
        return {tables.policy: tables for tables in reversed(self.policies)}

    def table(self, policy: str, name: str) -> DecisionTable[AnyText] | None:
        """One table by the ids of its policy and its own."""
        found = self.policy(policy)
        return next((table for table in found.tables if table.name == name), None) if found is not None else None


def public_tables(library: Library, market: str, catalog: Catalog, drafts: bool = False) -> Tables[PublicText]:
    """The public tables, made once. They are made from public parts and public facts alone."""
    return _once(_public_tables, library, market, catalog, drafts)


def all_tables(library: Library, market: str, catalog: Catalog, drafts: bool = False) -> Tables[Any]:
    """The tables of public and of staff policies, with every fact, made once; for staff pages and the command line."""
    return _once(_all_tables, library, market, catalog, drafts)


def _once(
    make: Callable[[Library, str, Catalog, bool], Tables[AnyText]], library: Library, market: str, catalog: Catalog, drafts: bool
) -> Tables[AnyText]:
    """What `make` makes, kept with the library: no table depends on the day on which it is read."""
    drafts = drafts and library.has_drafts
    return library.once((make, market, catalog.language, catalog.region, drafts), lambda: make(library, market, catalog, drafts))


def _public_tables(library: Library, market: str, catalog: Catalog, drafts: bool) -> Tables[PublicText]:
    facts = cache(lambda day: {name: fact for name, fact in facts_on(library, day, market, drafts).items() if fact.public})

    def fill(policy: Policy, day: datetime.date) -> Written[PublicText] | None:
        parts = policy.on(day, market)
        if parts is None or parts.public is None:
            return None
        filler = _filler(policy, facts(_fact_day(day)), catalog)
        windows = filler.filled(parts.public.windows, "windows")
        return Written(_whole(filler.filled(parts.public.tables, "tables"), windows, catalog), windows,
                       parts.public.counting, cache(partial(filler.filled, parts.public)))

    return Tables(tuple(_policy_tables(library, policy, market, cache(partial(fill, policy)), facts) for policy in _shown(library, drafts)))


def _all_tables(library: Library, market: str, catalog: Catalog, drafts: bool) -> Tables[Any]:
    facts = cache(lambda day: facts_on(library, day, market, drafts))

    def fill(policy: Policy, day: datetime.date) -> Written[Any] | None:
        parts = policy.on(day, market)
        if parts is None:
            return None
        filler, public = _filler(policy, facts(_fact_day(day)), catalog), parts.public
        tables: tuple[Table[Any], ...] = filler.filled(getattr(parts.staff, "tables", ()), "tables")
        windows: tuple[Window, ...] = filler.filled(getattr(parts.staff, "windows", ()), "windows")
        exceptions: tuple[StaffException, ...] = filler.filled(parts.staff.exceptions, "exceptions")
        if public is None:
            return Written(_whole(tables, windows, catalog), windows, None, lambda: None, exceptions)
        windows = (*filler.filled(public.windows, "windows"), *windows)
        return Written(_whole((*filler.filled(public.tables, "tables"), *tables), windows, catalog), windows,
                       public.counting, cache(partial(filler.filled, public)), exceptions)

    public, known_to_staff = public_tables(library, market, catalog, drafts), staff_facts(library)

    def tables_of(policy: Policy) -> PolicyTables[Any]:
        told = public.policy(policy.id) if is_all_public(policy, market, known_to_staff) else None
        return told or _policy_tables(library, policy, market, cache(partial(fill, policy)), facts)

    return Tables(tuple(tables_of(policy) for policy in _shown(library, drafts)))


def _policy_tables(library: Library, policy: Policy, market: str, fill: Fill[AnyText], facts: Callable[[datetime.date], Facts]) -> PolicyTables[AnyText]:
    said = {change.on: covered_from(str(change.covers), change.on) for change in policy.header.changes if change.covers is not None}
    covering = {on: first for on, first in said.items() if first is not None}
    return PolicyTables(policy.id, policy.type.kind, policy.versions(market), covering, fill, library.site, facts)


def _shown(library: Library, drafts: bool) -> Iterator[Policy]:
    return (policy for policy in library.policies if policy.is_shown(drafts))


def _whole(tables: tuple[Table[AnyText], ...], windows: tuple[Window, ...], catalog: Catalog) -> tuple[Table[AnyText], ...]:
    return tuple(asking_for_order_day(table, windows, catalog) for table in tables)


def _filler(policy: Policy, facts: Facts, catalog: Catalog) -> Filler:
    def quantity(name: str) -> Quantity | None:
        fact = find(facts, name, policy.id)
        return fact.quantity if fact is not None else None

    wording = public_wording(policy.id, facts, catalog, policy.translations)
    return Filler(wording, staff_wording(policy.id, facts, catalog), quantity, rewords(catalog, policy.translations))


def _fact_day(day: datetime.date) -> datetime.date:
    """A version that holds always is worded with the facts of the first day that has any."""
    return max(day, datetime.date(1900, 1, 1)) if day == ALWAYS else day


def _same(one: Written[AnyText], other: Written[AnyText]) -> bool:
    """Whether two versions decide alike."""
    parts = ("tables", "windows", "counting", "exceptions")
    return all(alike(getattr(one, part), getattr(other, part)) for part in parts)


def alike(one: Any, other: Any) -> bool:
    """Whether two things say the same. Texts are compared by their parts, because staff text refuses comparison.

    >>> alike((StaffText.parse("Ask."), 1), (StaffText.parse("Ask."), 1)), alike(PublicText.parse("Ask."), StaffText.parse("Ask."))
    (True, False)
    """
    if one is other:
        return True
    if type(one) is not type(other):
        return False
    match one:
        case PublicText() | StaffText():
            return bool(one.parts == other.parts)
        case tuple():
            return len(one) == len(other) and all(map(alike, one, other))
        case Model():
            return all(alike(getattr(one, name), getattr(other, name)) for name in type(one).attributes())
        case Span():
            return True
        case _:
            return bool(one == other)
