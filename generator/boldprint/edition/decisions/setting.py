"""What holds around a table of a shop: its zone, its counting, its calendar, its facts."""

from collections.abc import Callable

from boldprint.edition.facts import KnownFact
from boldprint.rules.cells import FactUsed, Setting
from boldprint.rules.counting import Counting
from boldprint.shop.site import Site
from boldprint.values.calendar import Calendar
from boldprint.values.quantity import Count, Quantity

_WEEKEND = frozenset({5, 6})


def shop_calendar(site: Site) -> Calendar:
    """The days on which the shop works: not on weekends, not on the public holidays of its country."""
    return Calendar(site.country, weekend=_WEEKEND)


def setting_of(policy: str, site: Site, counting: Counting | None, known: Callable[[str], KnownFact | None]) -> Setting:
    """The setting of a policy's tables; `counting` is the policy's own, `known` finds a fact as the policy names it."""

    def used(name: str) -> FactUsed | None:
        fact = known(name)
        return FactUsed(fact.name, written(fact.quantity), fact.history.since) if fact is not None else None

    return Setting(policy, site.time_zone, site.counting, counting, shop_calendar(site), used)


def written(quantity: Quantity) -> str:
    """A quantity as answers carry it, in no language: 30 days, 4.95 EUR, 2026-11-01.

    >>> written(Count(30, "kilogram", "kilograms"))
    '30 kilograms'
    """
    if isinstance(quantity, Count):
        return f"{quantity.number} {quantity.one if quantity.number == 1 else quantity.other}".strip()
    return str(quantity)
