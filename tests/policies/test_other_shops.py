"""Five policies shaped like those of large retailers, each a shop of its own: no fault of the rules, every example comes out."""

import json
from functools import cache
from pathlib import Path

import pytest
from tests.support.commands import boldprint
from tests.support.shops import TODAY, library_of

from boldprint.checks.running import check_library
from boldprint.edition.decisions.scenarios import run_all
from boldprint.edition.decisions.tables import all_tables
from boldprint.library.library import Library
from boldprint.locales import catalogs
from boldprint.rules.scenario_run import trace
from boldprint.source.finding import Level
from boldprint.starter import NewShop, starter_files

SHOPS = Path(__file__).resolve().parents[1] / "shops"
COUNTRIES = {"lindholm": "SE", "nyans": "DE", "orchard": "US", "parcelwood": "IE", "voltworks": "US"}
LEAST = 50
"""The share of cells that the examples of each shop reach, in percent."""


def files_of(name: str) -> dict[str, bytes]:
    """A new shop with the policy of that name in place of its own."""
    own = {f"policies/{path.name}": path.read_bytes() for path in (SHOPS / name).glob("*.yaml")}
    new = starter_files(NewShop(name.title(), COUNTRIES[name]))
    return {path: content for path, content in new.items() if path.startswith(("content/", "policies/"))} | own


@cache
def _library(name: str) -> Library:
    return library_of(files_of(name))


@pytest.mark.parametrize("name", COUNTRIES)
def test_nothing_is_wrong_with_the_rules(name: str) -> None:
    found = check_library(_library(name), (), TODAY).findings
    wrong = [finding for finding in found if finding.level is Level.ERROR or finding.code in ("R232", "R218")]
    assert [f"{finding.span} {finding.code} {finding.message}" for finding in wrong] == []


@pytest.mark.parametrize("name", COUNTRIES)
def test_every_example_comes_out(name: str) -> None:
    library = _library(name)
    catalog = catalogs()["en"].for_region(COUNTRIES[name])
    run = run_all(library, cache(lambda market: all_tables(library, market, catalog)), TODAY, ["returns"])
    assert len(run.results) > 15
    failed = ["\n".join(trace(result)) for result in run.results if not result.passed]
    assert not failed, "\n\n".join(failed)
    assert run.coverage.percent >= LEAST


@pytest.mark.slow
def test_they_come_out_of_the_command_too(tmp_path: Path) -> None:
    for path, content in files_of("orchard").items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    ran = boldprint("scenarios", "returns", "--json", cwd=tmp_path)
    found = json.loads(ran.out)
    assert ran.status == 0
    assert all(one["passed"] for one in found["scenarios"])
    words = ("item=phone", "place=online", "opened=yes", "complete=yes", "contract=yes", "price=800 USD", "delivered=2026-05-01", "activated=2026-05-05")
    said = json.loads(boldprint("decide", "returns.return", *words, "--on", "2026-05-10", "--json", cwd=tmp_path).out)
    assert (said["outcome"], said["deadline"], said["terms"]["fee"]["total"]) == ("accept", "2026-05-19", {"amount": "75.00", "currency": "USD"})
