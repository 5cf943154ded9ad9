"""Items as a learner meets them: key and wrong answers computed, every text filled in, and a hash that knows what they rest on."""

import datetime
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass

from boldprint.training.item import ItemType
from boldprint.values.text import PublicText, StaffText, for_staff_eyes

HASH_LENGTH = 12
TOKEN_LENGTH = 6


@dataclass(frozen=True, slots=True)
class UsedFact:
    """A fact that an item rests on: its full name, its value in words, since when, and what it was before."""

    name: str
    shown: str
    since: datetime.date | None = None
    previous: str | None = None


@dataclass(frozen=True, eq=False)
class ResolvedOption:
    """One possible answer, with the reason why it is right or wrong. For `order` it is a step, for `reply` a point."""

    token: str
    text: StaffText
    right: bool
    because: StaffText
    finds: tuple[str, ...] = ()
    """For a point of a reply: figures of which one has to stand in it."""
    avoids: tuple[str, ...] = ()
    """For a point of a reply: words of which none may stand in it."""


@dataclass(frozen=True, eq=False)
class ResolvedItem:
    """One item, ready to be shown. Options stand in the order of the page, which is not that of the file."""

    module: str
    id: str
    type: ItemType
    stem: StaffText
    options: tuple[ResolvedOption, ...]
    key: tuple[str, ...]
    """Tokens of the right options (`order`: in order), or the number as it is typed."""
    because: StaffText
    facts: tuple[UsedFact, ...]
    hash: str
    unit: str = ""
    clause: str | None = None
    must_know: bool = False
    objective: str | None = None
    message: StaffText | None = None
    model: StaffText | None = None
    channel: str | None = None

    @property
    def name(self) -> str:
        """Its full name: `returns/last-day`."""
        return f"{self.module}/{self.id}"

    @property
    def digest(self) -> str:
        """What a page holds instead of the key."""
        return key_digest(self.hash, self.key)


def token(item: str, option: str) -> str:
    """The short name of an option, which says nothing about whether it is right.

    >>> len(token("returns/last-day", "accept"))
    6
    """
    return hashlib.sha256(f"{item}:{option}".encode()).hexdigest()[:TOKEN_LENGTH]


def key_digest(salt: str, key: Iterable[str]) -> str:
    """The salted hash of a key. It stops a glance at the page's source and no more: whoever tries all options finds it.

    >>> key_digest("abc", ["1", "2"]) == key_digest("abc", ["2", "1"])
    False
    """
    return hashlib.sha256(f"{salt}:{','.join(key)}".encode()).hexdigest()[:16]


def item_hash(
    kind: ItemType,
    stem: StaffText | PublicText,
    options: Iterable[ResolvedOption],
    key: Iterable[str],
    facts: Iterable[UsedFact],
) -> str:
    """A short hash of everything that a learner's answer rests on: stem, options, key, values of facts. Reasons may be reworded."""
    told = [
        str(kind),
        for_staff_eyes(stem),
        sorted([option.token, for_staff_eyes(option.text)] for option in options),
        list(key),
        sorted([fact.name, fact.shown] for fact in facts),
    ]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()[:HASH_LENGTH]


def shuffled(options: Iterable[ResolvedOption]) -> tuple[ResolvedOption, ...]:
    """The options in an order that says nothing about them and stays the same from build to build."""
    return tuple(sorted(options, key=lambda option: option.token))


@dataclass(frozen=True, slots=True)
class Became:
    """A fact's value that changed under an item."""

    name: str
    old: str
    new: str
    since: datetime.date | None


def what_changed(before: ResolvedItem, after: ResolvedItem) -> tuple[Became, ...]:
    """The facts whose values differ between two states of an item; empty where only its words or its key changed."""
    old = {fact.name: fact.shown for fact in before.facts}
    return tuple(
        Became(fact.name, old[fact.name], fact.shown, fact.since)
        for fact in after.facts
        if fact.name in old and old[fact.name] != fact.shown
    )
