"""Who helps outside the shop: advice centres, boards, courts, authorities. Complaints, privacy and accessibility name them."""

from enum import StrEnum

from pydantic import Field

from boldprint.policies.part import Names
from boldprint.values.item import Item
from boldprint.values.moments import Day
from boldprint.values.reach import Url
from boldprint.values.text import PublicText


class BodyKind(StrEnum):
    """What an outside body does."""

    ADVICE = "advice"
    """It explains the customer's rights and writes to the shop; it does not decide."""
    MEDIATION = "mediation"
    """It proposes a solution that both sides may accept (Directive 2013/11)."""
    BOARD = "board"
    """It decides or recommends in writing."""
    COURT = "court"
    AUTHORITY = "authority"
    """It supervises the law and takes reports."""


class OutsideBody(Item):
    """One body that customers can turn to, for some countries. A body that no longer exists must not stand here."""

    noun = "outside body"

    title: PublicText = Field(description="Its name, as people look it up.")
    kind: BodyKind
    countries: Names = Field(min_length=1, description="ISO 3166 codes of the customers' countries: [IE, DE].")
    text: PublicText = Field(description="What it does, what it costs, what it needs.")
    url: Url
    takes_part: bool | None = Field(
        default=None,
        description="Whether the shop takes part in its procedure: yes or no; left out where it need not say.",
    )
    checked_on: Day | None = Field(
        default=None,
        description="The day on which somebody last opened its page; left out until somebody has.",
    )
