"""The staff library: what customers read, and beside it what only staff may read."""

import datetime
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from boldprint.edition.decisions.tables import Tables, all_tables
from boldprint.edition.edition import Edition
from boldprint.edition.facts import Facts, facts_on
from boldprint.edition.filling import Filler
from boldprint.edition.item_tables import ItemTables
from boldprint.edition.items import Resolved, resolve_items
from boldprint.edition.public import PublicLibrary, PublicPolicy
from boldprint.edition.wording import public_wording, rewords, staff_wording
from boldprint.forms.form import Form
from boldprint.instruments.instrument import Instrument
from boldprint.library.library import Library
from boldprint.library.policy import Policy
from boldprint.policies.header import Change
from boldprint.policies.part import StaffPart
from boldprint.shop.article import StaffArticle
from boldprint.shop.evidence import Evidence
from boldprint.shop.site import SiteStaff
from boldprint.training.module import Module
from boldprint.values.quantity import Quantity
from boldprint.values.text import PublicText, StaffText


@dataclass(frozen=True)
class StaffPolicy:
    """The staff part of a policy, and the public part that customers read of it, if there is one."""

    id: str
    kind: str
    file: str
    public: PublicPolicy | None
    part: StaffPart
    changes: tuple[Change, ...]
    since: datetime.date | None

    @property
    def title(self) -> PublicText | StaffText:
        """The title that staff read: the public one, or the staff part's own."""
        if self.public is not None:
            return self.public.part.title
        title = getattr(self.part, "title", None)
        return title if isinstance(title, StaffText) else StaffText.parse(self.id)


@dataclass(frozen=True)
class StaffLibrary:
    """Everything that the staff handbook of one edition is made of."""

    edition: Edition
    public: PublicLibrary
    settings: SiteStaff
    policies: tuple[StaffPolicy, ...]
    articles: tuple[StaffArticle, ...]
    forms: tuple[Form, ...]
    instruments: tuple[Instrument, ...]
    modules: tuple[Module, ...]
    evidence: Evidence | None
    facts: Facts
    decisions: Tables[Any]
    """The decision tables of public and of staff policies, with what staff may grant beyond them."""

    def policy(self, name: str) -> StaffPolicy | None:
        """The policy with that id."""
        return self._by_id.get(name)

    @cached_property
    def _by_id(self) -> dict[str, StaffPolicy]:
        return {policy.id: policy for policy in reversed(self.policies)}

    @cached_property
    def programme(self) -> Resolved:
        """What is taught, every question with its answer of today; resolved once."""
        tables = ItemTables(self.decisions, self.public.site.time_zone)
        return resolve_items(self.modules, self.policies, self.facts, tables, self.public.catalog, self.edition.day)

    def of_kind(self, kind: str) -> tuple[StaffPolicy, ...]:
        """Every policy of that kind."""
        return tuple(policy for policy in self.policies if policy.kind == kind)


def staff_library(library: Library, edition: Edition, public: PublicLibrary) -> StaffLibrary:
    """The staff library of the edition, beside the public one of the same day, language and market."""
    facts = facts_on(library, edition.day, edition.market, edition.drafts)
    policies = tuple(
        shown
        for policy in library.policies
        if policy.is_shown(edition.drafts) and (shown := _staff_policy(policy, edition, facts, public)) is not None
    )

    articles = tuple(staff_article(article, facts, public) for article in library.staff_articles)
    forms = tuple(
        Form(
            form.id,
            form.span,
            next((f.form for f in public.forms if f.id == form.id), None),
            staff_filler(form.id, facts, public).filled(form.staff),
        )
        for form in library.forms
    )
    modules = tuple(
        Module(module.id, module.span, staff_filler(module.id, facts, public).filled(module.part))
        for module in library.modules
    )
    instruments = tuple(_instrument(one, facts, public) for one in library.instruments)
    evidence = staff_filler("evidence", facts, public).filled(library.evidence) if library.evidence else None
    decisions = all_tables(library, edition.market, public.catalog, edition.drafts)
    return StaffLibrary(edition, public, library.site_staff, policies, articles, forms, instruments, modules, evidence, facts, decisions)


def _instrument(instrument: Instrument, facts: Facts, public: PublicLibrary) -> Instrument:
    filler = staff_filler(instrument.id, facts, public)
    shown = next((one.part for one in public.instruments if one.id == instrument.id), None)
    return Instrument(instrument.id, instrument.span, shown, filler.filled(instrument.staff))


def staff_filler(policy: str, facts: Facts, public: PublicLibrary) -> Filler:
    """What fills in the texts of a policy for staff: every fact, public and staff."""

    def quantity(name: str) -> Quantity | None:
        fact = facts.get(f"{policy}.{name}") or facts.get(name)
        return fact.quantity if fact is not None else None

    catalog = public.catalog
    return Filler(public_wording(policy, facts, catalog, ()), staff_wording(policy, facts, catalog), quantity, rewords(catalog))


def staff_article(article: StaffArticle, facts: Facts, public: PublicLibrary) -> StaffArticle:
    """An authored staff page with its facts filled in."""
    filler = staff_filler(article.name, facts, public)
    return StaffArticle(article.name, filler.filled(article.head), filler.filled(article.body))


def _staff_policy(policy: Policy, edition: Edition, facts: Facts, public: PublicLibrary) -> StaffPolicy | None:
    version = policy.versions(edition.market).version_on(edition.day)
    if version is None:
        return None
    filler = staff_filler(policy.id, facts, public)
    changes = tuple(sorted(policy.header.changes, key=lambda change: change.on, reverse=True))
    shown = public.policy(policy.id)
    return StaffPolicy(
        policy.id,
        policy.type.kind,
        policy.file,
        shown,
        filler.filled(version.thing.staff),
        changes,
        shown.since if shown else None if version.first == datetime.date.min else version.first,
    )
