"""The statutory floor: what the law of a market gives every customer, whatever a shop's own policy says."""

from pydantic import Field

from boldprint.rules.conditions import When
from boldprint.rules.counting import StartDay
from boldprint.rules.outcome import Outcome, RefundForm
from boldprint.rules.window import Extent
from boldprint.values.item import Item
from boldprint.values.reach import Slug


class Floor(Item):
    """One right: for these cases, from this event, so long, at least this outcome. It is data, with its citation."""

    noun = "floor"

    cite: str = Field(description="The law: Directive 2011/83/EU, article 9.")
    markets: tuple[Slug, ...] = Field(default=(), description="The markets it holds in; all if left out.")
    when: When = Field(default=(), description="The cases it holds for, in the table's own asks.")
    outcome: Outcome = Field(default=Outcome.ACCEPT, description="The worst outcome that the law allows.")
    refund: RefundForm | None = Field(
        default=None, description="The form in which money has to come back, if the law names one."
    )
    length: Extent = Field(description="14 days, 2 years, no limit.")
    starts: Slug = Field(description="The event from which the law counts.")
    start_day: StartDay = Field(default=StartDay.NOT_COUNTED, description="Whether the day of the event counts.")
    free: bool = Field(default=False, description="Whether the law forbids a fee.")
