"""The scenarios of a library, run against the version that governs each case, and the cells that they reach."""

import datetime
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from boldprint.edition.decisions.deciding import Answered, decide_with
from boldprint.edition.decisions.own import own_asks
from boldprint.edition.decisions.tables import Tables
from boldprint.library.library import Library
from boldprint.library.reading_scenarios import PolicyScenarios
from boldprint.rules.cells import CompiledTable
from boldprint.rules.cohort import ORDERED
from boldprint.rules.decision import Json
from boldprint.rules.scenario import Scenario
from boldprint.rules.scenario_run import Coverage, Result, coverage, now_of, results_json, run_scenarios

Markets = Callable[[str], Tables[Any]]
"""From the id of a market or branch to the tables as they hold there."""


@dataclass(frozen=True)
class PolicyRun:
    """The scenarios of one file and what came out."""

    source: PolicyScenarios
    results: tuple[Result, ...]
    tables: tuple[CompiledTable[Any], ...]
    """The policy's tables as they hold today in the first market: their cells are to be reached."""

    @property
    def policy(self) -> str:
        """The id of the policy."""
        return self.source.policy

    @property
    def coverage(self) -> Coverage:
        """How many of the policy's cells its scenarios reach."""
        return coverage(self.results, self.tables)


@dataclass(frozen=True)
class ScenarioRun:
    """Every scenario of a library that was asked for. A policy with tables and without scenarios has a run without results."""

    policies: tuple[PolicyRun, ...]

    @property
    def results(self) -> tuple[Result, ...]:
        """What came out, in the order of the files."""
        return tuple(result for run in self.policies for result in run.results)

    @property
    def coverage(self) -> Coverage:
        """How many cells of all tables the scenarios reach."""
        found = [run.coverage for run in self.policies]
        return Coverage(sum(one.total for one in found), tuple(open_cell for one in found for open_cell in one.uncovered))

    def json(self) -> Json:
        """The results and the cells as `boldprint scenarios --json` prints them."""
        made = results_json(self.results, self.coverage)
        names = [run.policy for run in self.policies for _ in run.results]
        rows = zip(names, made["scenarios"], strict=True)
        return made | {"scenarios": [row | {"policy": name} for name, row in rows]}


def run_all(library: Library, markets: Markets, today: datetime.date, wanted: Collection[str] = ()) -> ScenarioRun:
    """The scenarios of the named policies, of all where none is named."""
    site = library.site.on(today) or library.site.latest
    first = site.markets[0].name
    sources = {source.policy: source for source in library.scenarios}
    runs = []
    for policy in markets(first).policies:
        tables = tuple(version.compiled for table in policy.tables if (version := table.on(today)) is not None and version.compiled.usable)
        source = sources.get(policy.policy)
        if (wanted and policy.policy not in wanted) or (source is None and not tables):
            continue
        if source is None:
            source = PolicyScenarios(policy.policy, policy.parts.latest.staff.span, ())
        results = tuple(_result(policy.policy, scenario, markets(str(scenario.market or first)), site.time_zone) for scenario in source.scenarios)
        runs.append(PolicyRun(source, results, tables))
    return ScenarioRun(tuple(runs))


def _result(policy: str, scenario: Scenario, tables: Tables[Any], zone: str) -> Result:
    """One scenario, decided as `boldprint decide` would decide it."""
    table = tables.table(policy, scenario.table.name)
    known = tables.policy(policy)
    case: Mapping[str, str] = scenario.answers
    if table is None or known is None:
        return run_scenarios([scenario], lambda _: None)[0]
    own = own_asks(known, table.name)
    case = {name: value for name, value in case.items() if name == ORDERED or name not in own}
    moment = now_of(scenario)
    now = moment if isinstance(moment, datetime.datetime) else datetime.datetime.combine(moment, datetime.time())
    answer = decide_with(table, case, now.replace(tzinfo=ZoneInfo(zone)) if now.tzinfo is None else now.astimezone(ZoneInfo(zone)))
    compiled = answer.version.compiled if isinstance(answer, Answered) and answer.version is not None else table.versions[-1].compiled
    if compiled.domain.ask(ORDERED) is None:
        case = {name: value for name, value in case.items() if name != ORDERED}
    asked = scenario.replaced(case=tuple(case.items()))
    return run_scenarios([asked], lambda _: compiled)[0]
