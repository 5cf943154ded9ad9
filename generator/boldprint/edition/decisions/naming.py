"""The facts that tables and windows name, and on which side they stand."""

from collections.abc import Iterator
from typing import Any

from boldprint.library.library import Library
from boldprint.library.policy import Policy
from boldprint.source.model import Model
from boldprint.values.named import Named
from boldprint.values.text import PublicText, StaffText

_DECIDING = ("tables", "windows")


def names_below(part: Model | None) -> Iterator[str]:
    """The names of facts in the tables and windows of a part, written as the part writes them."""
    for field in _DECIDING:
        yield from _names(getattr(part, field, ()))


def is_all_public(policy: Policy, market: str, known_to_staff: frozenset[str]) -> bool:
    """Whether staff know no more of a policy's cases than customers: what is compiled for customers is then what staff have."""
    parts = [version.thing for version in policy.versions(market).all]
    if any(getattr(one.staff, deciding, ()) for one in parts for deciding in (*_DECIDING, "exceptions")):
        return False
    return all(
        one.public is not None and not (known_to_staff and any(name in known_to_staff or f"{policy.id}.{name}" in known_to_staff for name in _names(one.public)))
        for one in parts
    )


def staff_facts(library: Library) -> frozenset[str]:
    """The full names of all facts that are staff's in some version, market or branch."""
    versions = ((policy.id, version.thing.staff) for policy in library.policies for one in policy.parts.values() for version in one.all)
    return frozenset(f"{policy}.{fact.name}" for policy, staff in versions for fact in staff.facts)


def _names(thing: Any) -> Iterator[str]:
    match thing:
        case PublicText() | StaffText():
            yield from thing.names
        case Named(name=str() as name):
            yield name
        case tuple():
            for item in thing:
                yield from _names(item)
        case Model() if thing.names_facts:
            for value in thing.__dict__.values():
                if isinstance(value, tuple | Model | Named | PublicText | StaffText):
                    yield from _names(value)
