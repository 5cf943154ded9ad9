"""The command line: one file for each verb, thin; everything it says is worded here or in the rooms below."""

import gc
import importlib.util
import os
import sys

import click

from boldprint.errors import BoldprintError
from boldprint.registry import discover

MANY_OBJECTS = 3_000_000
"""A run makes many small objects that live to its end; looking for rings among them every 700 takes a fifth of its time."""


class _Commands(click.Group):
    """A group that knows its verbs by looking into this folder, and reads no other file than the one of the verb asked for."""

    def list_commands(self, context: click.Context) -> list[str]:
        return sorted(command.name or "" for command in _commands().values())

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        return _alone(name) or next((command for command in _commands().values() if command.name == name), None)


def _alone(name: str) -> click.Command | None:
    """The verb whose file bears its name; most do, and reading the files of all verbs takes half a second."""
    if not name.isidentifier() or importlib.util.find_spec(f"{__name__}.{name}") is None:
        return None
    command = getattr(importlib.import_module(f"{__name__}.{name}"), "COMMAND", None)
    return command if isinstance(command, click.Command) and command.name == name else None


def _commands() -> dict[str, click.Command]:
    return dict(discover("boldprint.cli", "COMMAND", click.Command))


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="boldprint", message="boldprint %(version)s")
def group() -> None:
    """The opposite of fine print: policies in YAML become a public site, a staff handbook, and checks that guard both."""


def main() -> None:
    """Runs the command; its exit status is 0, 1 (findings), 2 (usage) or 3 (leak). No traceback reaches the user."""
    gc.set_threshold(MANY_OBJECTS)
    try:
        status = group(standalone_mode=False)
        sys.exit(status if isinstance(status, int) else 0)
    except click.exceptions.Abort:
        click.echo("Stopped.", err=True)
        sys.exit(1)
    except click.ClickException as wrong:
        wrong.show()
        sys.exit(2)
    except BoldprintError as stop:
        click.echo(str(stop), err=True)
        sys.exit(stop.exit_status)
    except BrokenPipeError:
        sys.exit(0)
    except Exception as bug:  # the last net: a shopkeeper never reads a traceback
        if os.environ.get("BOLDPRINT_DEBUG"):
            raise
        click.echo(
            f"boldprint itself failed ({type(bug).__name__}). Nothing was published. Run it again with BOLDPRINT_DEBUG=1 and report what it prints.",
            err=True,
        )
        sys.exit(1)
