"""The day of the order: asked for where a season looks at it and its table forgot to ask.

A season for orders is written beside the windows, and a manager who adds one in November does not think of the asks of a
table. Without the question customers would never get the longer time.
"""

from boldprint.rules.cohort import ORDERED
from boldprint.rules.table import Table
from boldprint.rules.window import Window
from boldprint.source.model import build
from boldprint.source.node import Entry, Mapping, Scalar
from boldprint.source.span import Span
from boldprint.values.catalog import Catalog
from boldprint.values.text import AnyText


def asking_for_order_day(table: Table[AnyText], windows: tuple[Window, ...], catalog: Catalog) -> Table[AnyText]:
    """The table, with a last ask for the day of the order where a season of its windows depends on it."""
    if any(ask.name == ORDERED for ask in table.asks) or not table.asks or not _has_season_of_orders(table, windows):
        return table
    ask, _ = build(type(table.asks[-1]), _ask(table.asks[-1].span, catalog))
    return table.replaced(asks=(*table.asks, ask)) if ask is not None else table


def _has_season_of_orders(table: Table[AnyText], windows: tuple[Window, ...]) -> bool:
    rungs = (rung for rule in table.rules for rung in rule.over_time)
    used = {name for rung in rungs for name in (rung.until, rung.after) if name is not None}
    begun = {window.starts for window in windows if window.name in used}
    return any(window.season_of in used | begun for window in windows if window.orders is not None)


def _ask(place: Span, catalog: Catalog) -> Mapping:
    fields = {"id": ORDERED, "ask": catalog.word("ask-order-day"), "type": "date"}
    return Mapping(tuple(Entry(Scalar(key, place), Scalar(value, place)) for key, value in fields.items()), place)


