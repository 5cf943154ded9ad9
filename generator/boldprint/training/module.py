"""A training module: what a new hire learns, from the facts that customers read."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from pydantic import Field

from boldprint.source.model import Model
from boldprint.source.span import Span
from boldprint.training.claim import Claim
from boldprint.training.item import AnyItem
from boldprint.training.writing import Names
from boldprint.values.item import Item
from boldprint.values.length import Length
from boldprint.values.moments import Day
from boldprint.values.percent import Percent
from boldprint.values.text import StaffText


class Objective(Item):
    """What somebody can do after the module."""

    noun = "objective"

    can: StaffText = Field(description="An observable act: “say until when a jacket can come back”.")


class Example(Item):
    """A worked example: a case, how somebody thinks it through, what they do."""

    noun = "worked example"

    title: StaffText
    situation: StaffText
    steps: tuple[StaffText, ...] = Field(min_length=1, description="How it is thought through, step by step.")
    because: StaffText = Field(description="Why this is right.")
    holds: Claim | None = Field(default=None, description="The case that it tells, and the answer that it rests on.")


class Lesson(Item):
    """A part of a module to read."""

    noun = "lesson"

    title: StaffText
    text: StaffText = Field(description="Markdown; facts in double brackets.")
    examples: tuple[Example, ...] = ()
    read: Names = Field(default=(), description="Policies and procedures to open with it.")


class Tick(Item):
    """One thing that a buddy sees the learner do (003-55: the record of it)."""

    noun = "point of the checklist"

    do: StaffText = Field(description="What the buddy sees: “Asks before the hold”.")


class FirstWeek(Model):
    """On which day of a role's first week the module is learnt."""

    noun = "day"

    roles: Names = Field(min_length=1)
    day: int = Field(ge=1, le=5, description="1 to 5.")


class SessionKind(StrEnum):
    """How people come together over a policy (003-55, 003-56)."""

    MANDATORY = "mandatory meeting"
    MEETING = "regular meeting"
    WORKSHOP = "workshop"


class Session(Item):
    """A meeting or workshop that belongs to the module."""

    noun = "session"

    kind: SessionKind
    title: StaffText
    minutes: int = Field(ge=5, le=480)
    every: Length | None = Field(default=None, description="How often a regular one comes back: 1 month.")
    agenda: tuple[StaffText, ...] = ()


class ModulePart(Model):
    """The content of a module; staff text throughout."""

    noun = "module"

    title: StaffText
    purpose: StaffText | None = Field(default=None, description="What it is good for, in one sentence.")
    order: int = Field(default=500, ge=0, le=999, description="Its place in the programme; small numbers first.")
    roles: Names = Field(min_length=1, description="Ids of the roles that learn it; “all” for every role (000-09).")
    minutes: int = Field(ge=1, le=240)
    checked_on: Day | None = Field(
        default=None, description="The day on which somebody last read its questions against the policies (002-08)."
    )
    objectives: tuple[Objective, ...] = Field(min_length=1)
    lessons: tuple[Lesson, ...] = ()
    teaches: Names = Field(default=(), description="Ids of the policies and procedures that it teaches (002-02).")
    items: tuple[AnyItem, ...] = ()
    mastery: Percent = Field(
        default=Percent.parse("80 %"),
        description="The share of items that has to be right; must-know items all have to be.",
    )
    refresher: Length | None = Field(default=None, description="After how long it is learnt again: 12 months (002-08).")
    attestation: StaffText | None = Field(default=None, description="What the learner confirms by name.")
    checklist: tuple[Tick, ...] = Field(default=(), description="What a buddy sees and ticks.")
    first_week: tuple[FirstWeek, ...] = ()
    sessions: tuple[Session, ...] = ()


@dataclass(frozen=True)
class Module:
    """A module: its permanent name, where it stands, and what it holds."""

    id: str
    span: Span
    part: ModulePart

    def is_for(self, role: str) -> bool:
        """Whether a role learns it."""
        return "all" in self.part.roles or role in self.part.roles

    def day_for(self, role: str) -> int | None:
        """The day of the role's first week on which it is learnt; None where it is learnt later."""
        return next((entry.day for entry in self.part.first_week if role in entry.roles or "all" in entry.roles), None)


def item_names(modules: tuple[Module, ...]) -> Iterator[str]:
    """The full names of all items: `returns/last-day`."""
    return (f"{module.id}/{item.name}" for module in modules for item in module.part.items)
