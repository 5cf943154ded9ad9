"""Windows: from a start event, so long, until then; and seasons that make them longer for a while."""

import datetime
from dataclasses import dataclass
from typing import Annotated, Self

from pydantic import BeforeValidator, Field, model_validator

from boldprint.rules.conditions import When
from boldprint.rules.counting import Counting
from boldprint.rules.names import Slugs
from boldprint.source.model import Model
from boldprint.source.model_faults import Refused
from boldprint.values.item import Item
from boldprint.values.length import Length
from boldprint.values.moments import Day
from boldprint.values.named import Named
from boldprint.values.reach import Slug
from boldprint.values.scalar import WrittenValue, place_of
from boldprint.values.text import PublicText


@dataclass(frozen=True, slots=True)
class Extent(WrittenValue):
    """How long a window is: a length of time, or `no limit`."""

    length: Length | None = None

    json_examples = ("30 days", "no limit")

    @classmethod
    def parse(cls, written: str) -> Self:
        """The extent that `written` means.

        >>> Extent.parse("no limit").length, str(Extent.parse("30 days"))
        (None, '30 days')
        """
        return cls() if written.strip().lower() == "no limit" else cls(Length.parse(written))

    def __str__(self) -> str:
        return str(self.length) if self.length is not None else "no limit"


def _one_event(written: object) -> object:
    """Several events need a word for which of them counts."""
    if isinstance(written, list | tuple) and len(written) > 1 and all(isinstance(one, str) for one in written):
        first, *others = written
        raise Refused(
            f"Several events stand after “starts:”: {', '.join(written)}. Nothing says which of them counts.",
            f"If the latest counts, write “starts: {first}” and “or_later: [{', '.join(others)}]”. If one begins it again, “restarts:”.",
            "R236",
            place_of(first),
        )
    return written


class DayRange(Model):
    """From one day to another, both included."""

    noun = "range of days"

    from_: Named[Day] = Field(alias="from", description="The first day, itself included.")
    to: Named[Day] = Field(description="The last day, itself included.")


class Window(Item):
    """A stretch of time in which something holds, or a season of another window."""

    noun = "window"

    label: PublicText | None = Field(default=None, description="What customers call it: “Christmas returns”.")
    length: Named[Extent] | None = Field(
        default=None, description="30 days, 2 business days, 24 hours, 1 month, no limit, or a fact."
    )
    until: Named[Day] | None = Field(
        default=None, description="The last day, instead of a length; for a season, the day until which it extends."
    )  # type: ignore[assignment]  # here it is a deadline, not the end of the entry
    starts: Annotated[Slug | None, BeforeValidator(_one_event, json_schema_input_type=str)] = Field(
        default=None,
        description="The event it starts with: ordered, paid, shipped, delivered, ready, notified, exchanged; or a window, at whose end it starts.",
    )
    or_later: Slugs = Field(
        default=(),
        description="Further events, of which the latest counts: {starts: paid, or_later: activated}. One that has not happened does not count.",
    )
    restarts: Slug | None = Field(default=None, description="An event that starts it again, such as exchanged.")
    counting: Counting | None = Field(
        default=None, description="How days are counted, where it differs from the policy."
    )
    season_of: Slug | None = Field(
        default=None, description="The window that this season extends; it never shortens it."
    )
    orders: DayRange | None = Field(default=None, description="Season: for orders placed on these days.")
    shipped: DayRange | None = Field(default=None, description="Season: for orders shipped on these days.")
    delivered: DayRange | None = Field(default=None, description="Season: for orders delivered on these days.")
    starts_on: Named[Day] | None = Field(
        default=None, description="Season: the window starts on this day, not on its start event."
    )
    when: When = Field(default=(), description="Season: the cases it is for: {tier: member}.")

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if self.from_ is not None and self.until is not None and self.until.name is None:
            # Reading a document on a day would take such a day for the end of the entry and drop the window after it.
            raise Refused(
                f"“{self.name}” has from: and until:, and until: could be the end of the window or of this version of it.",
                "Leave from: out, or let until: name a fact: ((season_until)).",
                "R236",
                self.span,
            )
        if self.season_of is not None:
            return self._whole_season()
        if self.ranges or self.starts_on is not None or self.when:
            raise Refused(
                f"“{self.name}” has the days of a season and does not say of which window.",
                "Add season_of: and the window.",
                "R236",
                self.span,
            )
        if (self.length is None) == (self.until is None):
            raise Refused(
                f"“{self.name}” does not say how long it is, or says it twice.",
                "Write length: 30 days, length: no limit, or until: and a day.",
                "R236",
                self.span,
            )
        if self.or_later and self.starts is None:
            raise Refused(
                f"“{self.name}” has or_later: and no starts:.",
                "Write the first event after starts: and the others after or_later:.",
                "R236",
                self.span,
            )
        return self

    def _whole_season(self) -> Self:
        if len(self.ranges) != 1:
            raise Refused(
                f"The season “{self.name}” does not say for which days it is, or says it twice.",
                "Write one of orders:, shipped:, delivered: with {from: …, to: …}.",
                "R236",
                self.span,
            )
        if (self.until is None) == (self.starts_on is None):
            raise Refused(
                f"The season “{self.name}” does not say what it changes.",
                "Write until: and the last day, or starts_on: and the day on which the window starts.",
                "R236",
                self.span,
            )
        if self.length is not None or self.starts is not None or self.restarts is not None or self.or_later:
            raise Refused(
                f"The season “{self.name}” has a length or a start of its own.",
                "A season takes both from its window. Delete them here.",
                "R236",
                self.span,
            )
        return self

    @property
    def ranges(self) -> tuple[tuple[str, DayRange], ...]:
        """The event that a season looks at, and its days."""
        written = (("ordered", self.orders), ("shipped", self.shipped), ("delivered", self.delivered))
        return tuple((event, days) for event, days in written if days is not None)

    def holds_on(self, day: datetime.date) -> bool:
        """Whether this version of the window has begun; its `until` is a deadline, and the window stays known after it."""
        return self.first_day <= day
