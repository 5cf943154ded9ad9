"""What a shop tells and promises the buyers of one market on one day: what rules of law look at."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar, cast

from boldprint.checks.check import Shop
from boldprint.checks.once import once
from boldprint.library.library import Library
from boldprint.policies.fact import Fact
from boldprint.policies.part import PublicPart
from boldprint.rules.window import Extent, Window
from boldprint.shop.site import Market, Site
from boldprint.source.span import Span
from boldprint.values.item import in_force
from boldprint.values.length import Length
from boldprint.values.named import Named
from boldprint.values.text import PublicText

Quantity = TypeVar("Quantity")
SomePart = TypeVar("SomePart", bound=PublicPart)


@dataclass(frozen=True)
class Telling:
    """A policy as the buyers of a market read it, facts still named."""

    policy: str
    kind: str
    part: PublicPart

    @property
    def window(self) -> dict[str, Window]:
        """Its windows by id, seasons left out."""
        return {window.name: window for window in self.part.windows if window.season_of is None}


@dataclass(frozen=True, eq=False)
class Selling:
    """One market on one day."""

    library: Library
    site: Site
    market: Market
    day: datetime.date
    today: datetime.date
    tellings: tuple[Telling, ...]

    @property
    def countries(self) -> frozenset[str]:
        """The countries that the shop sells to there."""
        return frozenset(self.market.countries)

    @property
    def place(self) -> Span:
        """Where the market is declared: the place of what is missing altogether."""
        return self.market.span

    def of_kind(self, *kinds: str) -> Iterator[Telling]:
        """The policies of some kinds."""
        return (telling for telling in self.tellings if telling.kind in kinds)

    def parts(self, kind: str, model: type[SomePart]) -> Iterator[tuple[str, SomePart]]:
        """The id and the public part of every policy of a kind."""
        for telling in self.of_kind(kind):
            if isinstance(telling.part, model):
                yield telling.policy, telling.part

    def facts(self, *kinds: str) -> Iterator[tuple[str, Fact[PublicText]]]:
        """Every public fact with its policy; those of some kinds of policy alone where kinds are named."""
        for telling in self.tellings:
            if not kinds or telling.kind in kinds:
                yield from ((telling.policy, fact) for fact in telling.part.facts)

    def value(self, named: Named[Quantity] | None, policy: str) -> Quantity | None:
        """A quantity that a policy writes out or names; None where there is none, or no such fact."""
        if named is None or named.name is None:
            return named.written if named is not None else None
        wanted = {f"{policy}.{named.name}", named.name}
        found = (fact for owner, fact in self.facts() if f"{owner}.{fact.name}" in wanted)
        return cast(Quantity | None, next((fact.quantity for fact in found), None))

    def extent(self, named: Named[Extent] | None, policy: str) -> Extent | None:
        """The same for a length of time that may have no limit."""
        value = self.value(cast(Named[object] | None, named), policy)
        if isinstance(value, Length):
            return Extent(value)
        return value if isinstance(value, Extent) else None


def sellings(shop: Shop) -> tuple[Selling, ...]:
    """Every market as it stands today, and as it will stand on each day on which something announced begins."""
    return once(shop, _sellings)


def _sellings(shop: Shop) -> tuple[Selling, ...]:
    days = [shop.today, *(day for day in shop.library.days() if day > shop.today)]
    return tuple(_selling(shop, day, market) for day in days for market in _markets(shop, day))


def _markets(shop: Shop, day: datetime.date) -> tuple[Market, ...]:
    site = shop.library.site.on(day) or shop.library.site.latest
    return in_force(site.markets, day)


def _selling(shop: Shop, day: datetime.date, market: Market) -> Selling:
    site = shop.library.site.on(day) or shop.library.site.latest
    found = ((policy, policy.on(day, market.name)) for policy in shop.library.policies)
    tellings = tuple(
        Telling(policy.id, policy.type.kind, parts.public)
        for policy, parts in found
        if parts is not None and parts.public is not None
    )
    return Selling(shop.library, site, market, day, shop.today, tellings)
