"""What a feedback policy holds beside the parts of every policy."""

from typing import Self

from pydantic import Field, model_validator

from boldprint.policies.part import PublicPart, StaffPart
from boldprint.source.model import Model
from boldprint.source.model_faults import Refused
from boldprint.values.item import Item
from boldprint.values.length import Length
from boldprint.values.moments import Day
from boldprint.values.named import Named
from boldprint.values.reach import Slug, Url
from boldprint.values.text import PublicText, StaffText


class Category(Item):
    """One kind of feedback, in the customer's words (002-16)."""

    noun = "category"

    label: PublicText
    text: PublicText = Field(description="What belongs to it, with an example.")
    goes_to: PublicText = Field(description="Who reads it, as customers may know: “the people who buy our range”.")


class Survey(Model):
    """A survey that is open all the time, so that answers are of today (003-11)."""

    noun = "survey"

    label: PublicText
    text: PublicText = Field(description="What it asks and how long it takes.")
    url: Url


class FeedbackPublic(PublicPart):
    """The public part of a feedback policy."""

    categories: tuple[Category, ...] = ()
    survey: Survey | None = None
    form: Slug | None = Field(default=None, description="The id of the feedback form.")


class Route(Item):
    """Where a category goes: a category without an owner is lost (002-17). Its id is the category's id."""

    noun = "route"

    department: StaffText
    owner: StaffText = Field(description="The role that answers for it.")
    within: Named[Length] = Field(description="How soon the department answers.")


class SurveyState(Model):
    """How fresh the survey's results are (003-11: today, not two months ago)."""

    noun = "state of the survey"

    newest: Day = Field(description="The day of the newest results that somebody read.")
    stale_after: Named[Length] = Field(description="How old they may get: 2 months.")


class FeedbackStaff(StaffPart):
    """The staff part of a feedback policy."""

    routes: tuple[Route, ...] = ()
    survey: SurveyState | None = None

    @model_validator(mode="after")
    def _one_route_each(self) -> Self:
        names = [route.name for route in self.routes if route.from_ is None]
        twice = next((name for name in names if names.count(name) > 1), None)
        if twice is not None:
            raise Refused(
                f"“{twice}” goes to two departments.",
                "Name one owner; that one passes it on.",
                "Y203",
                self.span_of("routes"),
            )
        return self
