"""What a loyalty policy holds beside the parts of every policy."""

from enum import StrEnum

from pydantic import Field

from boldprint.policies.part import Names, PublicPart
from boldprint.source.model import Model
from boldprint.values.item import Item
from boldprint.values.length import Length
from boldprint.values.named import Named
from boldprint.values.reach import Slug, Url
from boldprint.values.text import PublicText


class InstrumentKind(StrEnum):
    """With what a shop keeps its customers (003-49)."""

    NEWSLETTER = "newsletter"
    COUPONS = "coupons"
    FORUM = "forum"
    MEMBERSHIP = "membership"


class Permission(StrEnum):
    """What allows the shop to write to somebody (ePrivacy directive 2002/58 art. 13, EU-D1)."""

    CONSENT = "consent"
    """They said yes beforehand."""
    SOFT_OPT_IN = "soft opt-in"
    """They bought, were told at that moment, and did not say no; each message lets them say no."""
    SERVICE = "service message"
    """It belongs to the purchase and advertises nothing."""


class Instrument(Item):
    """One instrument: what it is, how to join, how to leave."""

    noun = "instrument"
    offered = True

    kind: InstrumentKind
    label: PublicText
    text: PublicText
    join: PublicText = Field(description="How to join.")
    leave: PublicText = Field(description="How to leave; as easy as joining.")
    permission: Permission | None = Field(
        default=None, description="What allows the messages: consent, soft opt-in, service message."
    )
    url: Url | None = None


class HouseRule(Item):
    """One rule of the forum."""

    noun = "house rule"

    title: PublicText
    text: PublicText


class OneMonthContact(Model):
    """The contact after the transaction, to ask whether the customer is satisfied (003-48)."""

    noun = "one-month contact"

    after: Named[Length] = Field(description="How long after: ((one_month)).")
    starts: Slug = Field(description="The event it is counted from: delivered, or collected.")
    by: Names = Field(min_length=1, description="How: [email].")
    permission: Permission = Field(description="What allows it: consent, soft opt-in, service message.")
    asks: PublicText = Field(description="What the customer is asked.")
    stop: PublicText = Field(description="How a customer says no; it stands in each message.")


class LoyaltyPublic(PublicPart):
    """The public part of a loyalty policy."""

    instruments: tuple[Instrument, ...] = ()
    one_month: OneMonthContact | None = None
    house_rules: tuple[HouseRule, ...] = ()
