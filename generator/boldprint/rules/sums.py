"""The sum of a charge, where the case holds the numbers that it takes: a count, or the money it is a share of."""

from decimal import Decimal
from typing import Any

from boldprint.rules.case import Case
from boldprint.rules.cells import CompiledTable, Priced
from boldprint.values.money import Money, Rounding


def total_of(priced: Priced, compiled: CompiledTable[Any], case: Case, place: str) -> Money | None:
    """The sum, rounded as declared, or None where the case does not hold the numbers or no rounding is declared.

    Rounding in the customer's favour is up for what they get and down for what they pay.
    """
    if priced.amount is None or priced.waived:
        return None
    base = _base(priced, compiled, case)
    count = 1 if priced.per is None else case.numbers.get(priced.per)
    if base is None or count is None:
        return None
    if priced.amount.share is None and priced.per is None:
        return None  # the amount says it all
    factor = (priced.amount.share.factor if priced.amount.share is not None else Decimal(1)) * count
    rounding = compiled.setting.rounding
    if rounding is None and priced.amount.share is not None:
        return None
    total = base.times(factor, rounding or Rounding.HALF_UP, favours_customer_up=place == "refund_amount")
    return _limited(total, priced)


def _base(priced: Priced, compiled: CompiledTable[Any], case: Case) -> Money | None:
    """The money that is multiplied: the amount itself, or what a share is a share of."""
    assert priced.amount is not None
    if priced.amount.share is None:
        return priced.amount.money
    ask = compiled.domain.ask(priced.of) if priced.of is not None else None
    if ask is None or ask.unit is None or ask.name not in case.numbers:
        return None
    return Money(Decimal(case.numbers[ask.name]).scaleb(-ask.decimals_used), ask.unit)


def _limited(total: Money, priced: Priced) -> Money:
    if priced.at_least is not None and total.amount < priced.at_least.amount:
        return priced.at_least
    if priced.at_most is not None and total.amount > priced.at_most.amount:
        return priced.at_most
    return total
