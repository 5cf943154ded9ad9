"""`boldprint scenarios`: runs the examples beside the policies and says which cases nobody has tried."""

import json
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

import click

from boldprint.cli.decide import tables_for
from boldprint.cli.options import moment, opened, readable, root_option, unread_words
from boldprint.edition.decisions.scenarios import PolicyRun, ScenarioRun, run_all
from boldprint.edition.decisions.tables import Tables
from boldprint.errors import UsageError
from boldprint.library.library import Library
from boldprint.rules.scenario_run import trace

_MOST_SHOWN = 5


@click.command("scenarios")
@click.argument("policies", nargs=-1, metavar="[POLICY]…")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@root_option
@click.pass_context
def COMMAND(context: click.Context, policies: tuple[str, ...], as_json: bool, root: Path) -> None:  # noqa: N802  # registered name
    """Run the examples beside the policies (policies/*.scenarios.yaml), of all or of the named POLICIES, and print coverage."""
    project = opened(root)
    library = readable(project)
    faults = unread_words(project)
    if faults:
        click.echo(faults, err=True)
    _refuse_unknown(library, policies)
    today = moment(library, None).date()

    @cache
    def tables(market: str) -> Tables[Any]:
        return tables_for(library, market, today)[0]

    run = run_all(library, tables, today, policies)
    click.echo(json.dumps(run.json(), ensure_ascii=False) if as_json else "\n".join(_report(run)))
    context.exit(0 if not faults and all(result.passed for result in run.results) else 1)


def _refuse_unknown(library: Library, policies: tuple[str, ...]) -> None:
    known = [policy.id for policy in library.policies]
    for name in policies:
        if name not in known:
            near = get_close_matches(name, known, n=1)
            raise UsageError(f"There is no policy “{name}”." + (f" Did you mean “{near[0]}”?" if near else "") + f" There are: {', '.join(known)}.")


def _report(run: ScenarioRun) -> Iterator[str]:
    for policy in run.policies:
        yield from _policy_report(policy)
    passed, found = sum(result.passed for result in run.results), run.coverage
    yield ""
    yield f"{passed} of {len(run.results)} scenarios come out as they should; {found.covered} of {found.total} cells are reached ({found.percent} %)."


def _policy_report(policy: PolicyRun) -> Iterator[str]:
    found = policy.coverage
    passed = sum(result.passed for result in policy.results)
    yield f"{policy.policy}: {passed} of {len(policy.results)} scenarios, {found.covered} of {found.total} cells"
    for result in policy.results:
        if not result.passed:
            yield from (f"  {line}" for line in trace(result))
    for compiled, cell in found.uncovered[:_MOST_SHOWN]:
        yield f"  not tried: {compiled.table.name}: {compiled.domain.in_words(cell.box)}"
    if len(found.uncovered) > _MOST_SHOWN:
        yield f"  and {len(found.uncovered) - _MOST_SHOWN} more"
