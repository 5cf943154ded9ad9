"""Until when something is covered, and by whom: the law beside the shop's and the maker's promises."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from boldprint.policies.warranties.model import Guarantee
from boldprint.rules.counting import StartDay
from boldprint.rules.dates import last_day
from boldprint.rules.window import Extent
from boldprint.values.length import Length


@dataclass(frozen=True, slots=True)
class Cover:
    """One guarantee of one thing; `until` is its last day, None where it has no limit."""

    guarantee: Guarantee
    until: datetime.date | None

    def holds_on(self, day: datetime.date) -> bool:
        """Whether a claim on `day` is in time."""
        return self.until is None or day <= self.until


def covers(guarantees: Iterable[Guarantee], categories: Iterable[str], delivered: datetime.date, start_day: StartDay) -> tuple[Cover, ...]:
    """Every guarantee of a thing delivered on a day, the law's first, then the longest; ended ones included.

    `categories` are the thing's category and all that hold it, such as packs and gear.
    """
    names = set(categories)
    found = [Cover(guarantee, _until(guarantee, delivered, start_day)) for guarantee in guarantees
             if not guarantee.categories or names & set(guarantee.categories)]
    return tuple(sorted(found, key=lambda cover: (cover.guarantee.given_by.value != "law", -(cover.until or datetime.date.max).toordinal())))


def _until(guarantee: Guarantee, delivered: datetime.date, start_day: StartDay) -> datetime.date | None:
    length = length_of(guarantee.lasts.value)
    return last_day(delivered, length, start_day, None) if length is not None else None


def length_of(lasts: Extent | Length) -> Length | None:
    """The length of an extent, written out or named (a named fact is a length itself); None without a limit.

    >>> length_of(Extent.parse("no limit")) is None, str(length_of(Length.parse("2 years")))
    (True, '2 years')
    """
    return lasts.length if isinstance(lasts, Extent) else lasts
