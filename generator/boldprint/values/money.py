"""Money: an exact amount in a currency, never a float."""

import re
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Decimal
from enum import StrEnum
from typing import Self

from babel.numbers import get_currency_precision, is_currency

from boldprint.source.model_faults import Refused
from boldprint.values.scalar import WrittenValue

_FORM = re.compile(r"(-?\d{1,12}(?:\.\d{1,4})?)\s*([A-Za-z]{3})")


class Rounding(StrEnum):
    """How an amount is brought to whole minor units; a shop declares it, there is no default."""

    HALF_UP = "half up"
    HALF_EVEN = "half even"
    UP = "up"
    DOWN = "down"
    CUSTOMER = "in the customer's favour"


@dataclass(frozen=True, slots=True)
class Money(WrittenValue):
    """An amount of money: a number and a currency code (ISO 4217), such as 4.95 EUR."""

    amount: Decimal
    currency: str

    json_examples = ("4.95 EUR", "49 NOK")

    @classmethod
    def parse(cls, written: str) -> Self:
        """The amount that `written` means, in the currency's usual number of decimals.

        >>> str(Money.parse("4.95 EUR")), str(Money.parse("49 NOK"))
        ('4.95 EUR', '49.00 NOK')
        """
        match = _FORM.fullmatch(written.strip())
        if match is None:
            raise Refused(
                f"“{written}” is not an amount of money.", "Write the number, a space and the currency: 4.95 EUR."
            )
        currency = match[2].upper()
        if not is_currency(currency):
            raise Refused(
                f"“{match[2]}” is not a currency.", "Write the three letters of the currency: EUR, GBP, NOK, SEK, USD."
            )
        amount, exponent = Decimal(match[1]), Decimal(1).scaleb(-get_currency_precision(currency))
        if amount != amount.quantize(exponent):
            raise Refused(
                f"“{written}” has more decimals than {currency} has.",
                f"Write it with {get_currency_precision(currency)} decimals.",
            )
        return cls(amount.quantize(exponent), currency)

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}"

    @property
    def minor_units(self) -> int:
        """The amount in the currency's smallest unit (cents).

        >>> Money.parse("4.95 EUR").minor_units
        495
        """
        return int(self.amount.scaleb(get_currency_precision(self.currency)))

    def times(self, factor: Decimal, rounding: Rounding, favours_customer_up: bool = True) -> "Money":
        """This amount times `factor`, rounded to whole minor units as declared.

        `favours_customer_up` says what the customer's favour is: up for a refund, down for a fee.

        >>> str(Money.parse("9.99 EUR").times(Decimal("0.15"), Rounding.HALF_UP))
        '1.50 EUR'
        """
        modes = {
            Rounding.HALF_UP: ROUND_HALF_UP,
            Rounding.HALF_EVEN: ROUND_HALF_EVEN,
            Rounding.UP: ROUND_UP,
            Rounding.DOWN: ROUND_DOWN,
            Rounding.CUSTOMER: ROUND_UP if favours_customer_up else ROUND_DOWN,
        }
        exponent = Decimal(1).scaleb(-get_currency_precision(self.currency))
        return Money((self.amount * factor).quantize(exponent, rounding=modes[rounding]), self.currency)
