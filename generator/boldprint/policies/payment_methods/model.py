"""What a payment policy holds beside the parts of every policy."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from boldprint.policies.part import PublicPart
from boldprint.source.model import Model
from boldprint.source.model_faults import Refused
from boldprint.values.better import Better
from boldprint.values.item import Item
from boldprint.values.length import Length
from boldprint.values.money import Money
from boldprint.values.named import Named
from boldprint.values.percent import Percent
from boldprint.values.quantity import Count
from boldprint.values.text import PublicText


class PaymentKind(StrEnum):
    """What a way of payment is, for machines as well as readers."""

    CARD = "card"
    WALLET = "wallet"
    BANK_TRANSFER = "bank transfer"
    DIRECT_DEBIT = "direct debit"
    CASH = "cash"
    GIFT_CARD = "gift card"
    STORE_CREDIT = "store credit"
    INSTALMENTS = "instalments"
    INVOICE = "invoice"


class Place(StrEnum):
    """Where one can pay that way."""

    WEB = "web"
    SHOP = "shop"
    PHONE = "phone"


class PaymentMethod(Item):
    """One way to pay. Its id is a choice of the table that answers “May I pay this way?”."""

    noun = "payment method"
    offered = True

    label: PublicText
    kind: PaymentKind = Field(
        description="card, wallet, bank transfer, direct debit, cash, gift card, store credit, instalments or invoice."
    )
    at: Annotated[tuple[Place, ...], Better.HIGHER] = Field(min_length=1, description="web, shop, phone.")
    charged: PublicText = Field(description="When the money is taken: “when your parcel leaves”.")
    refunded: PublicText = Field(description="How and how fast it comes back.")
    note: PublicText | None = None


class Lender(Model):
    """Who lends the money of instalments: the law asks for name and address (Directive 2023/2225)."""

    noun = "lender"

    name: PublicText
    address: PublicText
    supervised_by: PublicText
    role: PublicText = Field(
        description="What the shop is in it: “We are a credit intermediary and lend nothing ourselves.”"
    )


class Instalments(Item):
    """An offer to pay in parts. Since 20 November 2026 a lender's offer is consumer credit, also without interest (Directive 2023/2225)."""

    noun = "instalment offer"
    offered = True

    label: PublicText
    lender: Lender
    parts: Named[Count]
    every: Named[Length] = Field(description="The time between two parts: 1 month.")
    least: Annotated[Named[Money], Better.LOWER] = Field(description="The smallest order, itself included.")
    most: Annotated[Named[Money], Better.HIGHER] = Field(description="The largest order, itself included.")
    interest: Annotated[Named[Percent], Better.LOWER] = Field(description="The borrowing rate in a year.")
    apr: Annotated[Named[Percent], Better.LOWER] = Field(description="The annual percentage rate of charge, all costs included.")
    late_fee: Annotated[Named[Money], Better.LOWER] = Field(description="What one late part costs.")
    withdrawal: Annotated[Named[Length], Better.HIGHER] = Field(description="How long one can withdraw from the credit: 14 days.")
    example: PublicText = Field(description="A worked example: amount, parts, total.")
    checks: PublicText = Field(description="How the lender checks whether one can repay.")
    early: PublicText = Field(description="What paying back early costs.")
    warning: PublicText = Field(description="The warning that belongs to every offer of credit.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        least, most = self.least.written, self.most.written
        if least is not None and most is not None and least.currency == most.currency and most.amount < least.amount:
            raise Refused(
                f"The smallest order is {least} and the largest {most}.",
                "Write the larger amount after “most:”.",
                "Y203",
                self.span_of("most"),
            )
        return self


class GiftCard(Item):
    """A gift card: what it may hold, where it can be spent, until when."""

    noun = "gift card"
    offered = True

    label: PublicText
    least: Annotated[Named[Money], Better.LOWER]
    most: Annotated[Named[Money], Better.HIGHER]
    expires: PublicText = Field(description="Until when it can be spent: “It never expires.”")
    lost: PublicText = Field(description="What happens when it is lost or stolen.")


class PaymentPublic(PublicPart):
    """The public part of a payment policy."""

    methods: tuple[PaymentMethod, ...] = Field(
        min_length=1, description="The ways to pay, in the order in which they are shown."
    )
    instalments: tuple[Instalments, ...] = ()
    gift_cards: tuple[GiftCard, ...] = ()
