"""`boldprint build`: the public site, the staff site, or a preview of another day."""

import datetime
from pathlib import Path

import click
from rich.console import Console

from boldprint.cli.building import finished, order_of, refuse_errors
from boldprint.cli.options import moment, on_option, opened, root_option
from boldprint.cli.schema import write_schemas
from boldprint.edition.edition import Audience
from boldprint.exports.modeline import SCHEMA_FOLDER
from boldprint.publish.builders import BUILDERS
from boldprint.publish.disk import read_tree
from boldprint.publish.site import put

_AUDIENCES = {"all": (Audience.PUBLIC, Audience.STAFF), "public": (Audience.PUBLIC,), "staff": (Audience.STAFF,)}


@click.command("build")
@click.option("--audience", type=click.Choice(list(_AUDIENCES)), default="all", help="Which site to build.")
@click.option("--lang", "language", default=None, metavar="LL", help="Build only this language anew; the others stay as they are.")
@click.option("--builder", type=click.Choice(list(BUILDERS)), default="mkdocs", help="Which program makes HTML of the pages.")
@on_option
@root_option
def COMMAND(audience: str, language: str | None, builder: str, on: str | None, root: Path) -> None:  # noqa: N802  # registered name
    """Build the sites. Without --on into site/ and build/staff/; with --on a preview of that day into build/preview/DATE/."""
    project = opened(root)
    day = moment(project.library, on).date()
    refuse_errors(project, day)
    write_schemas(project.root / SCHEMA_FOLDER)
    console, order = Console(stderr=True), order_of(project, day, builder, drafts=on is not None)
    for wanted in _AUDIENCES[audience]:
        target, headers = _places(project.root, wanted, day if on is not None else None)
        before = read_tree(target) if language is not None and target.is_dir() else None
        with console.status(f"Building the {wanted.value} site") as status:
            put(finished(wanted, order, status.update, language, before), target, headers)
        click.echo(f"{wanted.value.capitalize()} site: {target / 'index.html'}")


def _places(root: Path, audience: Audience, preview: datetime.date | None) -> tuple[Path, Path]:
    if preview is not None:
        base = root / "build" / "preview" / preview.isoformat()
        return base / audience.value, base / f"{audience.value}-headers"
    target = root / "site" if audience is Audience.PUBLIC else root / "build" / "staff"
    return target, root / "build" / f"{audience.value}-headers"
