"""Items: the questions of a quiz. What can be computed is computed: the key from a fact, a table or a procedure."""

from enum import StrEnum
from typing import Annotated, Any, ClassVar, Self

from pydantic import BeforeValidator, Discriminator, Field, GetJsonSchemaHandler, Tag, model_validator
from pydantic_core import CoreSchema

from boldprint.source.model_faults import Refused
from boldprint.training.claim import Claim
from boldprint.training.option import QuizOption
from boldprint.training.writing import CaseAnswers, FactRef, FactRefs, Names
from boldprint.values.item import Item
from boldprint.values.moments import Day
from boldprint.values.reach import Slug
from boldprint.values.text import StaffText


class ItemType(StrEnum):
    """How an item is answered."""

    SINGLE = "single"
    """One of several options."""
    MULTIPLE = "multiple"
    """All that are right, and no other."""
    ORDER = "order"
    """The steps of a procedure in their order."""
    NUMBER = "number"
    """A number; the unit stands beside the field."""
    CASE = "case"
    """What do you offer? A table decides."""
    SCRIPT = "script"
    """What do you say?"""
    REPLY = "reply"
    """An answer in the learner's own words, compared with points and a model answer."""


def _no_words(written: object) -> object:
    """“from the rule” says that the reason is computed, which is what happens without it."""
    return None if isinstance(written, str) and written.strip() in ("from the rule", "computed") else written


class QuizItem(Item):
    """What all items have."""

    noun = "item"
    item_type: ClassVar[ItemType]

    type: ItemType
    stem: StaffText = Field(description="The question. Dates and figures of the case belong into it.")
    because: Annotated[StaffText | None, BeforeValidator(_no_words)] = Field(
        default=None, description="Why the right answer is right; “from the rule” has it computed."
    )
    clause: str | None = Field(
        default=None,
        description="Where it is written: returns, or returns#how.",
        pattern=r"^[a-z0-9]+([._-][a-z0-9]+)*(#[a-z0-9-]+)?$",
    )
    objective: Slug | None = Field(default=None, description="The objective that it tests.")
    must_know: bool = Field(default=False, description="Whether the module is passed only with this item right.")
    policies: Names = Field(
        default=(), description="Policies that the item is about, where it names none of their facts."
    )

    @property
    def refs(self) -> tuple[FactRef, ...]:
        """The facts that it names in fields of their own."""
        return ()

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """The schema for editors: `type` stands for this kind of item alone, so that each item has one schema."""
        made = handler(schema)
        whole = handler.resolve_ref_schema(made)
        if hasattr(cls, "item_type"):
            whole["properties"]["type"] = {"const": cls.item_type.value, "description": "How it is answered."}
        return made


class SingleItem(QuizItem):
    """One of several: the value of a fact, a step's words, or options that an author writes."""

    item_type = ItemType.SINGLE

    fact: FactRef | None = Field(default=None, description="The fact whose value is the right answer.")
    previous: bool = Field(
        default=True, description="Whether the fact's value before the last change is offered as a wrong answer."
    )
    neighbours: FactRefs = Field(default=(), description="Facts whose values are offered as wrong answers.")
    options: tuple[QuizOption, ...] = ()

    @property
    def refs(self) -> tuple[FactRef, ...]:
        """The facts that it names in fields of their own."""
        named = (self.fact, *self.neighbours, *(option.fact for option in self.options))
        return tuple(ref for ref in named if ref is not None)


class ScriptItem(SingleItem):
    """What do you say? The words of a step may be the key."""

    item_type = ItemType.SCRIPT

    sop: Slug | None = Field(default=None, description="The procedure whose words are right.")
    step: Slug | None = Field(default=None, description="Its step.")

    @model_validator(mode="after")
    def _names_a_step(self) -> Self:
        if (self.sop is None) != (self.step is None):
            raise Refused(
                f"“{self.name}” names a procedure without a step, or a step without a procedure.",
                "Write both: sop: hold-a-call, step: sorry.",
                span=self.span,
            )
        return self


