"""Amounts in terms: flat, a share of something stated, times a count, looked up by other answers, waived.

fee: ((postage))                                         the short form
fee: {amount: 15 %, of: price, at_most: 20 EUR}          a share says of what
fee: {amount: 3 EUR, per: parcels, waived: {tier: member}}
fee:
  amounts:                                               looked up by one or more asks; every case needs exactly one
    - {id: near, when: {zone: [ie, gb]}, amount: 4.95 EUR}
    - {id: far, when: {zone: eu}, amount: 9.95 EUR}
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Self

from pydantic import BeforeValidator, Field, model_validator

from boldprint.rules.conditions import Alternatives, When
from boldprint.source.model import LocatedMapping, LocatedText, Model
from boldprint.source.model_faults import Refused
from boldprint.source.node import Entry, Mapping, Scalar
from boldprint.values.item import Item
from boldprint.values.money import Money
from boldprint.values.named import Named
from boldprint.values.percent import Percent
from boldprint.values.reach import Slug
from boldprint.values.scalar import WrittenValue


@dataclass(frozen=True, slots=True)
class Amount(WrittenValue):
    """An amount of money, a share, or nothing at all (`none`)."""

    money: Money | None = None
    share: Percent | None = None

    json_examples = ("4.95 EUR", "15 %", "none")

    @classmethod
    def parse(cls, written: str) -> Self:
        """The amount that `written` means.

        >>> str(Amount.parse("15 %")), str(Amount.parse("4.95 EUR")), Amount.parse("none").is_free
        ('15 %', '4.95 EUR', True)
        """
        text = written.strip()
        if text in ("none", "free"):
            return cls()
        return cls(share=Percent.parse(text)) if text.endswith("%") else cls(Money.parse(text))

    @classmethod
    def of(cls, quantity: object) -> "Amount | None":
        """What a filled-in quantity is as an amount; None where it is neither money nor a share.

        >>> str(Amount.of(Money.parse("4.95 EUR")))
        '4.95 EUR'
        """
        match quantity:
            case Amount():
                return quantity
            case Money():
                return cls(quantity)
            case Percent():
                return cls(share=quantity)
            case _:
                return None

    @property
    def is_free(self) -> bool:
        """Whether it is nothing: written as `none`, or zero."""
        return self.share is None and (self.money is None or self.money.amount == Decimal(0))

    def __str__(self) -> str:
        return str(self.money or self.share or "none")


class AmountFor(Item):
    """One amount of a look-up."""

    noun = "amount"

    when: When = Field(description="The cases it is for: {zone: eu, method: express}.")
    amount: Named[Amount]


class Charge(Model):
    """An amount and how it is found."""

    noun = "charge"

    amount: Named[Amount] | None = None
    amounts: tuple[AmountFor, ...] = ()
    of: Slug | None = Field(default=None, description="For a share: the money ask that it is a share of.")
    per: Slug | None = Field(default=None, description="The count ask that it is multiplied by: parcels.")
    at_least: Named[Money] | None = None
    at_most: Named[Money] | None = None
    waived: Alternatives = Field(default=(), description="The cases in which it is not charged.")

    @model_validator(mode="after")
    def _has_one_source(self) -> Self:
        if (self.amount is None) == (not self.amounts):
            raise Refused(
                "The charge has both an amount and a look-up, or neither.",
                "Write “amount:”, or “amounts:” for a look-up.",
                "R225",
            )
        return self

    @property
    def written(self) -> tuple[Named[Amount], ...]:
        """Every amount that stands in it."""
        return (self.amount,) if self.amount is not None else tuple(entry.amount for entry in self.amounts)


def read_charge(written: object) -> object:
    """A charge from its short form: an amount alone.

    >>> read_charge("4.95 EUR")
    {'amount': '4.95 EUR'}
    """
    if isinstance(written, LocatedText):
        return LocatedMapping(
            Mapping((Entry(Scalar("amount", written.span), Scalar(str(written), written.span)),), written.span)
        )
    return {"amount": written} if isinstance(written, str) else written


AnyCharge = Annotated[Charge, BeforeValidator(read_charge, json_schema_input_type=str | Charge)]
"""A charge, or an amount alone."""
