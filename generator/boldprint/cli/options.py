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
from boldprint.source.finding import Level

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


def unread(project: Project) -> tuple[str, ...]:
    """The policies and scenarios that could not be read, each with the place of its first fault: policies/returns.yaml:18."""
    faults = [finding.span for finding in project.findings if finding.level is Level.ERROR and finding.span.file.startswith("policies/")]
    first: dict[str, int] = {}
    for span in faults:
        first[span.file] = min(span.line, first.get(span.file, span.line))
    return tuple(f"{file}:{line}" for file, line in first.items())


def unread_words(project: Project) -> str:
    """A sentence about what could not be read; empty where everything could."""
    places = unread(project)
    return f"Not read, because of faults: {', '.join(places)}. “boldprint check” says what to mend." if places else ""


def moment(library: Library | None, on: str | None) -> datetime.datetime:
    """Now, or what `--on` says, in the shop's zone (UTC while the site cannot be read)."""
    zone = library.site.latest.time_zone if library is not None else "UTC"
    return read_now(on, zone) if on is not None else now(zone)


def begins_always(day: datetime.date) -> bool:
    """Whether a version has no first day."""
    return day == ALWAYS
