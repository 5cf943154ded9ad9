"""`boldprint new`: another shop, which builds and passes its checks."""

import sys
from dataclasses import replace
from pathlib import Path

import click

from boldprint.cli.schema import write_schemas
from boldprint.errors import OutsideWorld, UsageError
from boldprint.exports.modeline import SCHEMA_FOLDER
from boldprint.source.model_faults import Refused
from boldprint.starter import NewShop, starter_files
from boldprint.values.reach import Url


@click.command("new")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
@click.option("--name", default=None, help="What the shop is called.")
@click.option("--country", default=None, metavar="CC", help="The country it is established in, as two letters: IE.")
@click.option("--url", default=None, help="Where customers will read the site: https://help.example.com.")
def COMMAND(folder: Path, name: str | None, country: str | None, url: str | None) -> None:  # noqa: N802  # registered name
    """Make a new shop in DIR. What is not given is asked, or taken from the folder's name where nobody can answer."""
    if folder.exists() and any(entry.name != ".git" for entry in folder.iterdir()):
        raise UsageError(f"{folder} is not empty.\nName a folder that does not exist yet, or an empty one.")
    asked = sys.stdin.isatty()
    named = name or (click.prompt("What is the shop called?", default=_from(folder)) if asked else _from(folder))
    placed = country or (click.prompt("In which country is it? (two letters)", default="IE") if asked else "IE")
    shop = NewShop(str(named).strip(), str(placed).strip().upper())
    where = url or (click.prompt("At which address will customers read it?", default=shop.address) if asked else shop.address)
    made = starter_files(replace(shop, url=_address(str(where))))
    try:
        for path, content in made.items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    except OSError as problem:
        raise OutsideWorld(f"{problem.filename} cannot be written: {problem.strerror}.") from problem
    write_schemas(folder / SCHEMA_FOLDER)
    click.echo(f"{named} is ready in {folder}.\nNext: cd {folder}, then “boldprint check” and “boldprint serve”.")


def _address(written: str) -> str:
    try:
        return str(Url.parse(written.strip().rstrip("/")))
    except Refused as refused:
        raise UsageError(f"{refused.message}\n{refused.help}") from None


def _from(folder: Path) -> str:
    return folder.resolve().name.replace("-", " ").replace("_", " ").title() or "My shop"