class MultipleItem(QuizItem):
    """All that are right: words with `right`, or cases that a table decides and that give one outcome."""

    item_type = ItemType.MULTIPLE

    of: str | None = Field(default=None, description="The table that decides the options' cases: returns.return.")
    on: Day | None = Field(default=None, description="The day on which the cases are decided.")
    outcome: str | None = Field(default=None, description="The outcome that makes an option right: refuse.")
    options: tuple[QuizOption, ...] = Field(min_length=3)

    @property
    def refs(self) -> tuple[FactRef, ...]:
        """The facts that it names in fields of their own."""
        return tuple(option.fact for option in self.options if option.fact is not None)

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if any(option.case for option in self.options) and not (self.of and self.on and self.outcome):
            raise Refused(
                f"“{self.name}” has cases as options and does not say who decides them.",
                "Add of: and a table, on: and a day, outcome: and what makes an option right.",
                span=self.span,
            )
        return self


class OrderItem(QuizItem):
    """The steps of a procedure in their order."""

    item_type = ItemType.ORDER

    sop: Slug = Field(description="The procedure.")
    steps: Names = Field(default=(), description="Which of its steps, where not all.")


class NumberItem(QuizItem):
    """A number; the fact gives the answer and the unit."""

    item_type = ItemType.NUMBER

    fact: FactRef

    @property
    def refs(self) -> tuple[FactRef, ...]:
        """The facts that it names in fields of their own."""
        return (self.fact,)


class CaseItem(QuizItem):
    """What do you offer? The table decides, and its other outcomes are the wrong answers."""

    item_type = ItemType.CASE

    of: str = Field(
        description="The policy and the table: returns.return.",
        pattern=r"^[a-z0-9]+([_-][a-z0-9]+)*(\.[a-z0-9]+([_-][a-z0-9]+)*)?$",
    )
    case: CaseAnswers
    on: Day = Field(description="The day of the case.")
    distractors: str = Field(default="other outcomes", description="other outcomes.", pattern="^other outcomes$")


class ReplyPoint(Item):
    """One thing that a good reply does. A fact or words to avoid are looked for; anything else the learner ticks."""

    noun = "point"

    text: StaffText = Field(description="What the reply does: “Begins with the answer”.")
    names: FactRef | None = Field(default=None, description="The fact whose figure has to stand in it.")
    avoids: Names = Field(default=(), description="Words that may not stand in it: company policy.")


class ReplyItem(QuizItem):
    """A reply to an e-mail or chat, written by the learner."""

    item_type = ItemType.REPLY

    channel: str = Field(description="e-mail or chat.", pattern="^(e-mail|chat|letter|review)$")
    message: StaffText = Field(description="What the customer wrote.")
    points: tuple[ReplyPoint, ...] = Field(min_length=2)
    model: StaffText = Field(description="A good reply, facts in double brackets.")
    holds: Claim | None = Field(default=None, description="The case that it answers, and the answer that it rests on.")

    @property
    def refs(self) -> tuple[FactRef, ...]:
        """The facts that it names in fields of their own."""
        return tuple(point.names for point in self.points if point.names is not None)


def _type_of(written: Any) -> str:
    return str(written.get("type", "")) if isinstance(written, dict) else str(getattr(written, "type", ""))


def _known_type(written: object) -> object:
    if isinstance(written, dict) and _type_of(written) not in set(ItemType):
        found = (
            f"“{written['type']}” is not a type of item."
            if "type" in written
            else "The item does not say how it is answered."
        )
        raise Refused(
            found, f"Write “type:” with one of: {', '.join(ItemType)}.", span=getattr(written.get("type"), "span", None)
        )
    return written


AnyItem = Annotated[
    Annotated[SingleItem, Tag("single")]
    | Annotated[MultipleItem, Tag("multiple")]
    | Annotated[OrderItem, Tag("order")]
    | Annotated[NumberItem, Tag("number")]
    | Annotated[CaseItem, Tag("case")]
    | Annotated[ScriptItem, Tag("script")]
    | Annotated[ReplyItem, Tag("reply")],
    Discriminator(_type_of),
    BeforeValidator(_known_type),
]
"""An item of the type that it says it is."""
