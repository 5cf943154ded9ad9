"""What a change is."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from boldprint.library.library import Library
from boldprint.policies.header import ChangeClass
from boldprint.source.span import Span
from boldprint.values.catalog import Catalog


class Kind(StrEnum):
    """What has changed."""

    POLICY = "policy"
    """A whole policy came or went."""
    FACT = "fact"
    OUTCOME = "outcome"
    """The answer that some customers get."""
    VALUE = "value"
    """Anything else that is written and is no text: an address, a day of review, a role."""
    TEXT = "text"
    DATE = "date"
    """The day on which something begins to hold, its value being the same."""


class Effect(StrEnum):
    """What a change does to customers."""

    BETTER = "better"
    WORSE = "worse"
    NEUTRAL = "neutral"
    MIXED = "mixed"
    """Better for some and worse for others, or nobody can tell."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A library as it stands on a day in a market."""

    library: Library
    day: datetime.date
    market: str
    catalog: Catalog


@dataclass(frozen=True, slots=True)
class Change:
    """One change, in one sentence. `old` and `new` are worded values; None where there was or is nothing.

    `class_` is the author's for that day, or the one that the tool proposes.
    """

    kind: Kind
    policy: str
    public: bool
    place: str
    sentence: str
    old: str | None
    new: str | None
    class_: ChangeClass
    effect: Effect
    span: Span
    cases: tuple[str, ...] = ()
    """For an outcome: whom it concerns, in a phrase for each kind of case."""
    brief: str = ""
    """For an outcome the sentence without its cases, for a text without its place."""
    market: str = ""
    """The market or branch, where it is not the first one."""
    from_day: datetime.date | None = None
    """The day on which an edit is first seen, where that is not the day of the comparison."""
    worse: bool = False
    """Whether somebody is promised less: what the promise guard asks about."""

    @property
    def audience(self) -> str:
        """Who reads what has changed: public or staff."""
        return "public" if self.public else "staff"
