"""What an export is."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from boldprint.changes.change import Snapshot
from boldprint.edition.edition import Audience
from boldprint.edition.public import PublicLibrary
from boldprint.edition.staff import StaffLibrary
from boldprint.registry import discover

Files = dict[str, bytes]
"""What an export writes: one file, or several by their paths."""


@dataclass(frozen=True)
class PublicExport:
    """An export made from the public library alone."""

    name: str
    what: str
    make: Callable[[PublicLibrary], Files]
    audience: Audience = Audience.PUBLIC
    site: str | None = None
    """The folder of the public site in which its files are published, "" for the root; None where they are not."""


@dataclass(frozen=True)
class StaffExport:
    """An export that may hold staff text; it is never written below the public site's folder."""

    name: str
    what: str
    make: Callable[[StaffLibrary], Files]
    audience: Audience = Audience.STAFF
    site: str | None = None
    """The folder of the handbook in which its files lie, "" for the root; None where they do not."""


@dataclass(frozen=True)
class ChangeExport:
    """An export of what changed between two states of the shop. It may hold staff text, as a `StaffExport` may."""

    name: str
    what: str
    make: Callable[[Snapshot, Snapshot], Files]
    since: Callable[[Snapshot], datetime.date]
    """The day of the first state, where nobody names one; given the second."""
    audience: Audience = Audience.STAFF


Export = PublicExport | StaffExport | ChangeExport


@cache
def all_exports() -> dict[str, Export]:
    """The exports by name."""
    found: list[Export] = [
        *discover("boldprint.exports", "PUBLIC_EXPORT", PublicExport).values(),
        *discover("boldprint.exports", "STAFF_EXPORT", StaffExport).values(),
        *discover("boldprint.exports", "CHANGE_EXPORT", ChangeExport).values(),
    ]
    return {export.name: export for export in sorted(found, key=lambda export: export.name)}


def published_files(library: PublicLibrary) -> Files:
    """Everything that the public site holds beside its pages, by path from the root of its language."""
    exports = (one for one in all_exports().values() if isinstance(one, PublicExport) and one.site is not None)
    made = ((one.site or "", one.make(library)) for one in exports)
    return {f"{folder}/{path}".lstrip("/"): content for folder, files in made for path, content in files.items()}


def handbook_files(library: StaffLibrary) -> Files:
    """Everything that the handbook holds beside its pages, by path from its root."""
    exports = (one for one in all_exports().values() if isinstance(one, StaffExport) and one.site is not None)
    made = ((one.site or "", one.make(library)) for one in exports)
    return {f"{folder}/{path}".lstrip("/"): content for folder, files in made for path, content in files.items()}
