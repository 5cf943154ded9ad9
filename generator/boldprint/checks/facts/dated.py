"""The days that are written below a policy, with their places."""

import datetime
from collections.abc import Iterator

from boldprint.checks.check import Shop
from boldprint.checks.once import once
from boldprint.library.dating import dated_places, is_timeline
from boldprint.library.policy import Policy
from boldprint.source.node import Mapping, Node, Scalar, Sequence
from boldprint.source.span import Span

Days = dict[datetime.date, list[Span]]
Timeline = list[tuple[datetime.date, Span]]
_WITHOUT_DAYS = ("kind", "id", "status", "changes", "formerly", "because")


def places_of_days(shop: Shop, policy: Policy) -> Days:
    """Every day on which something of the policy begins or ends, in the shop's own file and in overlays, with its places."""
    found: Days = {}
    for node in once(shop, _documents).get(policy.id, ()):
        for entry in node.entries:
            if entry.key.value not in _WITHOUT_DAYS:
                for day, span in dated_places(entry.value):
                    found.setdefault(day, []).append(span)
    return {day: sorted(set(places)) for day, places in sorted(found.items())}


def _documents(shop: Shop) -> dict[str, list[Mapping]]:
    """The file of each policy and its overlays; not its translations and scenarios."""
    found: dict[str, list[Mapping]] = {}
    for policy in shop.library.policies:
        if policy.file in shop.nodes:
            found.setdefault(policy.id, []).append(shop.nodes[policy.file])
    for path, node in shop.nodes.items():
        if path.startswith("policies/overlays/"):
            name = node.text("id") or path.rpartition("/")[2].partition(".")[0]
            found.setdefault(name, []).append(node)
    return found


def all_timelines(shop: Shop) -> tuple[Timeline, ...]:
    """The days of every value over time in the shop, each in the order in which it is written, and those of the changes."""
    return once(shop, _all_timelines)


def _all_timelines(shop: Shop) -> tuple[Timeline, ...]:
    changes = (
        [(change.on, change.span_of("on")) for change in policy.header.changes] for policy in shop.library.policies
    )
    return (*changes, *(days for node in shop.nodes.values() for days in timelines(node)))


def timelines(node: Node) -> Iterator[Timeline]:
    """The days of every value over time below a node, each in the order in which it is written."""
    match node:
        case Mapping(entries=entries):
            for entry in entries:
                if not isinstance(entry.value, Scalar):
                    yield from timelines(entry.value)
        case Sequence(items=items):
            if is_timeline(node):
                yield [
                    (datetime.date.fromisoformat(item.text("from") or ""), item.span_of("from"))
                    for item in items
                    if isinstance(item, Mapping)
                ]
            for item in items:
                if not isinstance(item, Scalar):
                    yield from timelines(item)
        case Scalar():
            return
