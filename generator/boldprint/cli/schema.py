"""`boldprint schema`: JSON Schema for editors."""

from pathlib import Path

import click

from boldprint.errors import OutsideWorld
from boldprint.exports.json_schema import as_bytes, schemas


@click.command("schema")
@click.argument("out", type=click.Path(path_type=Path))
def COMMAND(out: Path) -> None:  # noqa: N802  # registered name
    """Write JSON Schema for editors: one file for each kind of content into the folder OUT; only policies, if OUT ends in .json.

    The first line of a shop's YAML files names build/schema, which every build writes.
    """
    for path in write_schemas(out):
        click.echo(path)


def write_schemas(out: Path) -> list[Path]:
    """Write all schemas into a folder, or that of policies into a .json file; which files those are."""
    found = schemas()
    files = {out: found["policy"]} if out.suffix == ".json" else {out / f"{name}.json": schema for name, schema in found.items()}
    try:
        for path, schema in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(as_bytes(schema))
    except OSError as problem:
        raise OutsideWorld(f"{problem.filename} cannot be written: {problem.strerror}.") from problem
    return list(files)
