"""Options and steps that several verbs share."""

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from boldprint.errors import BoldprintError
from boldprint.library.library import Library
from boldprint.library.versions import ALWAYS
from boldprint.project import Project, find_root, now, open_project, read_now

root_option: Callable[[Any], Any] = click.option(
    "--root",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path(),
    help="The shop's folder, if it is not this one or above it.",
)
on_option: Callable[[Any], Any] = click.option(
    "--on",
    "on",
    metavar="DATE",
    default=None,
    help="What counts as now: 2026-03-01 or 2026-03-01T14:30, in the shop's zone.",
)


class ShopIsFaulty(BoldprintError):
    """The shop's files have faults that must be mended first."""


def opened(root: Path) -> Project:
    """The shop at or above `root`."""
    return open_project(find_root(root))


def readable(project: Project) -> Library:
    """The library of a project; raises `ShopIsFaulty` where not even the site can be read."""
    if project.library is None:
        raise ShopIsFaulty("The shop cannot be read yet. Run “boldprint check” to see what to mend.")
    return project.library


def moment(library: Library | None, on: str | None) -> datetime.datetime:
    """Now, or what `--on` says, in the shop's zone (UTC while the site cannot be read)."""
    zone = library.site.latest.time_zone if library is not None else "UTC"
    return read_now(on, zone) if on is not None else now(zone)


def begins_always(day: datetime.date) -> bool:
    """Whether a version has no first day."""
    return day == ALWAYS
