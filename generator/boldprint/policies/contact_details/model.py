"""What a contact policy holds beside the parts of every policy."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from boldprint.policies.part import Names, PublicPart
from boldprint.source.model import Model
from boldprint.source.model_faults import Refused
from boldprint.values.better import Better
from boldprint.values.item import Item
from boldprint.values.length import Length
from boldprint.values.moments import Day, TimeOfDay
from boldprint.values.named import Named
from boldprint.values.reach import Email, Phone, Slug, Url
from boldprint.values.text import PublicText
from boldprint.values.weekday import Weekdays


class Opening(Model):
    """Hours on some days of the week. Hours past midnight are two entries, the first closing at 24:00."""

    noun = "stretch of hours"

    days: Weekdays
    opens: Named[TimeOfDay]
    closes: Named[TimeOfDay]

    @property
    def all_day(self) -> bool:
        """Whether it lasts from midnight to midnight."""
        return _all_day(self.opens.value, self.closes.value)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.opens.written is not None and self.closes.written is not None:
            _refuse_backwards(self.opens.written, self.closes.written, self)
        return self


class SpecialDay(Item):
    """A day with other hours, or closed: a stocktake, Christmas Eve, a holiday on which somebody answers after all."""

    noun = "special day"

    day: Day
    label: PublicText
    opens: TimeOfDay | None = Field(default=None, description="Leave out opens and closes for a closed day.")
    closes: TimeOfDay | None = None
    channels: Names = Field(default=(), description="The channels it is for; empty for all that have hours.")

    @property
    def all_day(self) -> bool:
        """Whether it is open from midnight to midnight."""
        return _all_day(self.opens, self.closes)

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if (self.opens is None) != (self.closes is None):
            raise Refused(
                f"“{self.name}” says only when it opens, or only when it closes.",
                "Write both, or neither for a closed day.",
                "Y203",
                self.span,
            )
        if self.opens is not None and self.closes is not None:
            _refuse_backwards(self.opens, self.closes, self)
        return self


def _all_day(opens: TimeOfDay | None, closes: TimeOfDay | None) -> bool:
    return opens is not None and closes is not None and opens.minutes == 0 and closes.minutes == 24 * 60


def _refuse_backwards(opens: TimeOfDay, closes: TimeOfDay, at: Model) -> None:
    if closes <= opens:
        raise Refused(
            f"It closes at {closes} and opens at {opens}.",
            "Write the later time after “closes:”. Hours past midnight are two entries.",
            "Y203",
            at.span_of("closes"),
        )


class ChannelKind(StrEnum):
    """How one reaches the shop."""

    PHONE = "phone"
    TOLL_FREE = "toll-free"
    CHAT = "chat"
    EMAIL = "email"
    FORM = "form"
    POST = "post"
    SHOP = "shop"
    SOCIAL = "social"
    MESSAGE = "message"


_NEEDS = {
    ChannelKind.PHONE: ("phone",),
    ChannelKind.TOLL_FREE: ("phone",),
    ChannelKind.EMAIL: ("email",),
    ChannelKind.POST: ("address",),
    ChannelKind.SHOP: ("address",),
    ChannelKind.FORM: ("form",),
    ChannelKind.SOCIAL: ("url",),
    ChannelKind.CHAT: ("url",),
    ChannelKind.MESSAGE: ("phone", "url"),
}


class Channel(Item):
    """One way to reach the shop, its hours and how long an answer takes."""

    noun = "channel"
    offered = True

    kind: ChannelKind = Field(description="phone, toll-free, chat, email, form, post, shop, social or message.")
    label: PublicText
    text: PublicText | None = Field(default=None, description="What this way is best for, and what to have ready.")
    phone: Named[Phone] | None = None
    email: Named[Email] | None = None
    url: Named[Url] | None = None
    form: Slug | None = Field(default=None, description="The id of a form of the shop.")
    address: PublicText | None = None
    cost: PublicText | None = Field(default=None, description="What a call costs: “the price of a local call”.")
    access: PublicText | None = Field(
        default=None, description="For people with a disability: steps, a hearing loop, a relay service."
    )
    hours: tuple[Opening, ...] = Field(
        default=(), description="Empty: one can write at any time (e-mail, post, forms)."
    )
    closed_on_holidays: bool | None = Field(
        default=None, description="yes or no where this way differs from the others on public holidays: no for a line that answers day and night."
    )
    wait: Annotated[Named[Length] | None, Better.LOWER] = Field(default=None, description="The usual wait while it is open: 2 minutes.")
    answers_within: Annotated[Named[Length] | None, Better.LOWER] = Field(
        default=None, description="The longest time until an answer: 1 business day."
    )
    languages: Annotated[Names, Better.HIGHER] = Field(default=(), description="Languages that are spoken there: [en, ga].")
    for_: Names = Field(default=(), alias="for", description="Policies for which this way is offered; empty for all.")

    @model_validator(mode="after")
    def _reachable(self) -> Self:
        needed = _NEEDS[self.kind]
        if all(getattr(self, name) is None for name in needed):
            raise Refused(
                f"Nobody can be reached by this {self.kind.value} channel: it has no {' or '.join(needed)}.",
                f"Add “{needed[0]}:”.",
                "Y203",
                self.span,
            )
        return self

    def is_closed_on_holidays(self, shop: bool) -> bool:
        """Whether nobody is there on public holidays, given what the others do."""
        return shop if self.closed_on_holidays is None else self.closed_on_holidays


class AfterSales(Model):
    """Whom customers reach after the purchase: a name, a telephone number and an e-mail address (003-39)."""

    noun = "after-sales contact"

    name: PublicText = Field(description="The person: “Aoife Byrne”.")
    role: PublicText | None = None
    phone: Named[Phone]
    email: Named[Email]


class ContactPublic(PublicPart):
    """The public part of contact details."""

    channels: tuple[Channel, ...] = Field(
        min_length=1, description="In the order in which they are shown when all are open."
    )
    special_days: tuple[SpecialDay, ...] = Field(
        default=(), description="Days with other hours, beside the public holidays."
    )
    closed_on_holidays: bool = Field(
        description="Whether channels with hours are closed on the public holidays of the shop's country: yes or no."
    )
    after_sales: AfterSales | None = Field(
        default=None, description="A name, a telephone number and an e-mail address for after the purchase."
    )
