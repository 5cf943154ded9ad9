"""Facts on a day: value, wording, since when, what before, what is announced."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from boldprint.library.library import Library
from boldprint.library.policy import Parts, Policy
from boldprint.library.versions import ALWAYS, Versions
from boldprint.policies.fact import Fact
from boldprint.source.span import Span
from boldprint.values.catalog import Catalog
from boldprint.values.dated import Dated
from boldprint.values.quantity import Quantity
from boldprint.values.text import PublicText, StaffText


@dataclass(frozen=True)
class KnownFact:
    """A fact by its full name, with its whole history; `public` says on which side it stands."""

    name: str
    fact: Fact[PublicText] | Fact[StaffText]
    history: Dated[Quantity]
    public: bool
    span: Span

    @property
    def quantity(self) -> Quantity:
        """Its value on the edition's day."""
        return self.history.value


Facts = Mapping[str, KnownFact]


def facts_on(library: Library, day: datetime.date, market: str, drafts: bool = False) -> Facts:
    """Every fact that has a value on `day` in the market, public and staff, by its full name (`returns.standard`)."""
    drafts = drafts and library.has_drafts
    return library.once(("facts", day, market, drafts), lambda: _facts_on(library, day, market, drafts))


def _facts_on(library: Library, day: datetime.date, market: str, drafts: bool) -> Facts:
    known: dict[str, KnownFact] = {}
    for policy in library.policies:
        parts = policy.on(day, market)
        if parts is None or not policy.is_shown(drafts):
            continue
        for fact, public in _facts_of(parts):
            name = f"{policy.id}.{fact.name}"
            # An id that stands on both sides is a finding (F212); the public fact is the one that is shown.
            known.setdefault(name, KnownFact(name, fact, history_of(policy, fact.name, public, market).read_on(day), public, fact.span))
    return known


def history_of(policy: Policy, name: str, public: bool, market: str) -> Dated[Quantity]:
    """The value of one fact of a policy over all its versions, neighbours with the same value joined."""
    return _histories(policy.versions(market))[name, public]


@lru_cache(maxsize=4096)
def _histories(versions: Versions[Parts]) -> Mapping[tuple[str, bool], Dated[Quantity]]:
    points: dict[tuple[str, bool], list[tuple[datetime.date | None, Quantity]]] = {}
    for version in versions.all:
        first = None if version.first == ALWAYS else version.first
        for fact, public in _facts_of(version.thing):
            before = points.setdefault((fact.name, public), [])
            if not before or before[-1][1] != fact.quantity:
                before.append((first, fact.quantity))
    return {name: Dated(tuple(all_of_it)) for name, all_of_it in points.items()}


def find(facts: Facts, name: str, policy: str = "") -> KnownFact | None:
    """The fact that `name` means in the texts of a policy: its own first, then another policy's by its full name."""
    return facts.get(f"{policy}.{name}") or facts.get(name)


def wording(fact: KnownFact, catalog: Catalog) -> str:
    """The fact's value in words."""
    return catalog.quantity(fact.quantity)


def _facts_of(parts: Parts) -> list[tuple[Fact[PublicText] | Fact[StaffText], bool]]:
    public: list[tuple[Fact[PublicText] | Fact[StaffText], bool]] = (
        [(fact, True) for fact in parts.public.facts] if parts.public else []
    )
    return [*public, *((fact, False) for fact in parts.staff.facts)]
