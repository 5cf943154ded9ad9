"""Scenarios: examples beside a policy, which are run and must come out as they say."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import BeforeValidator, Field, WithJsonSchema

from boldprint.rules.case import read_moment
from boldprint.rules.outcome import Outcome, RefundForm
from boldprint.source.model import LocatedMapping, Model
from boldprint.source.model_faults import Refused
from boldprint.values.item import Item
from boldprint.values.reach import Slug
from boldprint.values.scalar import place_of
from boldprint.values.text import StaffText


def _read_answers(written: object) -> object:
    """The answers of a case, in the order in which they stand."""
    if isinstance(written, Mapping):
        for ask, answer in written.items():
            if not isinstance(answer, str):
                span = written.node.span_of(str(ask)) if isinstance(written, LocatedMapping) else None
                raise Refused(
                    f"“{ask}” has more than one answer.",
                    "A case has one answer to each ask; write a second scenario.",
                    "R231",
                    span,
                )
        return tuple((str(ask), str(answer)) for ask, answer in written.items())
    if isinstance(written, tuple):
        return written
    raise Refused(
        f"“{written}” stands where a case is expected.",
        "Write the asks and their answers: {item: gear, delivered: 2026-05-03}.",
        "R231",
    )


def _read_moment(written: object) -> object:
    if isinstance(written, str):
        moment = read_moment(written)
        if moment is None or isinstance(moment, str):
            raise Refused(
                moment or "“not yet” is no moment.",
                "Write the day, or day and time: 2026-06-02T14:30.",
                "R231",
                place_of(written),
            )
        return str(written).strip()
    return written


_CASE_SCHEMA = {
    "type": "object",
    "additionalProperties": {"type": ["string", "number", "boolean"]},
    "description": "Asks and one answer to each.",
}
Answers = Annotated[tuple[tuple[str, str], ...], BeforeValidator(_read_answers), WithJsonSchema(_CASE_SCHEMA)]
"""A case as it is written: asks and answers."""
MomentText = Annotated[str, BeforeValidator(_read_moment)]
"""A day, or a day with a time, as text."""


class Expected(Model):
    """What has to come out; only what is named is compared."""

    noun = "expectation"

    outcome: Outcome | None = Field(default=None, description="The outcome; leave it out where asks are still missing.")
    deadline: str | None = Field(default=None, description="The deadline as boldprint decide prints it; none for none.")
    rule: Slug | None = None
    refund: RefundForm | None = None
    fee: str | None = Field(default=None, description="What it costs in the end: 4.95 EUR, 15 %, waived, none.")
    missing: tuple[Slug, ...] | None = Field(
        default=None, description="The asks that are still missing, in their order."
    )


class Scenario(Item):
    """One example: a case, a moment, and what has to come out."""

    noun = "scenario"

    title: StaffText = Field(
        alias="name", description="What the example shows, as a sentence: “A jacket on the last day”."
    )
    table: Slug
    case: Answers
    on: MomentText = Field(description="Now: 2026-06-02, or with the time.")
    market: Slug | None = Field(default=None, description="The market or branch; the first market if left out.")
    expect: Expected

    @property
    def answers(self) -> dict[str, str]:
        """The case as answers by ask."""
        return dict(self.case)
