"""Every scenario beside the sample shop's policies, one test each; a failure shows its trace and the rule's line."""

from functools import cache
from typing import Any

import pytest
from tests.support.shops import TODAY, library_of, sample_files

from boldprint.edition.decisions.scenarios import ScenarioRun, run_all
from boldprint.edition.decisions.tables import Tables, all_tables
from boldprint.library.library import Library
from boldprint.library.reading import read_library
from boldprint.locales import catalogs
from boldprint.rules.scenario_run import trace

LEAST = 80
"""How many scenarios the sample shop has at least."""


@cache
def _library() -> Library:
    return library_of(sample_files())


@cache
def _run() -> ScenarioRun:
    @cache
    def tables(market: str) -> Tables[Any]:
        return all_tables(_library(), market, catalogs()["en"].for_region("IE"), drafts=True)

    return run_all(_library(), tables, TODAY)


def _ids() -> list[tuple[str, str]]:
    library, _ = read_library(sample_files())
    return [(source.policy, scenario.name) for source in library.scenarios for scenario in source.scenarios] if library is not None else []


@pytest.mark.parametrize(("policy", "name"), _ids(), ids=lambda value: str(value))
def test_scenario(policy: str, name: str) -> None:
    result = next(result for run in _run().policies if run.policy == policy for result in run.results if result.scenario.name == name)
    assert result.passed, "\n".join(trace(result))


def test_there_are_enough_of_them() -> None:
    assert len(_run().results) >= LEAST


def test_they_reach_as_many_cells_as_the_shop_wants() -> None:
    assert _run().coverage.percent >= _library().site_staff.coverage
