"""One rule of law, as a file in `rules/` writes it."""

import datetime
from enum import StrEnum

from pydantic import Field

from boldprint.jurisdiction.territory import countries_of
from boldprint.policies.part import Names
from boldprint.rules.window import Extent
from boldprint.source.finding import Level
from boldprint.source.model import Model
from boldprint.values.length import Length
from boldprint.values.moments import Day
from boldprint.values.reach import Url


class Certainty(StrEnum):
    """How sure we are that the rule says what stands in its row."""

    READ = "A"
    """The law or an official text was read."""
    AGREED = "B"
    """Several law firms or agencies say the same."""
    KNOWN = "C"
    """General knowledge; the text was not read again."""

    @property
    def in_words(self) -> str:
        """The certainty as messages say it.

        >>> Certainty("B").in_words
        'several law firms or agencies agree'
        """
        return _WORDS[self]


_WORDS = {
    Certainty.READ: "the text was read",
    Certainty.AGREED: "several law firms or agencies agree",
    Certainty.KNOWN: "general knowledge, not read again",
}
_WEIGHTS = {Certainty.READ: Level.ERROR, Certainty.AGREED: Level.WARNING, Certainty.KNOWN: Level.INFO}


class LawRule(Model):
    """One rule: for buyers of some countries, from a day on, something that a shop has to keep, and where that stands."""

    noun = "law rule"

    id: str = Field(pattern=r"^[A-Z]{2}(-[A-Z0-9]+)+[a-z]?$", description="A permanent name: EU-W1, US-NY2.")
    check: str = Field(pattern=r"^J\d{3}$", description="The check that decides it.")
    jurisdiction: str = Field(pattern="^[A-Z]{2}(-[A-Z]{2})?$", description="Whose law it is: EU, SE, US-CA.")
    buyers_in: Names = Field(description="Whose buyers it protects: [EU], [GB], [US].")
    since: Day | None = Field(default=None, description="The first day on which it holds; left out: longer than we look back.")
    until: Day | None = Field(default=None, description="The first day on which it no longer holds.")
    requirement: str = Field(description="What it asks of the shop or gives the buyer, in one sentence.")
    citation: str = Field(description="Where it stands, as one would cite it.")
    url: Url | None = Field(default=None, description="Where it can be read.")
    certainty: Certainty
    checked_on: Day = Field(description="The day on which it was last read.")
    weighs: Level | None = Field(default=None, description="How much a breach weighs, where its certainty does not say.")
    of: Names = Field(default=(), description="The kinds of policy that it looks at.")
    at_least: Extent | None = Field(default=None, description="What a promise has to reach: 14 days, 2 years, no limit.")
    at_most: Length | None = Field(default=None, description="What a promise must not exceed: 14 days.")
    figures: Names = Field(default=(), description="Ids of the facts that state it: [send_back].")
    wording: str | None = Field(default=None, description="The wordings that it forbids or asks for, by their name in wordings.yaml.")
    states: Names = Field(default=(), description="What has to be stated or kept: [time limit, proof, refund form], [start day, closed day].")

    @property
    def level(self) -> Level:
        """How much a breach weighs: what was read is an error, what others agree on a warning, general knowledge a hint."""
        return self.weighs or _WEIGHTS[self.certainty]

    @property
    def countries(self) -> frozenset[str]:
        """The countries whose buyers it protects."""
        return countries_of(self.buyers_in)

    def holds_on(self, day: datetime.date) -> bool:
        """Whether it is in force on a day."""
        return (self.since is None or self.since <= day) and (self.until is None or day < self.until)
