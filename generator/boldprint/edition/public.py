"""The public library: made from public parts only, every text worded and filled in."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from boldprint.edition.decisions.tables import Tables, public_tables
from boldprint.edition.edition import Edition
from boldprint.edition.facts import Facts, KnownFact, facts_on
from boldprint.edition.filling import Filler
from boldprint.edition.noted import Noted
from boldprint.edition.wording import public_wording, rewords
from boldprint.forms.form import PublicForm
from boldprint.instruments.instrument import PublicInstrument
from boldprint.library.library import Library
from boldprint.library.policy import Policy
from boldprint.library.translation import Translation
from boldprint.library.versions import ALWAYS
from boldprint.policies.fact import Fact
from boldprint.policies.header import Change
from boldprint.policies.part import PublicPart
from boldprint.shop.article import PublicArticle
from boldprint.shop.products import Product
from boldprint.shop.site import Site
from boldprint.shop.words import Glossary, Synonyms
from boldprint.values.catalog import Catalog
from boldprint.values.quantity import Quantity
from boldprint.values.text import PublicText


@dataclass(frozen=True)
class ShownFact:
    """A public fact as a page shows it: wording, since when and why, what it was before, what is announced."""

    name: str
    label: PublicText
    quantity: Quantity
    shown: str
    note: PublicText | None
    says: tuple[str, ...]
    at_a_glance: bool
    since: datetime.date | None
    previous: Quantity | None
    reason: PublicText | None
    announced: tuple[datetime.date, Quantity] | None

    @property
    def local_name(self) -> str:
        """The fact's id without its policy's."""
        return self.name.partition(".")[2]


@dataclass(frozen=True)
class PublicPolicy:
    """A policy as customers may read it on the edition's day.

    `changes` are those that have come into force, newest first; `announced` those that have not, nearest first.
    """

    id: str
    kind: str
    formerly: tuple[str, ...]
    part: PublicPart
    facts: Mapping[str, ShownFact]
    since: datetime.date | None
    changes: tuple[Change, ...]
    announced: tuple[Change, ...]
    differs_here: bool
    """Whether it reads otherwise in this market: an overlay changes it, or a fact of another policy that it names."""

    @property
    def last_change(self) -> Change | None:
        """The newest change in force."""
        return self.changes[0] if self.changes else None


@dataclass(frozen=True)
class NamedForm:
    """A public form and its permanent name."""

    id: str
    form: PublicForm


@dataclass(frozen=True)
class PublicLibrary:
    """Everything that the public site of one edition is made of."""

    edition: Edition
    catalog: Catalog
    site: Site
    policies: tuple[PublicPolicy, ...]
    articles: tuple[PublicArticle, ...]
    forms: tuple[NamedForm, ...]
    instruments: tuple[PublicInstrument, ...]
    glossary: Glossary | None
    synonyms: Synonyms | None
    markets: tuple[str, ...]
    """The markets that have pages: the first, and those in which some policy differs."""
    decisions: Tables[PublicText]
    """The public decision tables in all their versions, compiled when somebody asks for them."""
    in_market: Callable[[str], "PublicLibrary"] = field(compare=False, repr=False)
    """The public library of another market, made when somebody asks for it."""
    products: tuple[Product, ...] = ()
    """What the shop sells, for forms that know a thing by its name."""

    def policy(self, name: str) -> PublicPolicy | None:
        """The policy with that id."""
        return self._by_id.get(name)

    @cached_property
    def _by_id(self) -> dict[str, PublicPolicy]:
        return {policy.id: policy for policy in reversed(self.policies)}

    def of_kind(self, kind: str) -> PublicPolicy | None:
        """The first policy of that kind."""
        return next((policy for policy in self.policies if policy.kind == kind), None)

    def fact(self, name: str) -> ShownFact | None:
        """The fact with that full name (`returns.standard`)."""
        policy = self.policy(name.partition(".")[0])
        return policy.facts.get(name.partition(".")[2]) if policy else None


def public_library(library: Library, edition: Edition, catalog: Catalog) -> PublicLibrary:
    """The public library of the edition, made once. Nothing staff is read on the way: facts, parts and forms are the public ones."""
    return library.once(("public", edition, catalog.language, catalog.region), lambda: _public_library(library, edition, catalog))


def _public_library(library: Library, edition: Edition, catalog: Catalog) -> PublicLibrary:
    site = library.site.on(edition.day) or library.site.latest
    facts = _public_facts(library, edition, edition.market)
    at_home = _public_facts(library, edition, site.markets[0].name)
    filler = _filler("site", facts, catalog, ())
    policies = tuple(
        shown
        for policy in library.policies
        if policy.is_shown(edition.drafts) and (shown := public_policy(policy, edition, facts, at_home, catalog)) is not None
    )
    forms = tuple(NamedForm(form.id, filler.filled(form.public)) for form in library.forms if form.public is not None)
    articles = tuple(_article(article, facts, catalog) for article in library.public_articles)
    return PublicLibrary(
        edition,
        catalog,
        filler.filled(site),
        policies,
        articles,
        forms,
        tuple(PublicInstrument(one.id, filler.filled(one.public)) for one in library.instruments if one.public is not None),
        filler.filled(library.glossary) if library.glossary else None,
        library.synonyms,
        markets_with_pages(library, site),
        public_tables(library, edition.market, catalog, edition.drafts),
        lambda market: public_library(library, edition.in_market(market), catalog),
        products=library.products,
    )


def _public_facts(library: Library, edition: Edition, market: str) -> Facts:
    known = facts_on(library, edition.day, market, edition.drafts)
    return {name: fact for name, fact in known.items() if fact.public}


def markets_with_pages(library: Library, site: Site) -> tuple[str, ...]:
    """The markets that have pages of their own: the first, and those in which some policy differs."""
    return tuple(
        market.name
        for number, market in enumerate(site.markets)
        if not number or any(market.name in policy.parts and policy.type.public for policy in library.policies)
    )


def public_policy(policy: Policy, edition: Edition, facts: Facts, at_home: Facts, catalog: Catalog) -> PublicPolicy | None:
    """One policy as customers may read it, or None where it has no public part on that day; `at_home` are the first market's facts."""
    version = policy.versions(edition.market).version_on(edition.day)
    if version is None or version.thing.public is None:
        return None
    noted = Noted(facts)
    filler = _filler(policy.id, noted, catalog, policy.translations)
    part = filler.filled(version.thing.public)
    changes = tuple(
        sorted(
            (filler.filled(change, f"changes.{change.on}") for change in policy.header.changes),
            key=lambda c: c.on,
            reverse=True,
        )
    )
    in_force = tuple(change for change in changes if change.on <= edition.day)
    announced = tuple(reversed([change for change in changes if change.on > edition.day]))
    reasons = {change.on: change.reason for change in in_force}
    shown = {fact.name: _shown(fact, facts[f"{policy.id}.{fact.name}"], catalog, reasons) for fact in part.facts}
    since = None if version.first == ALWAYS else version.first
    return PublicPolicy(
        policy.id,
        policy.type.kind,
        policy.header.formerly,
        part,
        shown,
        since,
        in_force,
        announced,
        edition.market in policy.parts or noted.differ_from(at_home),
    )


def _filler(policy: str, facts: Facts, catalog: Catalog, translations: tuple[Translation, ...]) -> Filler:
    def quantity(name: str) -> Quantity | None:
        fact = facts.get(f"{policy}.{name}") or facts.get(name)
        return fact.quantity if fact is not None else None

    wording = public_wording(policy, facts, catalog, translations)
    return Filler(wording, lambda path, text: text, quantity, rewords(catalog, translations))


def _shown(
    fact: Fact[PublicText], known: KnownFact, catalog: Catalog, reasons: Mapping[datetime.date, PublicText]
) -> ShownFact:
    history = known.history
    announced = (history.next[0], history.next[1]) if history.next is not None and history.next[0] is not None else None
    return ShownFact(
        known.name,
        fact.label,
        known.quantity,
        catalog.quantity(known.quantity),
        fact.note,
        fact.says,
        fact.at_a_glance,
        history.since,
        history.previous,
        reasons.get(history.since) if history.since is not None else None,
        announced,
    )


def _article(article: PublicArticle, facts: Facts, catalog: Catalog) -> PublicArticle:
    filler = _filler(article.name, facts, catalog, ())
    return PublicArticle(article.name, filler.filled(article.head), filler.filled(article.body))
