"""Checks of decision tables: each asks the engine about every table, in every version, market and branch."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any

from boldprint.checks.check import Check, Shop
from boldprint.checks.once import once
from boldprint.edition.decisions.tables import PolicyTables, Tables, TableVersion, all_tables
from boldprint.rules.cells import CompiledTable
from boldprint.rules.compiling import compile_table
from boldprint.rules.exception import StaffException
from boldprint.rules.exception_findings import find_unknown_names_in_exceptions
from boldprint.rules.floor import Floor
from boldprint.rules.floor_findings import find_unknown_names_in_floors
from boldprint.rules.naming_findings import unknown_table
from boldprint.source.finding import Finding, Level

FindInTable = Callable[[CompiledTable[Any]], Iterable[Finding]]
FindInExceptions = Callable[[CompiledTable[Any], Iterable[StaffException]], Iterable[Finding]]
FindBelow = Callable[[CompiledTable[Any], Iterable[Floor], str], Iterable[Finding]]
Place = tuple[str, PolicyTables[Any], TableVersion[Any]]
"""A version of a table: the market or branch, the policy's tables, the version."""


def table_check(code: str, level: Level, title: str, find: FindInTable, rows: tuple[str, ...] = ()) -> Check:
    """The check of a code: what `find` says about each table, each finding once."""

    def run(shop: Shop) -> Iterable[Finding]:
        return once_each(finding for _, _, version in once(shop, table_versions) for finding in find(version.compiled))

    return Check(code, level, title, run, rows)


def naming_check(code: str, title: str, find: FindInTable) -> Check:
    """The check of a code about names that stand for nothing: in the table, and in the exceptions and floors beside it."""

    def run(shop: Shop) -> Iterable[Finding]:
        found = [finding for _, _, version in once(shop, table_versions) for finding in find(version.compiled)]
        return once_each([*found, *(finding for finding in once(shop, names_beside) if finding.code == code)])

    return Check(code, Level.ERROR, title, run)


def names_beside(shop: Shop) -> tuple[Finding, ...]:
    """What the exceptions and floors of policies name that is not there: tables, asks, answers, windows."""
    found: list[Finding] = []
    for _, tables, version in once(shop, table_versions):
        known, floors = [table.name for table in tables.tables], tables.parts.latest.staff.floors
        named = [(exception.table, exception) for exception in version.written.exceptions] + [(floor.table, floor) for floor in floors]
        found += [unknown_table(table, item.span_of("table"), known) for table, item in named if table is not None and table.name not in known]
        found += find_unknown_names_in_exceptions(version.compiled, version.written.exceptions)
        found += find_unknown_names_in_floors(version.compiled, [floor for floor in floors if floor.table == version.compiled.table.id])
    return tuple(found)


def exception_check(code: str, level: Level, title: str, find: FindInExceptions) -> Check:
    """The check of a code: what `find` says about the staff exceptions of each table."""

    def run(shop: Shop) -> Iterable[Finding]:
        return once_each(finding for _, _, version in once(shop, table_versions) if version.written.exceptions
                          for finding in find(version.for_staff, version.written.exceptions))

    return Check(code, level, title, run)


def floor_check(code: str, level: Level, title: str, find: FindBelow) -> Check:
    """The check of a code: what `find` says about each table and what the law gives in the cases that it decides."""

    def run(shop: Shop) -> Iterable[Finding]:
        return once_each(_below_floors(shop, find))

    return Check(code, level, title, run)


def markets(shop: Shop) -> Callable[[str], Tables[Any]]:
    """From a market or branch to its tables, drafts included, compiled once."""

    @cache
    def tables(market: str) -> Tables[Any]:
        return all_tables(shop.library, market, shop.public.catalog, drafts=True)

    return tables


def table_versions(shop: Shop) -> tuple[Place, ...]:
    """Every version of every table in the first market, and in the other markets and branches those of policies that differ there."""
    return tuple(_versions(shop))


def _versions(shop: Shop) -> Iterator[Place]:
    first = shop.site.markets[0].name
    overlays = dict.fromkeys(name for policy in shop.library.policies for name in policy.parts if name)
    for market in dict.fromkeys((first, *overlays)):
        for tables in once(shop, markets)(market).policies:
            policy = shop.library.policy(tables.policy)
            if market == first or (policy is not None and market in policy.parts):
                yield from ((market, tables, version) for table in tables.tables for version in table.versions)


def _below_floors(shop: Shop, find: FindBelow) -> Iterator[Finding]:
    for market, tables, version in once(shop, table_versions):
        floors = [floor for floor in tables.parts.latest.staff.floors if floor.table == version.compiled.table.id]
        if floors:
            compiled = compile_table(version.compiled.table, version.written.windows, version.compiled.setting, [floor.when for floor in floors])
            yield from find(compiled, floors, market)


def once_each(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The same fault in several versions or markets is one finding, the first of them."""
    found: dict[object, Finding] = {}
    for finding in findings:
        found.setdefault((finding.code, finding.span, finding.message), finding)
    return iter(found.values())
