"""Learners' progress as their browsers save it: read, judged, joined. What they report is self-reported."""

import datetime
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

REVIEW = (1, 7, 30, 90)
"""Days until the next review, as in assets/js/progress.js."""


@dataclass(frozen=True)
class Record:
    """What somebody answered to an item: for which hash, when last, how often, whether right at first and now, which options."""

    hash: str
    when: str
    answered: int
    right: int
    first: bool
    ok: bool
    due: str
    chose: Mapping[str, int]


@dataclass(frozen=True)
class Learner:
    """One person's progress. `modules` holds what was passed, confirmed and ticked, by module."""

    name: str
    role: str
    items: Mapping[str, Record]
    modules: Mapping[str, Mapping[str, Any]]


class NoProgress(ValueError):
    """A file that holds no progress; its text says why."""


def read_progress(content: bytes) -> tuple[Learner, ...]:
    """The learners in a file; raises `NoProgress` for any other file.

    >>> read_progress(b'{"boldprint": "progress", "version": 1, "profiles": [{"name": "Aoife", "role": "shop"}]}')[0].name
    'Aoife'
    """
    try:
        told = json.loads(content)
    except ValueError:
        raise NoProgress("It is no file of progress: it cannot be read as JSON.") from None
    if not isinstance(told, dict) or told.get("boldprint") != "progress" or not isinstance(told.get("profiles"), list):
        raise NoProgress("It is no file of progress: save one on “My training”.")
    if told.get("version") != 1:
        raise NoProgress(f"It was saved by another version ({told.get('version')}).")
    return tuple(_learner(profile) for profile in told["profiles"] if isinstance(profile, dict))


def newest(learners: Iterable[Learner]) -> tuple[Learner, ...]:
    """One entry for each person (name and role), the newer record of each item kept, in the order of their names."""
    found: dict[tuple[str, str], Learner] = {}
    for learner in learners:
        key = (learner.name, learner.role)
        held = found.get(key)
        if held is None:
            found[key] = learner
            continue
        items = dict(held.items)
        items |= {
            name: record
            for name, record in learner.items.items()
            if name not in items or items[name].when <= record.when
        }
        found[key] = Learner(learner.name, learner.role, items, {**learner.modules, **held.modules})
    return tuple(found[key] for key in sorted(found))


def is_known(record: Record | None, item_hash: str) -> bool:
    """Whether an answer still counts: right, and to what is asked today."""
    return record is not None and record.hash == item_hash and record.ok


def is_due(record: Record | None, item_hash: str, today: datetime.date) -> bool:
    """Whether an item that was answered is to be answered again: it changed, was wrong, or its review day has come."""
    if record is None:
        return False
    return record.hash != item_hash or not record.ok or record.due <= today.isoformat()


def _learner(told: Mapping[str, Any]) -> Learner:
    items = told.get("items")
    modules = told.get("modules")
    return Learner(
        str(told.get("name", "")),
        str(told.get("role", "")),
        {
            str(name): _record(one)
            for name, one in (items.items() if isinstance(items, dict) else ())
            if isinstance(one, dict)
        },
        {
            str(name): one
            for name, one in (modules.items() if isinstance(modules, dict) else ())
            if isinstance(one, dict)
        },
    )


def _record(told: Mapping[str, Any]) -> Record:
    chose = told.get("chose")
    return Record(
        str(told.get("hash", "")),
        str(told.get("when", "")),
        _number(told.get("answered")),
        _number(told.get("right")),
        told.get("first") is True,
        told.get("ok") is True,
        str(told.get("due", "")),
        {str(token): _number(times) for token, times in (chose.items() if isinstance(chose, dict) else ())},
    )


def _number(told: object) -> int:
    return told if isinstance(told, int) and not isinstance(told, bool) and told >= 0 else 0
