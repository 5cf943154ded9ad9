"""Retraining: which items a change makes due again, for whom, why, how much it matters, until when (002-08).

Items are resolved before and after; those whose hash differs are named, and no others. Built on `changes` for the class of a change.
"""

import datetime
from collections.abc import Iterator
from dataclasses import replace

from boldprint.changes.change import Change, Kind, Snapshot
from boldprint.changes.comparing import compare
from boldprint.edition.edition import Audience, Edition
from boldprint.edition.items import Resolved, ResolvedModule
from boldprint.edition.learning_roles import roles_of
from boldprint.edition.public import public_library
from boldprint.edition.staff import StaffLibrary, staff_library
from boldprint.exports.export import ChangeExport, Files
from boldprint.exports.retraining_files import Due, retraining_files
from boldprint.library.library import Library
from boldprint.policies.header import ChangeClass
from boldprint.training.item import ItemType
from boldprint.training.resolved import Became, ResolvedItem, what_changed
from boldprint.values.text import for_staff_eyes

TIME_TO_LEARN = {ChangeClass.CRITICAL: 2, ChangeClass.MATERIAL: 14, ChangeClass.EDITORIAL: 30}
"""Days from a change until everybody has answered its items again: critical before the next shift or two."""
_DAY = datetime.timedelta(days=1)
_WEIGHT = {ChangeClass.EDITORIAL: 0, ChangeClass.MATERIAL: 1, ChangeClass.CRITICAL: 2}


def since_day(after: Snapshot) -> datetime.date:
    """What `--since` is when nobody says: the day before the last change in force that made a question due.

    Where no change did, the day before the last change; where there was none, the day before.
    """
    days = sorted(set(_days_of_change(after.library, after.day)), reverse=True)
    for day in days:
        was, now = (_hashes(replace(after, day=one)) for one in (day - _DAY, day))
        if any(was.get(name, hash_) != hash_ for name, hash_ in now.items()):
            return day - _DAY
    return max(days, default=after.day) - _DAY


def _days_of_change(library: Library, until: datetime.date) -> Iterator[datetime.date]:
    """The days on which a policy says something else than before; its first day is none of them."""
    for policy in library.policies:
        for versions in policy.parts.values():
            yield from (day for day in versions.days[1:] if day <= until)


def _hashes(snapshot: Snapshot) -> dict[str, str]:
    return {item.name: item.hash for item in programme(snapshot).items}


def retraining(before: Snapshot, after: Snapshot) -> tuple[Due, ...]:
    """The items that differ between two snapshots, in the order of the programme. A new item is due for nobody: nobody has passed it."""
    old = {item.name: item for item in programme(before).items}
    changes = compare(before, after)
    made_today = before.day == after.day
    return tuple(due for module in programme(after).modules for due in _due(module, old, changes, after, made_today))


def staff_at(snapshot: Snapshot) -> StaffLibrary:
    """What staff read on the snapshot's day."""
    language = snapshot.catalog.language
    public = public_library(
        snapshot.library, Edition(Audience.PUBLIC, language, snapshot.market, snapshot.day), snapshot.catalog
    )
    return staff_library(snapshot.library, Edition(Audience.STAFF, language, snapshot.market, snapshot.day), public)


def programme(snapshot: Snapshot) -> Resolved:
    """The handbook's items as they were or are on the snapshot's day."""
    return staff_at(snapshot).programme


def _due(
    module: ResolvedModule, old: dict[str, ResolvedItem], changes: tuple[Change, ...], after: Snapshot, made_today: bool
) -> Iterator[Due]:
    """`made_today`: two states of one day are compared, so people learn of the change today, whenever its value began."""
    part, day, library = module.module.part, after.day, after.library
    for item in module.items:
        was = old.get(item.name)
        if was is None or was.hash == item.hash:
            continue
        facts = what_changed(was, item)
        class_ = _class(item, facts, changes, library)
        on = min(max((fact.since for fact in facts if fact.since is not None), default=day), day)
        answers = (_answer(was), _answer(item))
        differ = answers[0] != answers[1]
        yield Due(
            module.module.id,
            for_staff_eyes(part.title),
            item.id,
            for_staff_eyes(item.stem),
            part.roles,
            facts,
            answers[0] if differ else None,
            answers[1] if differ else None,
            class_,
            on,
            (day if made_today else on) + datetime.timedelta(days=TIME_TO_LEARN[class_]),
        )


def _class(item: ResolvedItem, facts: tuple[Became, ...], changes: tuple[Change, ...], library: Library) -> ChangeClass:
    """What the author called the changes of those days; else the weightiest class among the changes of the policies that it rests on."""
    written = [
        entry.class_
        for fact in facts
        for policy in library.policies
        if policy.id == fact.name.partition(".")[0]
        for entry in policy.header.changes
        if entry.on == fact.since
    ]
    if written:
        return max(written, key=lambda one: _WEIGHT[one])
    policies = {fact.name.partition(".")[0] for fact in item.facts} | (
        {item.clause.partition("#")[0]} if item.clause else set()
    )
    classes = [change.class_ for change in changes if change.policy in policies]
    return max(classes, key=lambda one: _WEIGHT[one], default=ChangeClass.EDITORIAL)


def _answer(item: ResolvedItem) -> str:
    if item.type is ItemType.NUMBER:
        return f"{item.key[0]} {item.unit}".strip()
    words = {option.token: for_staff_eyes(option.text) for option in item.options}
    return "; ".join(words[token] for token in item.key)


def _make(before: Snapshot, after: Snapshot) -> Files:
    """`retraining.json` and `retraining.csv`."""
    due = retraining(before, after)
    changes = tuple(change for change in compare(before, after) if change.kind in (Kind.FACT, Kind.OUTCOME))
    return retraining_files(due, changes, roles_of(staff_at(after)), before.day, after.day)


CHANGE_EXPORT = ChangeExport("retraining", "What staff learn again: changed facts and outcomes, questions, roles, until when", _make, since_day)
