"""What the table `delivery` offers, cell by cell: where to, for orders of which value and weight, for what, how fast.

The standards know country, order value, weight, price and days. What else the table asks (which goods, say) is answered here by
its first choice, the ordinary one; `differs` tells that other answers lead elsewhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from boldprint.policies.shipping.model import DELIVERY_TABLE, FASTEST, PRICE, SLOWEST, TO, DeliveryZone, ShippingPublic
from boldprint.rules.ask import AskType
from boldprint.rules.boxes import Box, atoms
from boldprint.rules.cells import Cell, CompiledTable
from boldprint.rules.domain import Dimension
from boldprint.rules.outcome import Outcome
from boldprint.values.length import Length, Unit
from boldprint.values.money import Money
from boldprint.values.text import PublicText

METHOD = "method"
_WEIGHTS = ("weight",)


@dataclass(frozen=True, slots=True)
class Range:
    """From a number to another, both included; None where it has no end. `unit` is a currency or a unit of weight."""

    first: Decimal
    last: Decimal | None
    unit: str

    @property
    def is_everything(self) -> bool:
        """Whether it excludes nothing."""
        return self.first == 0 and self.last is None


@dataclass(frozen=True, slots=True)
class DeliveryOffer:
    """One price and speed, and the orders that it is for. Without a price the order is not shipped this way."""

    method: str
    zone: DeliveryZone
    value: Range | None
    weight: Range | None
    price: Money | None
    free: bool
    fastest: Length | None
    slowest: Length | None

    @property
    def is_shipped(self) -> bool:
        """Whether orders go this way at a known price."""
        return self.free or self.price is not None

    @property
    def in_business_days(self) -> bool:
        """Whether its days are business days, as every standard here counts them."""
        return all(one is not None and one.unit is Unit.BUSINESS_DAYS for one in (self.fastest, self.slowest))


@dataclass(frozen=True)
class Offers:
    """All offers of a table. `differs` are the asks whose other answers lead elsewhere."""

    rows: tuple[DeliveryOffer, ...]
    differs: tuple[str, ...]


def delivery_offers(part: ShippingPublic, tables: dict[str, CompiledTable[PublicText]]) -> Offers:
    """The offers of a shipping policy; none where it has no usable table `delivery`."""
    table = tables.get(DELIVERY_TABLE)
    to = table.domain.position(TO) if table is not None and table.usable else None
    if table is None or to is None:
        return Offers((), ())
    kept = [place for place, one in enumerate(table.domain.dimensions) if place == to or one.ask.name == METHOD or _is_order_value(one) or _is_weight(one)]
    usual = tuple(one.full if place in kept else 1 for place, one in enumerate(table.domain.dimensions))
    rows = tuple(row for cell in table.cells_meeting(usual) for row in _rows(part, table, cell, usual))
    return Offers(rows, tuple(one.ask.name for place, one in enumerate(table.domain.dimensions) if place not in kept and one.full > 1))


def method_labels(part: ShippingPublic, tables: dict[str, CompiledTable[PublicText]]) -> dict[str, str]:
    """The ways in which goods travel and what customers call them."""
    labels = {method.name: str(method.label) for method in part.methods}
    table = tables.get(DELIVERY_TABLE)
    ask = table.domain.ask(METHOD) if table is not None else None
    return {**({choice.name: str(choice.label) for choice in ask.choices} if ask is not None else {}), **labels}


def _rows(part: ShippingPublic, table: CompiledTable[PublicText], cell: Cell[PublicText], usual: Box) -> Iterator[DeliveryOffer]:
    stage = cell.ladder.stages[0] if cell.ladder is not None else None
    given = {one.id: one for one in stage.gives} if stage is not None else {}
    price = given[PRICE].amount if PRICE in given else None
    taken = stage is not None and stage.outcome is Outcome.ACCEPT and price is not None and price.per is None
    amount = price.amount.money if taken and price is not None and price.amount is not None else None
    free = taken and price is not None and (price.waived or (price.amount is not None and price.amount.is_free))
    fastest, slowest = (given[name].length if name in given else None for name in (FASTEST, SLOWEST))
    box = tuple(mask & side for mask, side in zip(cell.box, usual, strict=True))
    for method, zone_name, value, weight in _split(table, box):
        zone = part.zone(zone_name)
        if zone is not None:
            yield DeliveryOffer(method, zone, value, weight, None if free else amount, free, fastest, slowest)


def _split(table: CompiledTable[PublicText], box: Box) -> Iterator[tuple[str, str, Range | None, Range | None]]:
    """A cell as single methods and zones and unbroken stretches of value and weight."""
    sides: dict[str, list[Any]] = {"method": [""], "to": [], "value": [None], "weight": [None]}
    for dimension, mask in zip(table.domain.dimensions, box, strict=True):
        if dimension.ask.name == TO:
            sides["to"] = [dimension.leaves[n] for n in atoms(mask)]
        elif dimension.ask.name == METHOD:
            sides["method"] = [dimension.leaves[n] for n in atoms(mask)]
        elif _is_order_value(dimension):
            sides["value"] = list(_stretches(dimension, mask))
        elif _is_weight(dimension):
            sides["weight"] = list(_stretches(dimension, mask))
    yield from ((m, z, v, w) for m in sides["method"] for z in sides["to"] for v in sides["value"] for w in sides["weight"])


def _stretches(dimension: Dimension[PublicText], mask: int) -> Iterator[Range]:
    """Neighbouring atoms as one stretch; the end of an atom is not in it, so the last number is the one before."""
    unit, scale = dimension.ask.unit or "", -dimension.ask.decimals_used
    run: list[int] = []
    for number in (*atoms(mask), -1):
        if run and number != run[-1] + 1:
            end = dimension.ends[run[-1]]
            yield Range(
                Decimal(dimension.cuts[run[0]]).scaleb(scale), Decimal(end - 1).scaleb(scale) if end is not None else None, unit
            )
            run = []
        run.append(number)


def _is_order_value(dimension: Dimension[PublicText]) -> bool:
    return dimension.ask.type is AskType.MONEY and bool(dimension.cuts)


def _is_weight(dimension: Dimension[PublicText]) -> bool:
    return dimension.ask.name in _WEIGHTS and bool(dimension.cuts)
