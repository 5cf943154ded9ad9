"""An edit compared day by day: what it changes today, and what it changes on each later day on which the shop changes by itself."""

import datetime
from collections.abc import Hashable, Iterator
from dataclasses import replace
from typing import Any

from boldprint.changes.change import Change, Kind, Snapshot
from boldprint.changes.comparing import compare_everywhere
from boldprint.changes.elsewhere import edited_elsewhere
from boldprint.changes.shape import shape
from boldprint.library.library import Library
from boldprint.library.policy import Policy
from boldprint.source.model import Model
from boldprint.values.named import Named
from boldprint.values.text import PublicText, StaffText


def compare_edit(before: Snapshot, after: Snapshot) -> tuple[Change, ...]:
    """Everything that an edit changes, today and later; each change once, with the first day on which it is seen (None: today).

    Only policies are compared that were edited, and those that name their facts.
    """
    edited = edited_policies(before.library, after.library)
    found: dict[tuple[Hashable, ...], Change] = {}
    for day in _days(before.library, after.library, after.day):
        was, now = (replace(snapshot, day=day) for snapshot in (before, after))
        for change in compare_everywhere(was, now, edited):
            if day > after.day and change.kind is Kind.DATE:
                continue
            content = change.kind, change.policy, change.market, change.place, change.old, change.new, change.cases
            found.setdefault(content, replace(change, from_day=day if day > after.day else None))
    return tuple(found.values())


def edited_policies(before: Library, after: Library) -> frozenset[str]:
    """The policies and pages that say something else in any version or market, and the policies that name a fact of one of them."""
    old, new = ({policy.id: policy for policy in library.policies} for library in (before, after))
    if shape(tuple(version.thing for version in before.site.all)) != shape(tuple(version.thing for version in after.site.all)):
        return frozenset({*old, *new}) | edited_elsewhere(before, after)
    edited = {name for name in {*old, *new} if name not in old or name not in new or _content(old[name]) != _content(new[name])}
    naming = {policy.id for policy in (*before.policies, *after.policies) if any(name.partition(".")[0] in edited for name in _names(policy))}
    return frozenset(edited | naming | edited_elsewhere(before, after))


def _days(before: Library, after: Library, today: datetime.date) -> list[datetime.date]:
    return sorted({today, *(day for library in (before, after) for day in library.days() if day > today)})


def _content(policy: Policy) -> Hashable:
    parts = tuple(
        (overlay, tuple((version.first, shape(version.thing.public), shape(version.thing.staff)) for version in versions.all))
        for overlay, versions in sorted(policy.parts.items())
    )
    return policy.header.status, shape(policy.header), parts


def _names(policy: Policy) -> Iterator[str]:
    for versions in policy.parts.values():
        for version in versions.all:
            yield from _named(version.thing.public)
            yield from _named(version.thing.staff)


def _named(thing: Any) -> Iterator[str]:
    match thing:
        case PublicText() | StaffText():
            yield from thing.names
        case Named(name=str() as name):
            yield name
        case tuple():
            for item in thing:
                yield from _named(item)
        case Model():
            for field in type(thing).model_fields:
                yield from _named(getattr(thing, field))
