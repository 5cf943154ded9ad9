"""The sum of a charge, where the case holds the numbers that it takes; rounded as the shop declares it."""

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Decimal
from typing import Any

Json = dict[str, Any]
_MODES = {"half up": ROUND_HALF_UP, "half even": ROUND_HALF_EVEN, "up": ROUND_UP, "down": ROUND_DOWN}


def with_sum(charge: Json, place: str, table: Json, numbers: dict[str, int]) -> Json:
    """The charge with its `total`, if the case says enough. In the customer's favour is up for what they get, else down."""
    share, per = charge.get("percent"), charge.get("per")
    count = 1 if per is None else numbers.get(per)
    if count is None or (share is None and (per is None or "amount" not in charge)):
        return charge
    if share is None:
        total, currency = Decimal(charge["amount"]) * count, charge["currency"]
    else:
        base = next((ask for ask in table["asks"] if ask["id"] == charge.get("of")), None)
        if table.get("rounding") is None or base is None or base["id"] not in numbers:
            return charge
        exact = Decimal(numbers[base["id"]]) * Decimal(share) * count / 100
        mode = _MODES.get(table["rounding"], ROUND_UP if place == "refund_amount" else ROUND_DOWN)
        total, currency = exact.quantize(Decimal(1), rounding=mode).scaleb(-base["decimals"]), base["unit"]
    for limit, beyond in (("at_least", total.__lt__), ("at_most", total.__gt__)):
        if limit in charge and beyond(Decimal(charge[limit]["amount"])):
            return {**charge, "total": charge[limit]}
    return {**charge, "total": {"amount": str(total), "currency": currency}}
