"""The library: everything that a shop has written, read and typed."""

import datetime
from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar, cast

from boldprint.forms.form import Form
from boldprint.instruments.instrument import Instrument
from boldprint.library.policy import Policy
from boldprint.library.reading_scenarios import PolicyScenarios
from boldprint.library.versions import Versions
from boldprint.shop.article import PublicArticle, StaffArticle
from boldprint.shop.evidence import Evidence
from boldprint.shop.products import Product
from boldprint.shop.site import Site, SiteStaff
from boldprint.shop.words import Glossary, Queries, Synonyms
from boldprint.source.node import Mapping as Node
from boldprint.training.module import Module

Made = TypeVar("Made")


@dataclass(frozen=True)
class Library:
    """Everything read. Texts are as written, facts still named; an edition fills them in."""

    site: Versions[Site]
    site_staff: SiteStaff
    policies: tuple[Policy, ...]
    public_articles: tuple[PublicArticle, ...] = ()
    staff_articles: tuple[StaffArticle, ...] = ()
    forms: tuple[Form, ...] = ()
    modules: tuple[Module, ...] = ()
    glossary: Glossary | None = None
    synonyms: Synonyms | None = None
    queries: Queries | None = None
    evidence: Evidence | None = None
    instruments: tuple[Instrument, ...] = ()
    products: tuple[Product, ...] = ()
    nodes: Mapping[str, Node] = field(default_factory=dict, compare=False, repr=False)
    """The documents as parsed, every date still in them, by path."""
    files: Mapping[str, bytes] = field(default_factory=dict, compare=False, repr=False)
    """The files themselves, by path."""
    unread: frozenset[str] = frozenset()
    """Ids of policies whose files have faults and were left out."""
    scenarios: tuple[PolicyScenarios, ...] = ()
    """The examples beside the policies, by file."""

    def once(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """What `make` works out from this library, made when it is first asked for by its key and kept as long as the library is."""
        if key not in self._memory:
            self._memory[key] = make()
        return cast(Made, self._memory[key])

    @cached_property
    def _memory(self) -> dict[Hashable, object]:
        return {}

    @cached_property
    def has_drafts(self) -> bool:
        """Whether a policy is a draft; where none is, drafts included or left out is the same."""
        return not all(policy.is_shown(drafts=False) for policy in self.policies)

    def policy(self, name: str) -> Policy | None:
        """The policy with that id."""
        return self._by_id.get(name)

    @cached_property
    def _by_id(self) -> dict[str, Policy]:
        """The policies by id; of two with one id the first, as everywhere."""
        return {policy.id: policy for policy in reversed(self.policies)}

    def days(self) -> tuple[datetime.date, ...]:
        """Every day on which the library changes by itself, ascending."""
        return tuple(sorted(set(self._days())))

    def _days(self) -> Iterator[datetime.date]:
        yield from self.site.days
        for policy in self.policies:
            for versions in policy.parts.values():
                yield from versions.days
