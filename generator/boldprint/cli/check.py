"""`boldprint check`: what is wrong with the shop, where, and what to write instead."""

from pathlib import Path

import click

from boldprint.checks.reports import REPORTS
from boldprint.cli.options import moment, opened, root_option
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
    checked = project.checked(moment(project.library, None).date())
    findings = [finding for finding in checked.findings if _concerns(finding, paths, project.root)]
    click.echo(REPORTS[form](findings, project.files))
    levels = {finding.level for finding in findings}
    context.exit(1 if Level.ERROR in levels or (strict and Level.WARNING in levels) else 0)


def _concerns(finding: Finding, paths: tuple[Path, ...], root: Path) -> bool:
    place = (root / finding.span.file).resolve()
    return not paths or any(place == path.resolve() or place.is_relative_to(path.resolve()) for path in paths)
