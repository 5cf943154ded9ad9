"""What a complaints policy holds beside the parts of every policy."""

from typing import Annotated

from pydantic import Field

from boldprint.policies.outside import OutsideBody
from boldprint.policies.part import PublicPart, StaffPart
from boldprint.source.model import Model
from boldprint.values.better import Better
from boldprint.values.item import Item
from boldprint.values.length import Length
from boldprint.values.named import Named
from boldprint.values.reach import Slug
from boldprint.values.text import PublicText, StaffText


class Stage(Item):
    """One stop on the way of a complaint, with its longest time."""

    noun = "stage"

    title: PublicText = Field(description="What happens: “A named person answers”.")
    text: PublicText | None = None
    within: Annotated[Named[Length] | None, Better.LOWER] = Field(
        default=None, description="The longest time until then, from the complaint: ((first_answer))."
    )
    who: PublicText | None = Field(default=None, description="Who acts then: “the manager on duty”.")


class Remedy(Item):
    """One thing that the customer may choose."""

    noun = "remedy"
    offered = True

    gives: PublicText = Field(description="What the customer gets: “A replacement, sent at our cost”.")


class ProblemRemedies(Item):
    """How the customer is compensated for one kind of problem (003-46); several remedies leave the choice to them (004-17)."""

    noun = "problem"

    problem: PublicText = Field(description="The kind of problem, in the customer's words: “It came late”.")
    choices: tuple[Remedy, ...] = Field(min_length=1, description="What the customer chooses from.")
    also: PublicText | None = Field(default=None, description="What comes with each of them: an apology, a gesture.")
    within: Annotated[Named[Length] | None, Better.LOWER] = Field(default=None, description="By when it is done.")


class FollowUpAsk(Item):
    """One thing that the follow-up finds out."""

    noun = "follow-up question"

    ask: PublicText


class FollowUp(Model):
    """The contact after a complaint is solved (003-47, 004-25)."""

    noun = "follow-up"

    within: Annotated[Named[Length], Better.LOWER] = Field(description="How soon after the solution.")
    by: PublicText = Field(description="How: “by phone or e-mail, as you prefer”.")
    asks: tuple[FollowUpAsk, ...] = Field(min_length=1, description="Is it solved? Are you satisfied?")
    tells: PublicText | None = Field(
        default=None, description="What the customer hears: what was changed because of the complaint."
    )


class ComplaintsPublic(PublicPart):
    """The public part of a complaints policy."""

    stages: tuple[Stage, ...] = Field(default=(), description="The way a complaint takes, in order.")
    remedies: tuple[ProblemRemedies, ...] = Field(
        default=(), description="For each kind of problem, what the customer gets."
    )
    follow_up: FollowUp | None = None
    outside: tuple[OutsideBody, ...] = Field(default=(), description="Who helps outside the shop, by country.")
    form: Slug | None = Field(default=None, description="The id of the form for complaints.")


class ComplaintClass(Item):
    """Whom staff call in for one kind of problem, and how fast (000-15, 003-45); its id is the problem's id."""

    noun = "complaint class"

    escalates_to: Slug = Field(description="The role that takes over: manager-on-duty.")
    within: Named[Length] = Field(description="How soon that role acts.")
    when: StaffText | None = Field(default=None, description="What makes staff call that role in at once.")
    routes_to: StaffText | None = Field(default=None, description="The department that learns of it (002-17).")


class ComplaintsStaff(StaffPart):
    """The staff part of a complaints policy."""

    classes: tuple[ComplaintClass, ...] = ()
