"""Percentages, exact."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Self

from boldprint.source.model_faults import Refused
from boldprint.values.scalar import WrittenValue

_FORM = re.compile(r"(\d{1,4}(?:\.\d{1,4})?)\s*%?")


@dataclass(frozen=True, slots=True)
class Percent(WrittenValue):
    """A share in percent, such as 15 %."""

    number: Decimal

    json_examples = ("15 %",)

    @classmethod
    def parse(cls, written: str) -> Self:
        """The share that `written` means.

        >>> Percent.parse("15 %").number, Percent.parse("2.5").factor
        (Decimal('15'), Decimal('0.025'))
        """
        match = _FORM.fullmatch(written.strip())
        if match is None:
            raise Refused(f"“{written}” is not a percentage.", "Write a number and the percent sign: 15 %.")
        return cls(Decimal(match[1]))

    @property
    def factor(self) -> Decimal:
        """The share as a factor: 15 % is 0.15."""
        return self.number / 100

    def __str__(self) -> str:
        return f"{self.number} %"
