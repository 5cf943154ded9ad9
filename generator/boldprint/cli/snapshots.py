"""A shop as it stood: on a day, at a revision of git, or now."""

import re
from pathlib import Path

from boldprint.changes.change import Snapshot
from boldprint.cli.options import moment, readable
from boldprint.project import Project, find_root, is_revision, open_project, open_revision
from boldprint.publish.site import catalog_for

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def is_day(when: str) -> bool:
    """Whether what stands for a moment is a day and not a revision; a day is always a day.

    >>> is_day("2026-03-01"), is_day("HEAD~1")
    (True, False)
    """
    return _DAY.fullmatch(when) is not None


def project_at(project: Project, when: str | None) -> Project:
    """The work tree, the files of a revision, or the shop in another folder; raises `UsageError` for what is neither.

    A name that both git and the disk know is a revision; a path with a slash that begins with a dot or at the root is a folder.
    """
    if when is None or is_day(when):
        return project
    folder = Path(when)
    if folder.is_dir() and (when.startswith(("/", ".")) or not is_revision(project.root, when)):
        return open_project(find_root(folder))
    return open_revision(project.root, when)


def snapshot(project: Project, when: str | None, on: str | None) -> Snapshot:
    """The shop in its first market on the day `when`, at the revision `when`, or as `--on` says."""
    return snapshot_of(project_at(project, when), when, on)


def snapshot_of(read: Project, when: str | None, on: str | None) -> Snapshot:
    """The same where the files are read already."""
    library = readable(read)
    day = moment(library, when if when is not None and is_day(when) else on).date()
    site = library.site.on(day) or library.site.latest
    return Snapshot(library, day, site.markets[0].name, catalog_for(library, site.language, day))
