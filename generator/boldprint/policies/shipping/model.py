"""What a shipping policy holds beside the parts of every policy.

Prices stand in the table `delivery`, whose cells every reader shares: its ask `to` has the ids of the zones as choices, and
each accepting rule gives the terms `price` (an amount), `fastest` and `slowest` (business days in transit).
"""

import re
from typing import Annotated, Self

from pydantic import Field, model_validator

from boldprint.policies.part import Names, PublicPart
from boldprint.rules.ask import last_kinds
from boldprint.rules.counting import Zone as TimeZone
from boldprint.rules.window import DayRange
from boldprint.source.model import Model
from boldprint.source.model_faults import Refused
from boldprint.values.better import Better
from boldprint.values.item import Item
from boldprint.values.length import Length
from boldprint.values.moments import Day, TimeOfDay
from boldprint.values.named import Named
from boldprint.values.quantity import Words
from boldprint.values.reach import Slug, Url
from boldprint.values.text import PublicText
from boldprint.values.weekday import Weekdays

DELIVERY_TABLE, TO, PRICE, FASTEST, SLOWEST = "delivery", "to", "price", "fastest", "slowest"
"""The names in which the table of prices and the zones meet."""


class Dispatch(Model):
    """Where parcels leave, on which days, and until what time an order leaves the same day."""

    noun = "dispatch"

    country: str = Field(pattern="^[A-Z]{2}$", description="ISO 3166 code of the country that parcels leave from: IE.")
    zone: TimeZone = Field(description="The zone of the cut-off: Europe/Dublin.")
    days: Weekdays = Field(
        description="The days on which parcels leave: mon-fri. Public holidays of the country are left out."
    )
    closed: tuple[Day, ...] = Field(default=(), description="Further days on which nothing leaves.")
    cutoff: Annotated[Named[TimeOfDay], Better.HIGHER] = Field(description="An order placed before this time leaves the same day.")
    handling: Annotated[Named[Length], Better.LOWER] = Field(
        description="How many business days we need before it leaves; 0 business days: none."
    )


class DeliveryZone(Item):
    """Countries that share prices and delivery days. Its id is a choice of the table `delivery`."""

    noun = "zone"
    offered = True

    label: PublicText
    countries: Annotated[Names, Better.HIGHER] = Field(description="ISO 3166 codes: [DE, LV].")
    region: str | None = Field(
        default=None, description="The code of a region with public holidays of its own: SCT, NIR."
    )
    days: Weekdays = Field(
        description="The days on which parcels are delivered there: mon-fri. Public holidays there are left out."
    )
    duties: PublicText | None = Field(default=None, description="Who pays customs and import VAT, where there are any.")


class Method(Item):
    """A way in which goods travel."""

    noun = "method"
    offered = True

    label: PublicText
    text: PublicText | None = None


class Carrier(Item):
    """A carrier, and where a tracking number of its leads."""

    noun = "carrier"

    label: PublicText
    tracking: Url = Field(description="The tracking address with {number} where the number goes.")
    number: Words = Field(description="The form of its numbers, as a regular expression: CP[0-9]{9}IE.")
    looks_like: PublicText = Field(description="The same for readers: “CP, nine digits, IE”.")
    zones: Names = Field(default=(), description="Where it delivers for us; empty for everywhere.")

    @property
    def home(self) -> Url:
        """The first page of the carrier's site, for readers without a script."""
        return Url("/".join(self.tracking.address.split("/")[:3]))

    @model_validator(mode="after")
    def _can_be_followed(self) -> Self:
        if "{number}" not in self.tracking.address:
            raise Refused(
                f"The tracking address of “{self.name}” has no place for the number.",
                "Write {number} where the number goes: https://track.example/{number}.",
                "Y203",
                self.span_of("tracking"),
            )
        try:
            re.compile(self.number.text)
        except re.error:
            raise Refused(
                f"“{self.number}” does not describe tracking numbers.",
                "Write letters and [0-9]{9}: CP[0-9]{9}IE.",
                "Y203",
                self.span_of("number"),
            ) from None
        return self


class PickupPoint(Item):
    """A place where customers collect their orders."""

    noun = "pickup point"
    offered = True

    label: PublicText
    channel: str | None = Field(
        default=None, description="The channel in the contact details that has its address and hours."
    )
    ready_within: Annotated[Named[Length], Better.LOWER] = Field(description="How long until an order can be collected: 2 hours.")
    keeps: Annotated[Named[Length], Better.HIGHER] = Field(description="How long it waits there: 7 days.")
    text: PublicText | None = None


class Delay(Item):
    """Days on which parcels take longer: a peak season, a strike, a storm."""

    noun = "delay"

    text: PublicText
    orders: DayRange = Field(description="The days of ordering that are affected: {from: …, to: …}, both included.")
    adds: Named[Length] = Field(description="How many business days it adds to the slowest day: 2 business days.")
    zones: Names = Field(default=(), description="The zones that it affects; empty for all.")


class ShippingPublic(PublicPart):
    """The public part of a shipping policy."""

    dispatch: Dispatch
    zones: tuple[DeliveryZone, ...] = Field(min_length=1)
    methods: tuple[Method, ...] = Field(
        default=(), description="The ways in which goods travel, as the page explains them."
    )
    carriers: tuple[Carrier, ...] = ()
    pickup: tuple[PickupPoint, ...] = ()
    delays: tuple[Delay, ...] = ()
    overdue_after: Annotated[Named[Length] | None, Better.LOWER] = Field(
        default=None, description="How long after the promised range a parcel counts as lost: 3 business days."
    )
    lost: Slug | None = Field(default=None, description="The section with the steps for a lost parcel.")

    @model_validator(mode="after")
    def _names_meet(self) -> Self:
        zones = {zone.name for zone in self.zones}
        ask = next(
            (ask for table in self.tables if table.name == DELIVERY_TABLE for ask in table.asks if ask.name == TO), None
        )
        for choice in last_kinds(ask.choices) if ask is not None else ():
            if choice.name not in zones:
                raise Refused(
                    f"The table “{DELIVERY_TABLE}” ships to “{choice.name}”, and there is no zone of that name.",
                    f"Add the zone below “zones:”, or write one of: {', '.join(sorted(zones))}.",
                    "Y203",
                    choice.span,
                )
        if self.lost is not None and self.lost.name not in {section.name for section in self.sections}:
            raise Refused(
                f"There is no section “{self.lost}” for lost parcels.",
                "Write the id of the section with the steps.",
                "Y203",
                self.span_of("lost"),
            )
        return self

    def zone(self, name: str) -> DeliveryZone | None:
        """The zone with that id."""
        return next((zone for zone in self.zones if zone.name == name), None)
