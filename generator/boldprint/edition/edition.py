"""What an edition is: who reads it, in which language, for which market, on which day."""

import datetime
from dataclasses import dataclass, replace
from enum import StrEnum


class Audience(StrEnum):
    """Who reads an edition."""

    PUBLIC = "public"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition. `day` is now, as a civil day in the shop's zone; `market` is the id of a market or branch of the site.

    `drafts` is true in previews, where policies that are not approved yet are shown too.
    """

    audience: Audience
    language: str
    market: str
    day: datetime.date
    drafts: bool = False

    @property
    def name(self) -> str:
        """The name of its folder below `build/`.

        >>> Edition(Audience.PUBLIC, "en", "ie", datetime.date(2026, 3, 1)).name
        'public-en'
        """
        return f"{self.audience.value}-{self.language}"

    def in_market(self, market: str) -> "Edition":
        """The same edition for another market."""
        return replace(self, market=market)
