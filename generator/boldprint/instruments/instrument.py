"""What an instrument holds: statements on a scale, open questions, rows to weigh, and how they are scored."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Generic, Self

from pydantic import Field, model_validator

from boldprint.source.model import Model
from boldprint.source.model_faults import Refused
from boldprint.source.span import Span
from boldprint.values.item import Item
from boldprint.values.text import AnyText, PublicText, StaffText


class Scoring(StrEnum):
    """What becomes of the answers."""

    NONE = "none"
    """A worksheet or open questions: nothing is added up."""
    SUM_OF_AVERAGES = "sum of averages"
    """Each section counts with its average; the total is their sum (article 003)."""
    AVERAGE = "average"
    """The total is the average of the sections' averages."""
    GAP = "gap"
    """Asked twice: what one expects and what one meets; a section counts with the second less the first (SERVQUAL)."""
    PRODUCT = "product"
    """Rows that one writes down oneself, each weighed by several criteria that are multiplied."""


class Unanswered(StrEnum):
    """What an unanswered statement does."""

    NEEDED = "needed"
    """Its section has no score until it is answered, and so has the total."""
    LEFT_OUT = "left out"
    """Its section's average is taken over what was answered."""


class Point(Model, Generic[AnyText]):
    """A word for a place on the scale."""

    noun = "point of the scale"

    at: int
    label: AnyText


class Scale(Model, Generic[AnyText]):
    """Whole numbers from the least to the most, with words for some of them."""

    noun = "scale"

    least: int = 1
    most: int = Field(default=5, le=10)
    points: tuple[Point[AnyText], ...] = Field(
        default=(), description="Words for its ends: [{at: 1, label: not at all}]."
    )

    @model_validator(mode="after")
    def _goes_up(self) -> Self:
        if self.least >= self.most:
            raise Refused(
                f"The scale goes from {self.least} to {self.most}.",
                "Write the smaller number at least: and the larger one at most:.",
                span=self.span,
            )
        for point in self.points:
            if point.at not in self.steps:
                raise Refused(
                    f"{point.at} is not on the scale from {self.least} to {self.most}.",
                    "Give the word to a number of the scale.",
                    span=point.span,
                )
        return self

    @property
    def steps(self) -> tuple[int, ...]:
        """Every place on it."""
        return tuple(range(self.least, self.most + 1))

    def label(self, step: int) -> AnyText | None:
        """The word for a place."""
        return next((point.label for point in self.points if point.at == step), None)


class Statement(Item, Generic[AnyText]):
    """A sentence that one agrees with or not. A reversed one is good news when one does not."""

    noun = "statement"

    text: AnyText
    again: AnyText | None = Field(
        default=None, description="The sentence of the second round, where it is asked twice."
    )
    reversed: bool = False


class OpenQuestion(Item, Generic[AnyText]):
    """A question that is answered in words."""

    noun = "open question"

    ask: AnyText
    hint: AnyText | None = None
    lines: int = Field(default=4, ge=1, le=20, description="How much room there is.")
    entries: int = Field(default=1, ge=1, le=10, description="How many answers it has: five reasons.")


class Part(Item, Generic[AnyText]):
    """A section: statements, open questions, or both."""

    noun = "section"

    title: AnyText
    text: AnyText | None = None
    statements: tuple[Statement[AnyText], ...] = ()
    questions: tuple[OpenQuestion[AnyText], ...] = ()


class Band(Item, Generic[AnyText]):
    """What a total means, from a score on; it ends where the next band begins, so that no total falls between."""

    noun = "band"

    at_least: Decimal
    title: AnyText
    text: AnyText


class Round(Item, Generic[AnyText]):
    """One of two times that the statements are asked."""

    noun = "round"

    title: AnyText
    text: AnyText | None = None


class Criterion(Item, Generic[AnyText]):
    """One thing that a row is weighed by."""

    noun = "criterion"

    label: AnyText
    hint: AnyText | None = None


class Rows(Model, Generic[AnyText]):
    """Rows that one writes down and weighs; the highest products are kept."""

    noun = "list of rows"

    label: AnyText = Field(description="What a row is: “The problem, as a customer says it”.")
    most: int = Field(default=8, ge=2, le=20)
    keep: int = Field(default=3, ge=1, le=10, description="How many are kept (003-19: three).")
    criteria: tuple[Criterion[AnyText], ...] = Field(min_length=2)
    vague: tuple[str, ...] = Field(default=(), description="Words that say nothing one could act on: not satisfied.")


class InstrumentPart(Model, Generic[AnyText]):
    """One side of an instrument, for customers or for staff."""

    noun = "instrument"

    title: AnyText
    purpose: AnyText = Field(description="What it is for and what happens with the answers, in one sentence.")
    source: AnyText | None = Field(default=None, description="Where it comes from.")
    text: AnyText | None = Field(default=None, description="How to use it; Markdown.")
    scale: Scale[AnyText] | None = None
    scoring: Scoring = Scoring.NONE
    unanswered: Unanswered = Field(
        default=Unanswered.NEEDED, description="needed (if left out) or left out; the page says which."
    )
    rounds: tuple[Round[AnyText], ...] = ()
    sections: tuple[Part[AnyText], ...] = ()
    rows: Rows[AnyText] | None = None
    bands: tuple[Band[AnyText], ...] = ()
    bands_note: AnyText | None = Field(
        default=None, description="What the source leaves open about the bands, and how it is settled here."
    )
    baseline: bool = Field(default=False, description="Whether results are kept and compared with the first.")
    after: AnyText | None = Field(default=None, description="What to do with the result.")

    @model_validator(mode="after")
    def _can_be_scored(self) -> Self:
        names = [statement.name for section in self.sections for statement in section.statements]
        twice = next((name for number, name in enumerate(names) if name in names[:number]), None)
        if twice is not None:
            raise Refused(
                f"Two statements have the id “{twice}”, so their answers would be one.",
                "Give each statement an id of its own, also across sections.",
                span=self.span_of("sections"),
            )
        needs_scale = self.scoring is not Scoring.NONE
        if needs_scale and self.scale is None:
            raise Refused(
                f"The instrument is scored by {self.scoring} and has no scale.",
                "Add scale: {least: 1, most: 5}.",
                span=self.span,
            )
        if self.scoring is Scoring.GAP and len(self.rounds) != 2:
            raise Refused(
                "A gap is the difference of two rounds.",
                "Add rounds: with two entries, what one expects first.",
                span=self.span,
            )
        if (self.scoring is Scoring.PRODUCT) != (self.rows is not None):
            raise Refused(
                "Rows and scoring do not fit: rows are scored by product, and nothing else is.",
                "Write scoring: product beside rows:.",
                span=self.span,
            )
        ordered = sorted(self.bands, key=lambda band: band.at_least, reverse=True)
        if list(self.bands) != ordered:
            raise Refused("The bands do not stand in order.", "Write the highest first.", span=self.span_of("bands"))
        return self


@dataclass(frozen=True)
class Instrument:
    """An instrument: its permanent name, where it stands, and its sides, read apart."""

    id: str
    span: Span
    public: InstrumentPart[PublicText] | None
    staff: InstrumentPart[StaffText] | None


@dataclass(frozen=True)
class PublicInstrument:
    """The side of an instrument that customers fill in, and its permanent name."""

    id: str
    part: InstrumentPart[PublicText]
