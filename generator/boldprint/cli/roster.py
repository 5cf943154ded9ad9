"""`boldprint roster`: who stands where with which module, from the progress that people handed in."""

from collections import Counter
from pathlib import Path

import click

from boldprint.cli.handed_in import learners_in, taught
from boldprint.cli.options import on_option, opened, root_option
from boldprint.cli.snapshots import snapshot
from boldprint.edition.learning_roles import roles_of
from boldprint.errors import OutsideWorld
from boldprint.exports.retraining import staff_at
from boldprint.training.roster import SELF_REPORTED, Entry, Standing, roster, roster_csv
from boldprint.training.roster_page import roster_html
from boldprint.values.text import for_staff_eyes

_FOLDER = Path("build/roster")


@click.command("roster")
@click.argument("files", nargs=-1, required=True, metavar="FILES…", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), default=None, help="The folder to write to; build/roster of the shop, if left out.")
@on_option
@root_option
def COMMAND(files: tuple[Path, ...], out: Path | None, on: str | None, root: Path) -> None:  # noqa: N802  # registered name
    """Write who stands where with which module, as HTML and CSV, from FILES that people saved on “My training”.

    People report themselves, and the roster says so.
    """
    project = opened(root)
    shop = snapshot(project, None, on)
    modules = taught(shop).modules
    entries = roster(learners_in(files), modules, shop.day)
    titles = {module.module.id: for_staff_eyes(module.module.part.title) for module in modules}
    roles = {role.id: for_staff_eyes(role.title) for role in roles_of(staff_at(shop))}
    folder = out if out is not None else project.root / _FOLDER
    for name, text in (("roster.html", roster_html(entries, titles, roles, shop.day)), ("roster.csv", roster_csv(entries))):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8", newline="")
        except OSError as problem:
            raise OutsideWorld(f"{folder / name} cannot be written: {problem.strerror}.") from problem
    for name, role in dict.fromkeys((entry.name, entry.role) for entry in entries):
        click.echo(_line([entry for entry in entries if (entry.name, entry.role) == (name, role)]))
    click.echo(f"\n{SELF_REPORTED.capitalize()}: practice, not proof.")
    click.echo(folder / "roster.html")
    click.echo(folder / "roster.csv")


def _line(entries: list[Entry]) -> str:
    """One person in one line: `Aoife, service: 3 passed, 1 due again (returns)`."""
    counted = Counter(entry.standing for entry in entries)
    said = [f"{counted[standing]} {standing}" for standing in Standing if counted[standing] and standing is not Standing.NOT_FOR_ROLE]
    due = [f"{entry.module} ({entry.due})" for entry in entries if entry.due]
    return f"{entries[0].name}, {entries[0].role}: {', '.join(said) or 'no module for this role'}" + (f"; due: {', '.join(due)}" if due else "")
