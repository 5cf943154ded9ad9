"""What a procedure holds: one repeatable activity, step by step, made to be used during a contact."""

from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator

from boldprint.policies.part import Names, StaffPart
from boldprint.source.model_faults import Refused
from boldprint.values.item import Item
from boldprint.values.length import Length
from boldprint.values.named import Named
from boldprint.values.reach import Slug
from boldprint.values.text import StaffText


class ContactKind(StrEnum):
    """The kind of contact that a procedure handles; such a procedure ends with a record (002-04)."""

    CALL = "call"
    CHAT = "chat"
    EMAIL = "e-mail"
    SOCIAL = "social"
    VISIT = "visit"
    ANY = "any"
    """Whichever way the customer chose."""


class Act(StrEnum):
    """What kind of act a step is, where the articles ask something of that act."""

    ACKNOWLEDGE = "acknowledge"
    """Shows the customer that they are heard (001-08)."""
    DECIDE = "decide"
    """Recognises at once whether one can help (002-13)."""
    HOLD = "hold"
    """Puts the caller on hold; needs a time limit, and an apology after it (002-11, 002-12)."""
    TRANSFER = "transfer"
    """Passes the caller on; somebody stays on the line until they talk (002-14)."""
    OWN = "own"
    """Takes responsibility: “I will solve this for you” (004-23)."""
    AMEND = "make amends"
    """Offers something fair, with a choice (004-14, 004-17)."""
    FOLLOW_UP = "follow up"
    """Checks that it is solved and that the customer is satisfied (004-25)."""


class Branch(Item):
    """One of the ways in which a step can go on."""

    noun = "branch"

    when: StaffText = Field(description="What the person on the line does or says: “They agree”.")
    then: StaffText | None = Field(default=None, description="What to do then: “Offer to call back”.")
    to: Slug | None = Field(
        default=None, description="A step of this procedure, or another page; without it, the next step."
    )

    @model_validator(mode="after")
    def _leads_somewhere(self) -> Self:
        if self.then is None and self.to is None:
            raise Refused(
                f"The branch “{self.name}” leads nowhere.",
                "Add “then:” with what to do, or “to:” with a step.",
                span=self.span,
            )
        return self


class ProcedureStep(Item):
    """One action: what to do, what to say, how long it may take, what to record."""

    noun = "step"

    do: StaffText = Field(description="One action, in the present tense: “Ask for permission.”")
    more: StaffText | None = Field(default=None, description="What else helps while doing it.")
    say: StaffText | None = Field(default=None, description="The words to use.")
    act: Act | None = Field(
        default=None,
        description="What kind of act it is: hold, transfer, acknowledge, decide, own, make amends, follow up.",
    )
    time_limit: Named[Length] | None = Field(
        default=None, description="How long it may take: ((service-promise.hold_max))."
    )
    branches: tuple[Branch, ...] = Field(default=(), description="The two or three ways in which it goes on.")
    record: Slug | None = Field(default=None, description="The form in which it is recorded.")
    opens: Names = Field(default=(), description="Pages to open at this step, such as a policy with its form: returns.")
    stays_on_line: bool = Field(
        default=False, description="Whether the associate stays on the line during this step (002-14)."
    )
    apology: bool = Field(default=False, description="Whether this step is the apology (002-12).")

    @model_validator(mode="after")
    def _offers_a_choice(self) -> Self:
        if len(self.branches) == 1:
            raise Refused(
                f"The step “{self.name}” has one branch, which is no choice.",
                "Add the other way, or write it into “do:”.",
                span=self.span_of("branches"),
            )
        return self


class SopException(Item):
    """A case in which the procedure does not apply as it stands."""

    noun = "exception"

    when: StaffText = Field(description="What is different: “The caller threatens you”.")
    then: StaffText = Field(description="What to do then.")
    to: Slug | None = Field(default=None, description="A procedure or another page that goes on from there.")


class SopStaff(StaffPart):
    """The staff part of a procedure."""

    noun = "procedure"

    title: StaffText
    purpose: StaffText | None = Field(default=None, description="What it is good for, in the customer's eyes.")
    trigger: StaffText = Field(description="What starts it: “A caller waits for an answer”.")
    roles: Names = Field(min_length=1, description="Who carries it out: ids of the roles.")
    stage: Slug | None = Field(
        default=None, description="The stage of the customer's journey it belongs to (000-05): welcome."
    )
    contact: ContactKind | None = Field(
        default=None,
        description="The kind of contact it handles: call, chat, e-mail, social, visit, any. It ends with a record (002-04).",
    )
    teaches: Names = Field(default=(), description="Policies whose facts it applies.")
    steps: tuple[ProcedureStep, ...] = Field(min_length=1)
    except_when: tuple[SopException, ...] = ()

    @property
    def step_names(self) -> tuple[str, ...]:
        """The ids of the steps, in order."""
        return tuple(step.name for step in self.steps)

    def number_of(self, step: str) -> int | None:
        """The number of the step with that id, from 1; None where there is none."""
        return self.step_names.index(step) + 1 if step in self.step_names else None

    def steps_of(self, act: Act) -> tuple[ProcedureStep, ...]:
        """The steps that are such an act, in order."""
        return tuple(step for step in self.steps if step.act is act)
