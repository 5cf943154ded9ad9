"""What the journey holds: stages with expectations and points of failure."""

from pydantic import Field

from boldprint.policies.part import Names, StaffPart
from boldprint.values.item import Item
from boldprint.values.moments import Day
from boldprint.values.reach import Slug
from boldprint.values.text import StaffText


class Failure(Item):
    """A point at which the journey fails or has failed (004-12)."""

    noun = "point of failure"

    fails: StaffText = Field(description="What goes wrong: “The parcel is late and nobody says so”.")
    seen_by: StaffText = Field(description="How we notice it.")
    recovers: Slug = Field(description="The procedure that puts it right for the customer.")
    prevents: StaffText = Field(description="What we do so that it does not happen again (004-13).")
    metric: Slug | None = Field(default=None, description="The metric that counts it.")


class Stage(Item):
    """A stage of the journey, from the welcome to a complaint (000-05)."""

    noun = "stage"

    title: StaffText
    expects: tuple[StaffText, ...] = Field(min_length=1, description="What customers expect here.")
    learned_from: StaffText = Field(description="How we know what they expect.")
    learned_on: Day | None = Field(default=None, description="The day on which it was last asked.")
    we_do: StaffText = Field(description="What we do here, with its facts.")
    policies: Names = Field(default=(), description="The policies that rule this stage.")
    procedures: Names = Field(default=(), description="The procedures of this stage.")
    failures: tuple[Failure, ...] = ()


class JourneyStaff(StaffPart):
    """The staff part of the journey."""

    noun = "journey"

    title: StaffText
    purpose: StaffText
    stages: tuple[Stage, ...] = Field(min_length=1)

    @property
    def recovering(self) -> tuple[str, ...]:
        """The procedures that recover a point of failure, each once, in the order of the journey."""
        return tuple(dict.fromkeys(failure.recovers.name for stage in self.stages for failure in stage.failures))
