"""All changes between two snapshots, the author's class put to those that have one."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from boldprint.changes.change import Change, Snapshot
from boldprint.changes.elsewhere import changed_elsewhere
from boldprint.changes.facts import changed_facts, weighed_facts
from boldprint.changes.outcomes import changed_outcomes, changed_tables
from boldprint.changes.texts import changed_policies, changed_texts
from boldprint.policies.header import ChangeClass

_ORDER = {"policy": 0, "fact": 1, "outcome": 2, "date": 3, "value": 4, "text": 5}


def compare(before: Snapshot, after: Snapshot, only: Collection[str] | None = None) -> tuple[Change, ...]:
    """What has changed from `before` to `after` in one market: policies, facts, outcomes, dates, values, texts; nothing where they agree.

    `only` are the policies and pages to look at, where not all. What cannot be read on one side is left out.
    """

    unread = before.library.unread | after.library.unread

    def wanted(changes: Iterable[Change]) -> list[Change]:
        return [change for change in changes if (only is None or change.policy in only) and change.policy not in unread]

    gone_or_new = wanted(changed_policies(before, after))
    whole = {change.policy for change in gone_or_new if change.old is None or change.new is None}
    tables = changed_tables(before, after, weighed_facts(before, after), only)
    found = (*changed_facts(before, after, tables), *changed_outcomes(before, after, tables, only), *changed_texts(before, after))
    others = [change for change in wanted(found) if change.policy not in whole]
    elsewhere = changed_elsewhere(before, after, only)
    changes = [replace(change, class_=_class(change, before, after)) for change in (*gone_or_new, *others, *elsewhere)]
    return tuple(sorted(changes, key=lambda change: (change.policy, _ORDER[change.kind], change.place)))


def compare_everywhere(before: Snapshot, after: Snapshot, only: Collection[str] | None = None) -> tuple[Change, ...]:
    """The same in every market and branch: those of the snapshots' market, then what is otherwise in another one, with its name."""
    found = list(compare(before, after, only))
    known = {_content(change) for change in found}
    for market, policies in sorted(_overlays(before, after).items()):
        wanted = policies if only is None else policies.intersection(only)
        if market == after.market or not wanted:
            continue
        there = compare(replace(before, market=market), replace(after, market=market), wanted)
        found += [replace(change, market=market) for change in there if _content(change) not in known]
    return tuple(found)


def _overlays(before: Snapshot, after: Snapshot) -> dict[str, set[str]]:
    """The markets and branches in which policies differ from the shop's own, and which policies."""
    found: dict[str, set[str]] = {}
    for snapshot in (before, after):
        for policy in snapshot.library.policies:
            for overlay in policy.parts:
                if overlay:
                    found.setdefault(overlay, set()).add(policy.id)
    return found


def _content(change: Change) -> tuple[str, str, str, str | None, str | None]:
    return change.kind.value, change.policy, change.place, change.old, change.new


def _class(change: Change, before: Snapshot, after: Snapshot) -> ChangeClass:
    """The class that the author gave to the newest change between the two days or of the edit; else the proposed one."""
    sides = [{(entry.on, entry.class_) for entry in policy.header.changes} if (policy := side.library.policy(change.policy)) else set() for side in (before, after)]
    first, last = sorted((before.day, after.day))
    edited = {entry for entry in sides[0] ^ sides[1] if entry[0] <= last} if all(sides) else set()
    between = {entry for entry in sides[0] | sides[1] if first < entry[0] <= last}
    return max(edited | between, default=(last, change.class_))[1]
