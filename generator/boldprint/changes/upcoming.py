"""The days on which a site changes by itself: announced versions, notices, seasons, delays. A build is due on each of them."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from boldprint.edition.decisions.tables import all_tables
from boldprint.library.library import Library
from boldprint.rules.cells import RunningSeason
from boldprint.values.catalog import Catalog
from boldprint.values.text import for_staff_eyes

_DAY = datetime.timedelta(days=1)


class Cause(StrEnum):
    """Why a site changes on a day."""

    POLICY = "policy"
    """Another version of a policy begins."""
    SITE = "site"
    """A notice appears or goes, or something else of the shop's settings changes."""
    SEASON_BEGINS = "season begins"
    SEASON_ENDS = "season ends"


@dataclass(frozen=True, slots=True)
class Upcoming:
    """One thing that happens by itself on a day. `reason` is the author's, or the name of the season."""

    day: datetime.date
    cause: Cause
    policy: str
    public: bool
    reason: str


def upcoming(library: Library, today: datetime.date, catalog: Catalog) -> tuple[Upcoming, ...]:
    """Everything after `today`, the nearest first."""
    found = {*_versions(library), *_site(library), *_seasons(library, catalog)}
    return tuple(sorted((one for one in found if one.day > today), key=lambda one: (one.day, one.policy, one.cause, one.reason)))


def next_day(library: Library, today: datetime.date, catalog: Catalog) -> datetime.date | None:
    """The next day on which the public site changes by itself; None where nothing is announced."""
    return next((one.day for one in upcoming(library, today, catalog) if one.public), None)


def _versions(library: Library) -> Iterator[Upcoming]:
    for policy in library.policies:
        if not policy.is_shown(False):
            continue
        reasons = {change.on: str(change.reason) for change in policy.header.changes}
        for versions in policy.parts.values():
            for version in versions.all:
                if version.first in versions.days:
                    public = version.thing.public is not None
                    yield Upcoming(version.first, Cause.POLICY, policy.id, public, reasons.get(version.first, ""))


def _site(library: Library) -> Iterator[Upcoming]:
    for day in library.site.days:
        yield Upcoming(day, Cause.SITE, "", True, "")


def _seasons(library: Library, catalog: Catalog) -> Iterator[Upcoming]:
    site = library.site.latest
    for tables in all_tables(library, site.markets[0].name, catalog).policies:
        for table in tables.tables:
            for version in table.versions:
                labels = {window.name: for_staff_eyes(window.label) for window in version.written.windows if window.label is not None}
                for window in version.compiled.windows.values():
                    for season in window.seasons:
                        yield from _season(season, tables.policy, labels)


def _season(season: RunningSeason, policy: str, labels: dict[str, Any]) -> Iterator[Upcoming]:
    label = labels.get(season.id, season.id)
    yield Upcoming(season.first, Cause.SEASON_BEGINS, policy, True, label)
    yield Upcoming(season.last + _DAY, Cause.SEASON_ENDS, policy, True, label)
    if season.until is not None:
        yield Upcoming(season.until + _DAY, Cause.SEASON_ENDS, policy, True, label)
