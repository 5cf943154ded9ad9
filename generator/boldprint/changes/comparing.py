"""All changes between two snapshots, the author's class put to those that have one."""

from dataclasses import replace

from boldprint.changes.change import Change, Snapshot
from boldprint.changes.facts import changed_facts
from boldprint.changes.texts import changed_policies, changed_texts
from boldprint.policies.header import ChangeClass

_ORDER = {"policy": 0, "fact": 1, "outcome": 2, "date": 3, "text": 4}


def compare(before: Snapshot, after: Snapshot) -> tuple[Change, ...]:
    """What has changed from `before` to `after`: policies, facts, outcomes, dates, texts; nothing where they agree."""
    gone_or_new = list(changed_policies(before, after))
    whole = {change.policy for change in gone_or_new}
    others = [change for change in (*changed_facts(before, after), *changed_texts(before, after)) if change.policy not in whole]
    changes = [replace(change, class_=_class(change, before, after)) for change in (*gone_or_new, *others)]
    return tuple(sorted(changes, key=lambda change: (change.policy, _ORDER[change.kind], change.place)))


def _class(change: Change, before: Snapshot, after: Snapshot) -> ChangeClass:
    """The class that the author gave to the newest change between the two days; else the proposed one."""
    policy = after.library.policy(change.policy)
    if policy is None:
        return change.class_
    between = [entry for entry in policy.header.changes if min(before.day, after.day) < entry.on <= max(before.day, after.day)]
    return max(between, key=lambda entry: entry.on).class_ if between else change.class_
