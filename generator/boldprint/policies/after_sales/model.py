"""What an after-sales policy holds beside the parts of every policy."""

from typing import Annotated

from pydantic import Field

from boldprint.policies.part import Names, PublicPart
from boldprint.rules.charge import Amount
from boldprint.source.model import Model
from boldprint.values.better import Better
from boldprint.values.item import Item
from boldprint.values.length import Length
from boldprint.values.money import Money
from boldprint.values.named import Named
from boldprint.values.reach import Email, Phone, Url
from boldprint.values.text import PublicText


class AfterSalesContact(Model):
    """Whom customers reach after the purchase: a name, a telephone number and an e-mail address, none left out (003-39)."""

    noun = "after-sales contact"

    name: PublicText
    phone: Named[Phone]
    email: Named[Email]


class Installation(Item):
    """What the shop installs, from which price on, and what that costs (000-13)."""

    noun = "installation"
    offered = True

    goods: PublicText = Field(description="Which goods: “Stoves and cookers”.")
    free_from: Annotated[Named[Money] | None, Better.LOWER] = Field(
        default=None, description="The price of the goods from which installation is free, itself included."
    )
    fee: Annotated[Named[Amount], Better.LOWER] = Field(description="What it costs below that price; none for nothing.")
    includes: PublicText | None = None
    leaves_out: PublicText | None = Field(
        default=None, description="What somebody else has to do: gas, electricity, drilling."
    )


class Support(Item):
    """One kind of technical help and how to get it (000-14, 003-41)."""

    noun = "support"
    offered = True

    label: PublicText
    text: PublicText
    ways: Annotated[Names, Better.HIGHER] = Field(default=(), description="Channels of the contact policy: [phone, chat].")
    url: Url | None = None
    answers_within: Annotated[Named[Length] | None, Better.LOWER] = None


class TakeBack(Item):
    """What the shop takes back for recycling, and on what terms (EU-E2: one old for one new is free)."""

    noun = "take-back"
    offered = True

    goods: PublicText = Field(description="What is taken back: “Old electrical equipment”.")
    where: PublicText
    needs: PublicText | None = Field(default=None, description="The condition: “when you buy one of the same type”.")
    fee: Annotated[Named[Amount], Better.LOWER]


class TimetableEntry(Item):
    """One step of the timetable of a service, with its longest time (003-40)."""

    noun = "timetable entry"

    title: PublicText
    text: PublicText | None = None
    within: Annotated[Named[Length], Better.LOWER]


class AfterSalesPublic(PublicPart):
    """The public part of an after-sales policy."""

    contact: AfterSalesContact | None = None
    installation: tuple[Installation, ...] = ()
    timetable: tuple[TimetableEntry, ...] = Field(default=(), description="From booking to the visit, in order.")
    support: tuple[Support, ...] = ()
    take_back: tuple[TakeBack, ...] = ()
