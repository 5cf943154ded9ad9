"""`boldprint check`: what is wrong with the shop, where, and what to write instead."""

from pathlib import Path

import click

from boldprint.checks.reports import REPORTS
from boldprint.cli.options import moment, opened, root_option
from boldprint.errors import UsageError
from boldprint.source.finding import Finding, Level


@click.command("check")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--format", "form", type=click.Choice(list(REPORTS)), default="text", help="How the findings are written."
)
@click.option("--strict", is_flag=True, help="Warnings count as errors.")
@root_option
@click.pass_context
def COMMAND(context: click.Context, paths: tuple[Path, ...], form: str, strict: bool, root: Path) -> None:  # noqa: N802  # registered name
    """Check the shop and say what to mend; with PATHs, only what concerns these files and folders."""
    project = opened(root)
    places = [_place(path, project.root) for path in paths]
    checked = project.checked(moment(project.library, None).date())
    findings = [finding for finding in checked.findings if not places or _concerns(finding, places, project.root)]
    click.echo(REPORTS[form](findings, project.files))
    levels = {finding.level for finding in findings}
    context.exit(1 if Level.ERROR in levels or (strict and Level.WARNING in levels) else 0)


def _concerns(finding: Finding, places: list[Path], root: Path) -> bool:
    place = (root / finding.span.file).resolve()
    return any(place.is_relative_to(wanted) for wanted in places)


def _place(path: Path, root: Path) -> Path:
    """Where a path of the command line leads: from here, or else from the shop's folder."""
    found = next((place.resolve() for place in (path, root / path) if place.exists()), None)
    if found is None:
        raise UsageError(f"There is no file or folder “{path}”.\nName one in {root}, or leave it out: boldprint check.")
    return found
