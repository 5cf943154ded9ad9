"""Quantified goals: a metric, a number with a unit, a deadline (003-24), of the four kinds of article 003 (003-25) or another."""

from enum import StrEnum
from typing import Annotated, Generic

from pydantic import BeforeValidator, Field, WithJsonSchema

from boldprint.source.model_faults import Refused
from boldprint.values.item import Item
from boldprint.values.length import Length
from boldprint.values.moments import Day
from boldprint.values.money import Money
from boldprint.values.named import Named
from boldprint.values.percent import Percent
from boldprint.values.scalar import WrittenValue
from boldprint.values.text import AnyText

_READERS: tuple[type[WrittenValue], ...] = (Percent, Money, Length)


def read_target(written: object) -> object:
    """A number with its unit: a share, an amount of money or a length of time; a bare number is refused (003-24).

    >>> str(read_target("90 %")), str(read_target("20 seconds")), str(read_target("1.50 EUR"))
    ('90 %', '20 seconds', '1.50 EUR')
    """
    if not isinstance(written, str):
        return written
    for reader in _READERS:
        if reader is Percent and not written.strip().endswith("%"):
            continue
        try:
            return reader.parse(written)
        except Refused:
            continue
    raise Refused(
        f"“{written}” is not a number with a unit.",
        "Write a share, a length of time or an amount of money: 90 %, 20 seconds, 4.95 EUR.",
    )


Target = Annotated[
    Percent | Money | Length,
    BeforeValidator(read_target),
    WithJsonSchema({"type": "string", "examples": ["90 %", "20 seconds", "4.95 EUR"]}),
]


class GoalKind(StrEnum):
    """What a goal is about; the first four are article 003's own examples (003-25)."""

    ANSWER_TIME = "answer time"
    """How soon calls to the service centre are answered."""
    RETURN_RATE = "return rate"
    """The share of products that come back."""
    COMPLAINT_SATISFACTION = "complaint satisfaction"
    """The share of customers who are satisfied with how their complaint was handled."""
    CUSTOMERS_KEPT = "customers kept"
    """The share of complaining customers who go on buying."""
    RESPONSE = "response"
    """How soon a complaint has its first answer (003-43, 004-24)."""
    RESOLUTION = "resolution"
    """How soon a problem is solved (002-01, 004-24)."""
    OTHER = "other"


class Direction(StrEnum):
    """Which side of the number is good."""

    AT_MOST = "at most"
    AT_LEAST = "at least"


class Goal(Item, Generic[AnyText]):
    """One goal, with everything that makes it checkable."""

    noun = "goal"

    kind: GoalKind
    metric: AnyText = Field(description="What is measured: “Calls answered by a person”.")
    direction: Direction = Field(description="at most, or at least.")
    target: Named[Target] = Field(description="The number with its unit: ((answer_calls)), 5 %.")
    share: Named[Percent] | None = Field(default=None, description="Of how many: 90 % of the calls. Left out for all.")
    by: Day = Field(description="The day by which it is reached.")
    current: Named[Target] | None = Field(default=None, description="Where the shop stands now.")
    measured: AnyText | None = Field(default=None, description="How and how often it is measured.")
