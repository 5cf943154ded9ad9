"""`boldprint export`: the facts and cells in a form that others read."""

import datetime
from difflib import get_close_matches
from pathlib import Path

import click

from boldprint.checks.check import Shop
from boldprint.cli.options import moment, on_option, opened, readable, root_option
from boldprint.cli.snapshots import snapshot
from boldprint.edition.edition import Audience, Edition
from boldprint.edition.public import public_library
from boldprint.errors import OutsideWorld, UsageError
from boldprint.exports.export import ChangeExport, Export, Files, PublicExport, all_exports
from boldprint.project import Project
from boldprint.publish import printing
from boldprint.publish.site import catalog_for


@click.command("export")
@click.argument("name")
@click.argument("out", type=click.Path(path_type=Path), required=False)
@click.option("--since", metavar="DATE|REVISION", default=None, help="For what changed: since a day or a git revision; the last change after which staff have something to answer again, if left out.")
@on_option
@root_option
def COMMAND(name: str, out: Path | None, since: str | None, on: str | None, root: Path) -> None:  # noqa: N802  # registered name
    """Write the export NAME to OUT: a file, or a folder where it is several. Without OUT the first file is printed.

    \b
    boldprint export retraining build/retraining          what staff learn again since the last change
    boldprint export retraining out.csv --since main~5    one of the files alone, since a revision
    """
    export = all_exports().get(name)
    if export is None and name != printing.NAME:
        known = sorted([*all_exports(), printing.NAME])
        near = get_close_matches(name, known, n=1)
        raise UsageError(f"There is no export called “{name}”." + (f"\nDid you mean {near[0]}?" if near else "") + f"\nThere are: {', '.join(known)}.")
    if since is not None and not isinstance(export, ChangeExport):
        raise UsageError(f"“{name}” shows the shop as it is, and --since asks for changes.\nLeave --since out, or choose another day with --on.")
    files = _made(export, opened(root), since, on)
    if out is None:
        click.echo(next(iter(files.values())).decode(), nl=False)
        return
    for target, content in _targets(files, out).items():
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        except OSError as problem:
            raise OutsideWorld(f"{target} cannot be written: {problem.strerror}.") from problem
        click.echo(target)


def _made(export: Export | None, project: Project, since: str | None, on: str | None) -> Files:
    library = readable(project)
    day = moment(library, on).date()
    if export is None:  # for paper: made of pages, which no export knows
        return printing.printed(library, day, catalog_for(library, (library.site.on(day) or library.site.latest).language, day))
    if isinstance(export, ChangeExport):
        after = snapshot(project, None, on)
        before = snapshot(project, since if since is not None else export.since(after).isoformat(), on)
        click.echo(_period(before.day, after.day, since), err=True)
        return export.make(before, after)
    if isinstance(export, PublicExport):  # what may be published: no drafts
        site = library.site.on(day) or library.site.latest
        edition = Edition(Audience.PUBLIC, site.language, site.markets[0].name, day)
        return export.make(public_library(library, edition, catalog_for(library, site.language, day)))
    return export.make(Shop(library, day).staff)


def _period(first: datetime.date, last: datetime.date, since: str | None) -> str:
    """What the files cover, in a sentence."""
    if first == last:
        return f"What {since} and the work tree say on {last}, compared."
    named = "" if since is not None else " This is the last change after which a question is due again; choose another day with --since."
    return f"What changed after {first}, until {last}.{named}"


def _targets(files: Files, out: Path) -> dict[Path, bytes]:
    """Where each file goes: into the folder OUT, or one of them to the file OUT, where the ending says which."""
    alike = [path for path in files if Path(path).suffix == out.suffix] if out.suffix else []
    if out.is_dir() or (len(files) > 1 and len(alike) != 1):
        return {out / path: content for path, content in files.items()}
    chosen = alike[0] if alike else next(iter(files))
    return {out: files[chosen]}
