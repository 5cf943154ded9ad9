"""The public and the staff part that every policy type extends. They are different models, read apart."""

from typing import Annotated, Self

from pydantic import BeforeValidator, Field, model_validator

from boldprint.policies.fact import Fact
from boldprint.policies.section import Link, Question, Section
from boldprint.rules.floor import Floor
from boldprint.rules.model import Counting, StaffException, Table, Window
from boldprint.rules.outcome import Outcome
from boldprint.source.model import Model
from boldprint.source.model_faults import Refused
from boldprint.values.item import Item
from boldprint.values.moments import Day
from boldprint.values.reach import Slug
from boldprint.values.text import PublicText, StaffText


def _as_list(written: object) -> object:
    """One name may stand alone where a list of names is meant."""
    return [written] if isinstance(written, str) else written


Names = Annotated[tuple[str, ...], BeforeValidator(_as_list, json_schema_input_type=str | tuple[str, ...])]


class PublicPart(Model):
    """What customers may read of a policy."""

    noun = "public part"

    title: PublicText = Field(description="The page's title: “Returns”.")
    answer: PublicText = Field(description="The whole policy in one sentence, with its facts.")
    says: tuple[str, ...] = Field(default=(), description="What customers call this matter when they search.")
    facts: tuple[Fact[PublicText], ...] = Field(default=(), description="The figures of this policy. A text names one as ((id)), and nothing else types it.")
    counting: Counting | None = Field(default=None, description="How days are counted here, where it differs from the shop.")
    windows: tuple[Window, ...] = ()
    tables: tuple[Table[PublicText], ...] = Field(default=(), description="What is decided, and by what: asks, rules, outcomes.")
    excluded: tuple[PublicText, ...] = Field(default=(), description="What the policy does not cover.")
    rights: PublicText | None = Field(default=None, description="What the law gives the customer beside this policy.")
    sections: tuple[Section[PublicText], ...] = Field(default=(), description="The parts of the page, each with a title and a text, steps or a list.")
    questions: tuple[Question[PublicText], ...] = Field(default=(), description="What customers ask, with the answers.")
    next: tuple[Link[PublicText], ...] = Field(default=(), description="What readers of this page need next.")


class Reply(Item):
    """Words with which staff answer, in place of the generated ones.

    In braces stand parts of the answer: {verdict}, {until}, {get}, {costs}, {why}, {instead}, {code}.
    """

    noun = "reply"

    table: Slug | None = Field(default=None, description="The table it is for; all tables of the policy if left out.")
    outcome: Outcome | None = Field(default=None, description="The outcome it is for; every outcome if left out.")
    rule: Slug | None = Field(default=None, description="The rule it is for; it goes before a reply for an outcome.")
    email: StaffText | None = None
    chat: StaffText | None = None
    phone: StaffText | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self.email is None and self.chat is None and self.phone is None:
            raise Refused(f"The reply “{self.name}” has no words.", "Write email:, chat: or phone:.", "Y203", self.span)
        return self


class LegalFloor(Floor):
    """What the law gives in the cases of one table, whatever the shop promises there."""

    noun = "floor"

    table: Slug = Field(description="The table whose answers may not be worse.")


class Waiver(Item):
    """A finding that stands on purpose, until a day, with a reason."""

    noun = "waiver"

    code: str
    at: str | None = Field(default=None, description="The part of the message or place that it is about.")
    reason: StaffText
    ends: Day


class Approval(Model):
    """A decision not to ask a second person, with its reason."""

    noun = "approval"

    none_because: StaffText = Field(description="Why nobody else approves it: we are two people.")


class StaffPart(Model):
    """What only staff may read of a policy."""

    noun = "staff part"

    owner: StaffText | None = Field(default=None, description="The role that answers for it.")
    approver: StaffText | None = Field(default=None, description="Who approved it; another person than its author.")
    approval: Approval | None = None
    consulted: tuple[StaffText, ...] = Field(default=(), description="Which staff were asked before it changed (003-28).")
    review_by: Day | None = Field(default=None, description="The day by which somebody reads it again.")
    source: StaffText | None = Field(default=None, description="Where the policy comes from.")
    notes: StaffText | None = Field(default=None, description="What staff should know beside what customers read.")
    discretion: StaffText | None = Field(default=None, description="What staff may decide themselves (003-53).")
    facts: tuple[Fact[StaffText], ...] = Field(default=(), description="Figures that only staff read.")
    sections: tuple[Section[StaffText], ...] = Field(default=(), description="Parts of the staff page.")
    questions: tuple[Question[StaffText], ...] = Field(default=(), description="What colleagues ask, with the answers.")
    exceptions: tuple[StaffException, ...] = ()
    floors: tuple[LegalFloor, ...] = Field(default=(), description="What the law gives at least, in the asks of a table.")
    replies: tuple[Reply, ...] = Field(default=(), description="Words to reply with, where the generated ones would not do.")
    related: tuple[Slug, ...] = Field(default=(), description="Procedures and policies to read with it.")
    waivers: tuple[Waiver, ...] = ()
