"""Numbers with units, as they stand in conditions and bands: 500 EUR, 10 kg, 3."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Self

from boldprint.source.model_faults import Refused
from boldprint.values.money import Money
from boldprint.values.percent import Percent
from boldprint.values.quantity import Count, Quantity
from boldprint.values.scalar import WrittenValue

_FORM = re.compile(r"(-?\d{1,12}(?:\.\d{1,6})?)\s*(%|[^\W\d_][^\d_]*)?")


@dataclass(frozen=True, slots=True)
class Measure(WrittenValue):
    """A number and its unit, such as 10 kg; the unit is empty for a bare number."""

    number: Decimal
    unit: str = ""

    json_examples = ("500 EUR", "10 kg")

    @classmethod
    def parse(cls, written: str) -> Self:
        """The measure that `written` means; up to 12 digits before and 6 after the point.

        >>> str(Measure.parse("10 cu ft")), str(Measure.parse("3")), str(Measure.parse("25 %"))
        ('10 cu ft', '3', '25 %')
        """
        match = _FORM.fullmatch(written.strip())
        if match is None:
            raise Refused(
                f"“{written}” is not a number with a unit.", "Write the number, a space and the unit: 500 EUR, 10 kg."
            )
        return cls(Decimal(match[1]), (match[2] or "").strip())

    def __str__(self) -> str:
        return f"{self.number} {self.unit}".strip()

    def scaled(self, decimals: int) -> int | None:
        """The number as a whole number of the smallest unit, or None where it has more decimals than that.

        >>> Measure.parse("2.5 kg").scaled(1), Measure.parse("2.55 kg").scaled(1)
        (25, None)
        """
        whole = self.number.scaleb(decimals)
        return int(whole) if whole == whole.to_integral_value() else None


def as_measure(quantity: "Measure | Quantity") -> Measure | None:
    """What a filled-in quantity is as a number with a unit; None for a length of time, a text or an address.

    >>> str(as_measure(Money.parse("500 EUR")))
    '500.00 EUR'
    """
    match quantity:
        case Measure():
            return quantity
        case Money():
            return Measure(quantity.amount, quantity.currency)
        case Count():
            return Measure(Decimal(quantity.number))
        case Percent():
            return Measure(quantity.number, "%")
        case _:
            return None
