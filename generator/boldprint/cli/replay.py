"""`boldprint replay`: cases of the past under two versions of the policies."""

import csv
import datetime
import io
import json
from functools import cache
from pathlib import Path
from typing import Any

import click

from boldprint.changes.change import Effect
from boldprint.cli.options import moment, opened, readable, root_option
from boldprint.cli.snapshots import project_at, snapshot_of
from boldprint.edition.decisions.tables import DecisionTable, Tables, all_tables
from boldprint.errors import OutsideWorld, UsageError
from boldprint.project import Project
from boldprint.review.replay import Replayed, Row, read_rows, replay, summary, version_on
from boldprint.review.replay_report import HEADER, csv_rows, page, summary_json, summary_lines
from boldprint.rules.cells import CompiledTable
from boldprint.values.catalog import Catalog


@click.command("replay")
@click.argument("cases", type=click.Path(path_type=Path, dir_okay=False, exists=True), metavar="CASES.csv")
@click.argument("old")
@click.argument("new", required=False)
@click.option("--table", default="", metavar="POLICY.TABLE", help="The table that decides; a column “table” goes before it.")
@click.option("--market", default=None, metavar="M", help="A market or branch; the first market if left out.")
@click.option("--format", "form", type=click.Choice(["text", "csv", "json", "page"]), default="text", help="page is a page for content/staff/.")
@root_option
def COMMAND(cases: Path, old: str, new: str | None, table: str, market: str | None, form: str, root: Path) -> None:  # noqa: N802  # registered name
    """Decide the cases of CASES.csv under the versions of OLD and of NEW (days, git revisions or folders), and say who gets the same, more or less.

    The file has a column for each ask, and may have “id”, “table” and “on”, the day of the case.
    """
    project = opened(root)
    sides = [_side(project, when, market) for when in (old, new)]
    rows = _rows(cases, table, moment(readable(project), None).date())
    found = _replayed(rows, *sides)
    catalog = sides[1][2]
    if form == "csv":
        out = io.StringIO()
        csv.writer(out, lineterminator="\n").writerows([HEADER, *csv_rows(found)])
        click.echo(out.getvalue(), nl=False)
    elif form == "json":
        click.echo(json.dumps(summary_json(summary(found))))
    elif form == "page":
        worse = [one for one in found if one.effect is Effect.WORSE]
        click.echo(page(summary(found), worse, old, new or str(sides[1][1]), catalog), nl=False)
    else:
        click.echo("\n".join(summary_lines(summary(found), catalog)))


Side = tuple[Tables[Any], datetime.date, Catalog]


def _side(project: Project, when: str | None, market: str | None) -> Side:
    then = snapshot_of(project_at(project, when), when, None)
    site = then.library.site.on(then.day) or then.library.site.latest
    known = [one.name for one in (*site.markets, *site.branches)]
    if market is not None and market not in known:
        raise UsageError(f"There is no market or branch “{market}”. There are: {', '.join(known)}.")
    return all_tables(then.library, market or then.market, then.catalog), then.day, then.catalog


def _rows(path: Path, table: str, today: datetime.date) -> list[Row]:
    try:
        with path.open(newline="", encoding="utf-8-sig") as stream:
            lines = csv.reader(stream)
            rows = list(read_rows(next(lines, []), lines, today, table))
    except (OSError, UnicodeDecodeError, csv.Error) as fault:
        raise OutsideWorld(f"{path} cannot be read as a table of cases (CSV, UTF-8): {fault}.") from fault
    if any(not row.table for row in rows):
        raise UsageError("The file does not say which table decides.\nAdd a column “table”, or write --table returns.return.")
    return rows


def _replayed(rows: list[Row], old: Side, new: Side) -> list[Replayed]:
    @cache
    def compiled(side: int, name: str) -> CompiledTable[Any]:
        tables, day, _ = (old, new)[side]
        found = _table(tables, name)
        version = version_on(found, day)
        if version is None:
            raise UsageError(f"{name} decides nothing on {day}.")
        return version

    by_table: dict[str, list[Row]] = {}
    for row in rows:
        by_table.setdefault(row.table, []).append(row)
    return [one for name, listed in by_table.items() for one in replay(listed, compiled(0, name), compiled(1, name))]


def _table(tables: Tables[Any], name: str) -> DecisionTable[Any]:
    policy, _, inner = name.partition(".")
    known = tables.policy(policy)
    listed = known.tables if known is not None else ()
    found = next((table for table in listed if table.name == inner or (not inner and len(listed) == 1)), None)
    if found is None:
        names = [table.full_name for one in tables.policies for table in one.tables]
        raise UsageError(f"There is no table “{name}”. There are: {', '.join(names)}.")
    return found
