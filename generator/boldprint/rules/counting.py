"""How days are counted: declared once for the shop, again where it differs, never assumed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Self
from zoneinfo import ZoneInfo

from pydantic import Field

from boldprint.source.model import Model
from boldprint.source.model_faults import Refused
from boldprint.values.moments import TimeOfDay
from boldprint.values.money import Rounding
from boldprint.values.scalar import WrittenValue


class StartDay(StrEnum):
    """Whether the day on which a window starts is its day 0 or its day 1."""

    NOT_COUNTED = "not counted"
    """30 days from 26 December end on 25 January."""
    COUNTED = "counted"
    """30 days from 26 December end on 24 January."""


class ClosedDay(StrEnum):
    """What happens when a window would end on a weekend or holiday."""

    STAYS = "stays"
    MOVES = "next open day"


@dataclass(frozen=True, slots=True)
class Zone(WrittenValue):
    """A time zone by its place, such as Europe/Dublin."""

    key: str

    json_examples = ("Europe/Dublin",)

    @classmethod
    def parse(cls, written: str) -> Self:
        """The zone that `written` names.

        >>> Zone.parse("Europe/Dublin").key
        'Europe/Dublin'
        """
        try:
            ZoneInfo(written.strip())
        except (ValueError, OSError, KeyError):
            raise Refused(f"“{written}” is not a time zone.", "Write continent and city: Europe/Dublin.") from None
        return cls(written.strip())

    def __str__(self) -> str:
        return self.key


class Counting(Model):
    """How days are counted and money is rounded; a policy or a window may declare parts of it again."""

    noun = "counting"

    start_day: StartDay | None = Field(
        default=None, description="Whether the day of the start event counts: counted, or not counted."
    )
    last_day_ends: TimeOfDay | None = Field(default=None, description="When the last day ends: 24:00.")
    closed_day: ClosedDay | None = Field(
        default=None, description="When a window ends on a closed day: stays, or next open day."
    )
    zone: Zone | None = Field(default=None, description="The time zone in which days begin and end.")
    rounding: Rounding | None = Field(default=None, description="How shares of money are rounded.")


@dataclass(frozen=True, slots=True)
class Settled:
    """The counting of one window with nothing left open, and where each part was declared (`window`, `policy`, `shop`)."""

    start_day: StartDay
    ends: TimeOfDay
    closed_day: ClosedDay
    zone: str
    came_from: Mapping[str, str]


PARTS = ("start_day", "last_day_ends", "closed_day", "zone")


def settle(layers: Iterable[tuple[str, Counting | None]], zone: str) -> tuple[Settled | None, tuple[str, ...]]:
    """The counting that the layers declare together, the nearest first; None with the parts that none declares.

    `zone` is the shop's own time zone; a layer may name another.

    >>> shop = Counting.model_validate({"start_day": "not counted", "last_day_ends": "24:00", "closed_day": "stays"})
    >>> settled, _ = settle([("window", Counting(start_day=StartDay.COUNTED)), ("shop", shop)], "Europe/Dublin")
    >>> settled.start_day.value, settled.came_from["start_day"], settled.came_from["zone"]
    ('counted', 'window', 'shop')
    >>> settle([("shop", Counting())], "Europe/Dublin")[1]
    ('start_day', 'last_day_ends', 'closed_day')
    """
    known = [(place, layer) for place, layer in layers if layer is not None] + [("shop", Counting(zone=Zone(zone)))]
    found = {
        part: (getattr(layer, part), place)
        for part in PARTS
        for place, layer in reversed(known)
        if getattr(layer, part) is not None
    }
    missing = tuple(part for part in PARTS if part not in found)
    if missing:
        return None, missing
    start_day, ends, closed_day, in_zone = (found[part][0] for part in PARTS)
    return Settled(start_day, ends, closed_day, in_zone.key, {part: place for part, (_, place) in found.items()}), ()
