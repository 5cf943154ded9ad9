"""The days that are written below a policy, with their places."""

import datetime
from collections.abc import Iterator

from boldprint.checks.check import Shop
from boldprint.library.dating import dated_places, is_timeline
from boldprint.library.policy import Policy
from boldprint.source.node import Mapping, Node, Scalar, Sequence
from boldprint.source.span import Span

Days = dict[datetime.date, list[Span]]


def places_of_days(shop: Shop, policy: Policy) -> Days:
    """Every day on which something of the policy begins or ends, in the shop's own file and in overlays, with its places.

    Where the documents are not at hand, the days are those of the policy's versions, and the place is the policy's.
    """
    found: Days = {}
    nodes = [node for path, node in shop.nodes.items() if _belongs(path, node, policy)]
    for node in nodes:
        for entry in node.entries:
            if entry.key.value not in ("changes", "because"):
                for day, span in dated_places(entry.value):
                    found.setdefault(day, []).append(span)
    for versions in policy.parts.values():
        # The first version begins with the policy, on a day that need not be written below.
        for version in versions.all[1:] if not nodes else ():
            found.setdefault(version.first, []).append(policy.header.span_of("changes"))
    return {day: sorted(set(places)) for day, places in sorted(found.items())}


def _belongs(path: str, node: Mapping, policy: Policy) -> bool:
    """Whether a document is the policy's file or one of its overlays; not its translations and scenarios."""
    if path == policy.file:
        return True
    return (
        path.startswith("policies/overlays/")
        and (node.text("id") or path.rpartition("/")[2].partition(".")[0]) == policy.id
    )


def timelines(node: Node) -> Iterator[list[tuple[datetime.date, Span]]]:
    """The days of every value over time below a node, each in the order in which it is written."""
    match node:
        case Mapping(entries=entries):
            for entry in entries:
                yield from timelines(entry.value)
        case Sequence(items=items):
            if is_timeline(node):
                yield [
                    (datetime.date.fromisoformat(item.text("from") or ""), item.span_of("from"))
                    for item in items
                    if isinstance(item, Mapping)
                ]
            for item in items:
                yield from timelines(item)
        case Scalar():
            return
