"""What a guideline holds: principles, each with its reason.

It has no steps: what is done step by step is a procedure.
"""

from pydantic import Field

from boldprint.policies.part import Names, StaffPart
from boldprint.values.item import Item
from boldprint.values.text import StaffText


class Example(Item):
    """How a principle looks in the shop: what happens, what serves the customer, what does not."""

    noun = "example"

    when: StaffText = Field(description="The situation: “A customer is one day late”.")
    like_this: StaffText = Field(description="What the principle leads to.")
    not_like_this: StaffText | None = Field(default=None, description="What it rules out.")


class Principle(Item):
    """One principle: what matters, and why."""

    noun = "principle"

    title: StaffText = Field(description="The principle in a few words: “Decide for this customer”.")
    text: StaffText = Field(description="What it means, in one or two sentences.")
    why: StaffText = Field(description="The reason: what it does for customers or for us.")
    examples: tuple[Example, ...] = ()


class GuidelineStaff(StaffPart):
    """The staff part of a guideline."""

    noun = "guideline"

    title: StaffText
    purpose: StaffText = Field(description="What it is good for, in one sentence.")
    roles: Names = Field(default=(), description="Whom it concerns; empty for everybody.")
    principles: tuple[Principle, ...] = Field(min_length=1)
    limits: StaffText | None = Field(
        default=None, description="Where the freedom ends: safety, law, the role's authority."
    )
