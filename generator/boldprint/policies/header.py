"""The head of a policy file: what it is, its state, and why it changed."""

from enum import StrEnum

from pydantic import Field

from boldprint.source.model import Model
from boldprint.values.moments import Day
from boldprint.values.reach import Slug
from boldprint.values.text import PublicText


class Status(StrEnum):
    """How far a policy has come."""

    DRAFT = "draft"
    """Built in previews only."""
    APPROVED = "approved"
    """In force from its dates."""


class ChangeClass(StrEnum):
    """How much a change matters to people."""

    EDITORIAL = "editorial"
    """The same promise in other words."""
    MATERIAL = "material"
    """Another promise."""
    CRITICAL = "critical"
    """Another promise that staff must know before their next shift."""


class Change(Model):
    """Why a policy changed on a day, as customers read it."""

    noun = "change"

    on: Day = Field(description="The day from which the change holds.")
    class_: ChangeClass = Field(alias="class", description="editorial, material or critical.")
    reason: PublicText
    covers: PublicText | None = Field(default=None, description="Which orders it covers: “orders placed from this day”.")


class Header(Model):
    """The fields of a policy file beside its public and its staff part."""

    noun = "policy"

    kind: Slug
    id: Slug
    status: Status = Status.APPROVED
    changes: tuple[Change, ...] = ()
    formerly: tuple[str, ...] = Field(default=(), description="Ids that this policy had before; their addresses stay.")
