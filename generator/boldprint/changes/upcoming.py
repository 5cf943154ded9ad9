"""The days on which a site changes by itself: announced versions, notices, seasons, laws, reviews. A build is due on each of them."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from boldprint.edition.decisions.tables import PolicyTables, all_tables
from boldprint.jurisdiction.site_pages import law_days
from boldprint.library.library import Library
from boldprint.library.versions import ALWAYS
from boldprint.policies.contact_details.model import ContactPublic
from boldprint.policies.shipping.model import ShippingPublic
from boldprint.values.catalog import Catalog
from boldprint.values.text import for_staff_eyes

REVIEW_ANNOUNCED = datetime.timedelta(days=60)
"""How long before its day the handbook announces a review."""
_DAY = datetime.timedelta(days=1)
_CLOCKS_NAMED = datetime.timedelta(days=366)
_NOON = datetime.time(12)
_SEASON_SHOWN = datetime.timedelta(days=367)
"""How long after its last day a season without an end of its own still stands on the page."""


class Cause(StrEnum):
    """Why a site changes on a day."""

    POLICY = "policy"
    """Another version of a policy begins."""
    SITE = "site"
    """A notice appears or goes, or something else of the shop's settings changes."""
    SEASON_BEGINS = "season begins"
    SEASON_ENDS = "season ends"
    HOURS = "hours"
    """A day with other hours is over and leaves the page."""
    CLOCKS = "clocks"
    """The clocks change where parcels leave: what programs read of the cut-off has another offset, and people see nothing."""
    LAW = "law"
    """The law begins or ceases to ask for a page where the shop sells."""
    YEAR = "year"
    """The closing days of another year come into the calendars."""
    REVIEW = "review"
    """A review comes up, or is overdue; only staff read of it."""


_UNREAD = frozenset({Cause.YEAR, Cause.CLOCKS})
"""What changes files and nothing that people read."""


@dataclass(frozen=True, slots=True)
class Upcoming:
    """One thing that happens by itself on a day. `reason` is the author's, or the name of the season."""

    day: datetime.date
    cause: Cause
    policy: str
    public: bool
    reason: str


def upcoming(library: Library, today: datetime.date, catalog: Catalog) -> tuple[Upcoming, ...]:
    """Everything after `today`, the nearest first. Of the years to come only the next one is named, and the clocks of the next twelve months."""
    found = {*_versions(library), *_hours(library), *_site(library), *_seasons(library, catalog), *_laws(library), *_reviews(library)}
    found |= {Upcoming(datetime.date(today.year + 1, 1, 1), Cause.YEAR, "", True, ""), *_clocks(library, today)}
    return tuple(sorted((one for one in found if one.day > today), key=lambda one: (one.day, one.policy, one.cause, one.reason)))


def next_day(library: Library, today: datetime.date, catalog: Catalog) -> datetime.date | None:
    """The next day on which the public site says something else by itself; None where nothing is announced.

    Another year is none: the calendars in the pages reach years ahead. Nor are the clocks.
    """
    return next((one.day for one in upcoming(library, today, catalog) if one.public and one.cause not in _UNREAD), None)


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


def _hours(library: Library) -> Iterator[Upcoming]:
    """The contact page lists a day with other hours up to that day."""
    for policy in library.policies:
        for parts in policy.parts.values() if policy.is_shown(False) else ():
            for version in parts.all:
                for special in version.thing.public.special_days if isinstance(version.thing.public, ContactPublic) else ():
                    yield Upcoming(special.day + _DAY, Cause.HOURS, policy.id, True, "")


def _clocks(library: Library, today: datetime.date) -> Iterator[Upcoming]:
    days = [today + number * _DAY for number in range(_CLOCKS_NAMED.days + 1)]
    for policy, zone in _dispatched(library):
        offsets = [datetime.datetime.combine(day, _NOON, zone).utcoffset() for day in days]
        yield from (Upcoming(day, Cause.CLOCKS, policy, True, "") for before, now, day in zip(offsets, offsets[1:], days[1:], strict=False) if before != now)


def _dispatched(library: Library) -> Iterator[tuple[str, ZoneInfo]]:
    """The zones of the cut-offs in any version and market, each with its policy."""
    for policy in library.policies:
        for parts in policy.parts.values() if policy.is_shown(False) else ():
            for version in parts.all:
                if isinstance(version.thing.public, ShippingPublic):
                    yield policy.id, ZoneInfo(version.thing.public.dispatch.zone.key)


def _laws(library: Library) -> Iterator[Upcoming]:
    countries = {country for site in library.site.all for market in site.thing.markets for country in market.countries}
    for day in law_days(countries):
        yield Upcoming(day, Cause.LAW, "", True, "")


def _reviews(library: Library) -> Iterator[Upcoming]:
    for policy in library.policies:
        for version in policy.versions().all if policy.is_shown(False) else ():
            review = version.thing.staff.review_by
            if review is not None:
                yield from (Upcoming(day, Cause.REVIEW, policy.id, False, "") for day in (review - REVIEW_ANNOUNCED, review + _DAY))


def _seasons(library: Library, catalog: Catalog) -> Iterator[Upcoming]:
    """The seasons of every market and branch that has rules of its own."""
    first = library.site.latest.markets[0].name
    overlays = {overlay for policy in library.policies for overlay in policy.parts if overlay}
    for place in sorted({first} | overlays):
        for tables in all_tables(library, place, catalog).policies:
            public = (policy := library.policy(tables.policy)) is not None and policy.type.public is not None
            if place == first or (policy is not None and place in policy.parts):
                yield from _seasons_of(tables, public)


def _seasons_of(tables: PolicyTables[Any], public: bool) -> Iterator[Upcoming]:
    for _, written in tables.versions:
        for window in written.windows:
            days = window.orders or window.shipped or window.delivered
            if window.season_of is not None and days is not None and days.from_.value is not None and days.to.value is not None:
                label = for_staff_eyes(window.label) if window.label is not None else window.name
                until = window.until.value if window.until is not None else None
                yield from _season(days.from_.value, days.to.value, until, Upcoming(ALWAYS, Cause.SEASON_ENDS, tables.policy, public, label))


def _season(first: datetime.date, last: datetime.date, until: datetime.date | None, ends: Upcoming) -> Iterator[Upcoming]:
    yield replace(ends, day=first, cause=Cause.SEASON_BEGINS)
    yield replace(ends, day=last + _DAY)
    yield replace(ends, day=until + _DAY if until is not None else last + _SEASON_SHOWN)
