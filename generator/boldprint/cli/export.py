"""`boldprint export`: the facts and cells in a form that others read."""

from difflib import get_close_matches
from pathlib import Path

import click

from boldprint.checks.check import Shop
from boldprint.cli.options import moment, on_option, opened, readable, root_option
from boldprint.errors import OutsideWorld, UsageError
from boldprint.exports.export import PublicExport, all_exports


@click.command("export")
@click.argument("name")
@click.argument("out", type=click.Path(path_type=Path))
@on_option
@root_option
def COMMAND(name: str, out: Path, on: str | None, root: Path) -> None:  # noqa: N802  # registered name
    """Write the export NAME to OUT: a file, or a folder where it is several."""
    export = all_exports().get(name)
    if export is None:
        near = get_close_matches(name, all_exports(), n=1)
        raise UsageError(f"There is no export called “{name}”." + (f"\nDid you mean {near[0]}?" if near else "") + f"\nThere are: {', '.join(all_exports())}.")
    library = readable(opened(root))
    shop = Shop(library, moment(library, on).date())
    files = export.make(shop.public) if isinstance(export, PublicExport) else export.make(shop.staff)
    single = len(files) == 1 and not out.is_dir()
    for path, content in files.items():
        target = out if single else out / path
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        except OSError as problem:
            raise OutsideWorld(f"{target} cannot be written: {problem.strerror}.") from problem
        click.echo(target)
