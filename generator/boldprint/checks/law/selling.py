"""What a shop tells and promises the buyers of one market on one day: what rules of law look at."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from boldprint.checks.check import Shop
from boldprint.checks.law.corpus import Corpus
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

SomePart = TypeVar("SomePart", bound=PublicPart)


@dataclass(frozen=True, eq=False)
class Telling:
    """A policy as the buyers of a market read it, facts still named."""

    policy: str
    kind: str
    part: PublicPart

    @cached_property
    def corpus(self) -> Corpus:
        """Its texts."""
        return Corpus((self.part,))

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
    beside: Corpus
    """What buyers read beside the policies: the site's own texts, forms, pages written by hand."""

    @property
    def countries(self) -> frozenset[str]:
        """The countries that the shop sells to there."""
        return frozenset(self.market.countries)

    @property
    def place(self) -> Span:
        """Where the markets are declared: the place of what is missing altogether."""
        return self.site.key_span("markets")

    def of_kind(self, *kinds: str) -> Iterator[Telling]:
        """The policies of some kinds."""
        return (telling for telling in self.tellings if telling.kind in kinds)

    def lacks(self, kind: str) -> bool:
        """Whether there is no policy of a kind; never while a file could not be read, because it may be that one."""
        return not self.library.unread and not any(self.of_kind(kind))

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

    def value(self, named: Named[Any] | None, policy: str) -> Any:
        """A quantity that a policy writes out or names; None where there is none, or no such fact."""
        if named is None or named.name is None:
            return named.written if named is not None else None
        wanted = {f"{policy}.{named.name}", named.name}
        found = (fact for owner, fact in self.facts() if f"{owner}.{fact.name}" in wanted)
        return next((fact.quantity for fact in found), None)

    def extent(self, named: Named[Extent] | None, policy: str) -> Extent | None:
        """The same for a length of time that may have no limit."""
        value = self.value(named, policy)
        if isinstance(value, Length):
            return Extent(value)
        return value if isinstance(value, Extent) else None


def sellings(shop: Shop) -> tuple[Selling, ...]:
    """Every market as it stands today, and as it will stand on each day on which something announced begins."""
    return once(shop, _sellings)


def _sellings(shop: Shop) -> tuple[Selling, ...]:
    library = shop.library
    tellings: dict[int, Telling] = {}
    corpora: dict[int, Corpus] = {}
    found: list[Selling] = []
    for day in (shop.today, *(day for day in library.days() if day > shop.today)):
        site = library.site.on(day) or library.site.latest
        beside = corpora.setdefault(id(site), _beside(library, site))
        for market in in_force(site.markets, day):
            told = tuple(_tellings(library, market.name, day, tellings))
            found.append(Selling(library, site, market, day, shop.today, told, beside))
    return tuple(found)


def _tellings(library: Library, market: str, day: datetime.date, known: dict[int, Telling]) -> Iterator[Telling]:
    """The policies of a market on a day; one that is the same as in another market or on another day is made once."""
    for policy in library.policies:
        parts = policy.on(day, market)
        if parts is not None and parts.public is not None:
            part = parts.public
            if id(part) not in known:
                known[id(part)] = Telling(policy.id, policy.type.kind, part)
            yield known[id(part)]


def _beside(library: Library, site: Site) -> Corpus:
    forms = tuple(form.public for form in library.forms if form.public is not None)
    pages = tuple(text for article in library.public_articles for text in (article.head, article.body))
    return Corpus((site, *forms, *pages))
