"""What a service promise holds beside the parts of every policy."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from boldprint.policies.part import PublicPart, StaffPart
from boldprint.policies.service_promise.goal import Goal
from boldprint.values.better import Better
from boldprint.values.item import Item
from boldprint.values.length import Length
from boldprint.values.named import Named
from boldprint.values.reach import Slug
from boldprint.values.text import PublicText, StaffText


class JourneyStage(StrEnum):
    """The stages of the customer's experience, from the welcome to a complaint (000-05)."""

    WELCOME = "welcome"
    HELP = "help"
    BUY = "buy"
    AFTER_SALE = "after-sale"
    COMPLAINT = "complaint"


class Aspect(Item):
    """What matters to a customer at one stage, as a promise: together they say what service means here (000-03)."""

    noun = "aspect"

    stage: JourneyStage
    title: PublicText
    promise: PublicText


class ServiceLevel(Item):
    """How long anybody waits: the usual time and the longest are two numbers (002-10, 003-34)."""

    noun = "service level"
    offered = True

    label: PublicText = Field(description="Where: “On the phone”.")
    target: Annotated[Named[Length] | None, Better.LOWER] = Field(default=None, description="The time in which we answer as a rule.")
    max_wait: Annotated[Named[Length], Better.LOWER] = Field(description="The longest that anybody waits.")
    then: PublicText | None = Field(default=None, description="What happens when it takes longer: “We ring you back”.")


class Guarantee(Item):
    """A promise with a consequence: what the customer gets when it is not kept (000-14)."""

    noun = "guarantee"
    offered = True

    promise: PublicText
    if_missed: PublicText


class ServicePromisePublic(PublicPart):
    """The public part of a service promise."""

    vision: PublicText | None = Field(
        default=None, description="The guiding principle, no longer than a line (003-21, 003-22)."
    )
    definition: PublicText | None = Field(default=None, description="What the shop means by customer service (000-03).")
    aspects: tuple[Aspect, ...] = ()
    levels: tuple[ServiceLevel, ...] = ()
    hold_max: Annotated[Named[Length] | None, Better.LOWER] = Field(default=None, description="The longest that a caller is on hold (002-11).")
    goals: tuple[Goal[PublicText], ...] = Field(default=(), description="Goals that customers may read.")
    guarantees: tuple[Guarantee, ...] = ()


class StaffingNote(Item):
    """How many people it takes to keep a maximum wait (003-34); without it the wait is only a wish."""

    noun = "staffing note"

    level: Slug = Field(description="The id of the service level.")
    note: StaffText


class ServicePromiseStaff(StaffPart):
    """The staff part of a service promise."""

    goals: tuple[Goal[StaffText], ...] = Field(default=(), description="Goals that only staff read.")
    staffing: tuple[StaffingNote, ...] = ()
