"""A decision table: one question of customers, its asks, its rules."""

from enum import StrEnum
from typing import Annotated, Generic, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from boldprint.rules.ask import Ask
from boldprint.rules.order_rule import OrderRule
from boldprint.rules.outcome import Outcome
from boldprint.rules.terms import Otherwise, Rule
from boldprint.source.model import Model
from boldprint.source.model_faults import Refused
from boldprint.values.item import Item
from boldprint.values.scalar import place_of
from boldprint.values.text import AnyText


class Precedence(StrEnum):
    """Which rule governs where several hold."""

    UNIQUE = "unique"
    """Never more than one may hold; an overlap is a finding."""
    FIRST = "first"
    """The one that stands first."""
    MOST_SPECIFIC = "most specific"
    """The one whose cases are a part of every other's; it replaces them. Where there is none, that is a finding."""


class OutcomeLabel(Model, Generic[AnyText]):
    """What an outcome is called in this table: accept as “Yes, we ship it”."""

    noun = "outcome label"

    outcome: Outcome
    label: AnyText


class OwnTerm(Item, Generic[AnyText]):
    """A term of the table's own, and its name for readers."""

    noun = "term"

    label: AnyText


def _none(written: object) -> object:
    if isinstance(written, str) and written.strip() != "none":
        raise Refused(
            f"“{written}” alone does not say what holds otherwise.",
            "Write “otherwise: none” where every case has a rule; else outcome: and because: below otherwise.",
            "R217",
            place_of(written),
        )
    return None if isinstance(written, str) else written


class Table(Item, Generic[AnyText]):
    """One question, the asks it depends on, and the rules that answer it."""

    noun = "table"

    question: AnyText | None = Field(default=None, description="What the table answers: “Can I return it?”")
    precedence: Precedence = Field(
        default=Precedence.UNIQUE, description="unique (if left out), first, or most specific."
    )
    asks: tuple[Ask[AnyText], ...]
    rules: tuple[Rule[AnyText], ...]
    otherwise: Annotated[
        Otherwise[AnyText] | None,
        BeforeValidator(_none, json_schema_input_type=Literal["none"] | Otherwise[AnyText] | None),
    ] = Field(
        default=None,
        description="What holds for cases without a rule. “none”: every case has one, and a gap is a finding.",
    )
    outcomes: tuple[OutcomeLabel[AnyText], ...] = Field(
        default=(), description="Names of the outcomes, where yes and no would not do."
    )
    terms: tuple[OwnTerm[AnyText], ...] = Field(
        default=(), description="Names of the terms that rules give of their own."
    )
    order_rules: tuple[OrderRule[AnyText], ...] = Field(default=(), description="Rules about the whole order.")

    @model_validator(mode="after")
    def _has_asks_and_rules(self) -> Self:
        # Not a length of the lists: a list whose only entry is at fault would be called empty besides.
        if not self.asks or not self.rules:
            raise Refused(
                f"The table “{self.name}” has no {'rules' if self.asks else 'asks'}.", "Add at least one.", "R217"
            )
        return self
