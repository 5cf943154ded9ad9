"""What an export is."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

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


@dataclass(frozen=True)
class StaffExport:
    """An export that may hold staff text; it is never written below `site/`."""

    name: str
    what: str
    make: Callable[[StaffLibrary], Files]
    audience: Audience = Audience.STAFF


@cache
def all_exports() -> dict[str, PublicExport | StaffExport]:
    """The exports by name."""
    found: list[PublicExport | StaffExport] = [
        *discover("boldprint.exports", "PUBLIC_EXPORT", PublicExport).values(),
        *discover("boldprint.exports", "STAFF_EXPORT", StaffExport).values(),
    ]
    return {export.name: export for export in sorted(found, key=lambda export: export.name)}
