"""The decision tables of a library as items need them: compiled for the day of a case, in one market."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from boldprint.edition.facts import Facts, facts_on, find
from boldprint.edition.filling import Filler
from boldprint.edition.wording import public_wording, staff_wording
from boldprint.library.library import Library
from boldprint.library.policy import Parts, Policy
from boldprint.rules.case import CaseRefused
from boldprint.rules.cells import CompiledTable, FactUsed, Setting
from boldprint.rules.compiling import compile_table
from boldprint.rules.decide import decide
from boldprint.rules.decision import Decision
from boldprint.values.calendar import Calendar
from boldprint.values.catalog import Catalog
from boldprint.values.quantity import Quantity


@dataclass(frozen=True)
class Ruling:
    """What a table says to a case, and the table itself, for the answers that it gives to other cases."""

    decision: Decision[Any]
    compiled: CompiledTable[Any]


@dataclass(frozen=True)
class NoRuling:
    """Why there is no answer: the sentence, and what to do."""

    message: str
    help: str


class ItemTables:
    """Decides cases by the tables of a library, each compiled once for each version of its policy."""

    def __init__(self, library: Library, catalog: Catalog, market: str, drafts: bool = False) -> None:
        self._library = library
        self._catalog = catalog
        self._market = market
        self._drafts = drafts
        self._compiled: dict[tuple[str, str, datetime.date], CompiledTable[Any] | NoRuling] = {}
        self._facts: dict[datetime.date, Facts] = {}

    def rule(self, of: str, case: Mapping[str, str], on: datetime.date) -> Ruling | NoRuling:
        """The answer to a case on a day; where the case says when the goods were ordered, by the policy of that day."""
        compiled = self.compiled(of, rule_day(case, on))
        if isinstance(compiled, NoRuling):
            return compiled
        decision = decide(compiled, case, on)
        if isinstance(decision, CaseRefused):
            return NoRuling(" ".join(fault.message for fault in decision.faults), "Write asks and answers of the table as “boldprint decide” lists them.")
        if decision.missing:
            asks = ", ".join(missing.ask.name for missing in decision.missing)
            return NoRuling(f"The case leaves open what the answer depends on: {asks}.", f"Add to the case: {asks}.")
        if decision.rule is None:
            return NoRuling("No rule covers the case, or several claim it.", "Mend the table, or choose another case.")
        return Ruling(decision, compiled)

    def compiled(self, of: str, day: datetime.date) -> CompiledTable[Any] | NoRuling:
        """The table `policy.table` (or the only one of `policy`) as it holds on a day."""
        name, _, table = of.partition(".")
        policy = self._library.policy(name)
        version = policy.versions(self._market).version_on(day) if policy is not None else None
        if policy is None or version is None:
            known = ", ".join(sorted(one.id for one in self._library.policies if _has_tables(one)))
            return NoRuling(f"There is no policy “{name}” on {day}.", f"Write the id of a policy that decides cases: {known or 'none does yet'}.")
        key = (name, table, version.first)
        if key not in self._compiled:
            self._compiled[key] = self._compile(policy, table, version.thing, max(version.first, datetime.date(1900, 1, 1)), day)
        return self._compiled[key]

    def _compile(self, policy: Policy, name: str, parts: Parts, first: datetime.date, day: datetime.date) -> CompiledTable[Any] | NoRuling:
        facts = self._facts_on(max(first, day))
        filled = self._filler(policy.id, facts)
        public = filled.filled(parts.public) if parts.public is not None else None
        tables = [*(public.tables if public is not None else ()), *getattr(filled.filled(parts.staff), "tables", ())]
        table = next((one for one in tables if one.name == name or (not name and len(tables) == 1)), None)
        if table is None:
            known = ", ".join(f"{policy.id}.{one.name}" for one in tables)
            return NoRuling(f"“{policy.id}” has no table “{name}”." if name else f"“{policy.id}” has not exactly one table.", f"Its tables: {known or 'none'}.")
        site = self._library.site.on(day) or self._library.site.latest

        def used(fact: str) -> FactUsed | None:
            known = find(facts, fact, policy.id)
            return FactUsed(known.name, str(known.quantity), known.history.since) if known is not None else None

        setting = Setting(policy.id, site.time_zone, site.counting, public.counting if public is not None else None,
                          Calendar(site.country, weekend=frozenset({5, 6})), used)
        compiled: CompiledTable[Any] = compile_table(table, public.windows if public is not None else (), setting)
        return compiled if compiled.usable else NoRuling(f"The table “{policy.id}.{table.name}” cannot decide anything yet.", "Mend its findings first.")

    def _facts_on(self, day: datetime.date) -> Facts:
        if day not in self._facts:
            self._facts[day] = facts_on(self._library, day, self._market, self._drafts)
        return self._facts[day]

    def _filler(self, policy: str, facts: Facts) -> Filler:
        def quantity(name: str) -> Quantity | None:
            fact = find(facts, name, policy)
            return fact.quantity if fact is not None else None

        return Filler(public_wording(policy, facts, self._catalog, ()), staff_wording(policy, facts, self._catalog), quantity)


def rule_day(case: Mapping[str, str], on: datetime.date) -> datetime.date:
    """The day whose policy decides a case: that of the order where the case names it, else the day of the case.

    >>> rule_day({"ordered": "2026-02-20"}, datetime.date(2026, 4, 10))
    datetime.date(2026, 2, 20)
    """
    try:
        return datetime.date.fromisoformat(case.get("ordered", "")[:10])
    except ValueError:
        return on


def _has_tables(policy: Policy) -> bool:
    parts = policy.versions().latest
    return bool(parts.public is not None and parts.public.tables) or bool(getattr(parts.staff, "tables", ()))
