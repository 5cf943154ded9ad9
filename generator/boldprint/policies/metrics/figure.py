"""Figures as they stand on a metric sheet: 4.2 %, 18 seconds, 412, 35 EUR; and whether one meets a goal."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Self

from boldprint.source.model_faults import Refused
from boldprint.values.length import Length
from boldprint.values.money import Money
from boldprint.values.percent import Percent
from boldprint.values.quantity import Count, Quantity
from boldprint.values.scalar import WrittenValue

_READERS: tuple[Callable[[str], Quantity], ...] = (Count.parse, Length.parse, Money.parse)


@dataclass(frozen=True, slots=True)
class Figure(WrittenValue):
    """A figure with its unit, of the kind that its unit says."""

    quantity: Quantity

    json_examples = ("4.2 %", "18 seconds", "412", "35 EUR")

    @classmethod
    def parse(cls, written: str) -> Self:
        """The figure that `written` means.

        >>> [str(Figure.parse(text)) for text in ("4.2 %", "18 seconds", "412", "35 EUR")]
        ['4.2 %', '18 seconds', '412', '35.00 EUR']
        """
        if written.strip().endswith("%"):
            return cls(Percent.parse(written))
        for read in _READERS:
            try:
                return cls(read(written))
            except Refused:
                continue
        raise Refused(
            f"“{written}” is not a figure with a unit.", f"Write one of these forms: {', '.join(cls.json_examples)}."
        )

    def __str__(self) -> str:
        return str(self.quantity.number) if isinstance(self.quantity, Count) else str(self.quantity)


def quantity_of(value: object) -> Quantity:
    """The quantity of a figure, or of a fact that was filled in where a figure may stand.

    >>> str(quantity_of(Figure.parse("4.2 %"))), str(quantity_of(Percent.parse("4 %")))
    ('4.2 %', '4 %')
    """
    if isinstance(value, Figure):
        return value.quantity
    assert isinstance(value, Length | Money | Percent | Count)
    return value


def comparable(quantity: Quantity) -> tuple[str, Decimal] | None:
    """What kind of number a quantity is, and the number; None for what cannot be counted.

    >>> comparable(Length.parse("2 minutes")), comparable(Length.parse("2 business days"))
    (('seconds', Decimal('120')), ('business days', Decimal('2')))
    """
    match quantity:
        case Percent():
            return "%", quantity.number
        case Count():
            return "", Decimal(quantity.number)
        case Money():
            return quantity.currency, quantity.amount
        case Length():
            return (
                ("seconds", Decimal(quantity.seconds))
                if quantity.unit.is_elapsed
                else (quantity.unit.value, Decimal(quantity.number))
            )
        case _:
            return None


def meets(actual: Quantity, goal: Quantity, lower_is_better: bool) -> bool | None:
    """Whether `actual` is at the goal or better; None where the two cannot be compared.

    >>> meets(Percent.parse("3.9 %"), Percent.parse("4 %"), lower_is_better=True)
    True
    >>> meets(Percent.parse("3.9 %"), Length.parse("4 days"), lower_is_better=True) is None
    True
    """
    one, other = comparable(actual), comparable(goal)
    if one is None or other is None or one[0] != other[0]:
        return None
    return one[1] <= other[1] if lower_is_better else one[1] >= other[1]
