"""What a check is, and what it looks at."""

import datetime
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Mapping as Nodes
from dataclasses import dataclass
from functools import cached_property

from boldprint.edition.edition import Audience, Edition
from boldprint.edition.facts import Facts, facts_on
from boldprint.edition.public import PublicLibrary, public_library
from boldprint.edition.staff import StaffLibrary, staff_library
from boldprint.library.library import Library
from boldprint.library.policy import Parts, Policy
from boldprint.locales import catalogs
from boldprint.shop.site import Site
from boldprint.source.finding import Finding, Level
from boldprint.source.node import Mapping
from boldprint.source.span import Span


@dataclass(frozen=True)
class Shop:
    """What checks look at: the library, today, and the libraries of both sides that are made from it."""

    library: Library
    today: datetime.date

    @property
    def nodes(self) -> Nodes[str, Mapping]:
        """The documents as parsed, every date still in them, by path."""
        return self.library.nodes

    @property
    def files(self) -> Nodes[str, bytes]:
        """The files themselves, by path."""
        return self.library.files

    @cached_property
    def site(self) -> Site:
        """The site as it stands today."""
        return self.library.site.on(self.today) or self.library.site.latest

    @cached_property
    def public(self) -> PublicLibrary:
        """What customers of the first market read today, drafts included, so that a draft is checked before it is approved."""
        catalog = catalogs().get(self.site.language, catalogs()["en"]).for_region(self.site.country)
        edition = Edition(Audience.PUBLIC, self.site.language, self.site.markets[0].name, self.today, drafts=True)
        return public_library(self.library, edition, catalog)

    @cached_property
    def staff(self) -> StaffLibrary:
        """What staff read today."""
        edition = Edition(Audience.STAFF, self.site.language, self.site.markets[0].name, self.today, drafts=True)
        return staff_library(self.library, edition, self.public)

    @cached_property
    def facts(self) -> Facts:
        """Every fact of today."""
        return facts_on(self.library, self.today, self.site.markets[0].name, drafts=True)

    def parts(self) -> Iterator[tuple[Policy, str, Parts]]:
        """Every policy in every market and branch, as it stands today or, if it begins later, at its beginning."""
        for policy in self.library.policies:
            for overlay, versions in policy.parts.items():
                yield policy, overlay, versions.on(self.today) or versions.all[0].thing

    def all_parts(self) -> Iterator[tuple[Policy, str, datetime.date, Parts]]:
        """Every policy in every market and branch in every version, past and announced ones included."""
        for policy in self.library.policies:
            for overlay, versions in policy.parts.items():
                for version in versions.all:
                    yield policy, overlay, version.first, version.thing


Run = Callable[[Shop], Iterable[Finding]]


@dataclass(frozen=True)
class Check:
    """One check. `run` is None where the reading itself finds the fault; `rows` are the article rows it answers for."""

    code: str
    level: Level
    title: str
    run: Run | None = None
    rows: tuple[str, ...] = ()

    def finding(self, span: Span, message: str, help_: str, related: tuple[Span, ...] = ()) -> Finding:
        """A finding of this check."""
        return Finding(self.code, self.level, span, message, help_, related)
