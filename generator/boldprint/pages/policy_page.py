"""The page of a policy: answer, facts, the table, sections, law, questions, contact, and its dates."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup, escape

from boldprint.edition.public import PublicLibrary, PublicPolicy, ShownFact
from boldprint.pages.composing import PublicComposer
from boldprint.pages.decision_products import known_products
from boldprint.pages.decision_section import (
    FORM_SCRIPTS,
    SCRIPTS,
    DecisionSection,
    decision_sections,
    person_channel,
    words_script,
)
from boldprint.pages.kind import PublicPageKind
from boldprint.pages.late import late_files
from boldprint.pages.page import PublicPage
from boldprint.pages.reaching import Talk, talk, ways_for
from boldprint.pages.versions import ShownVersion, by_order, linked, versions_of
from boldprint.pages.view import Figure, at_a_glance, figure, in_market
from boldprint.policies.contact_details.model import ContactPublic
from boldprint.policies.header import Change
from boldprint.policies.types import policy_types
from boldprint.values.quantity import Words
from boldprint.values.reach import Slug

PLAIN_TEMPLATE = "policy.j2"
"""The template of types that show nothing but what all policies have."""
TRACKING, _TRACKED = "assets/boldprint/track.js", "data-bp-track"
"""The script that follows a parcel, and the mark of a page that needs it."""


@dataclass(frozen=True, slots=True)
class FactRow:
    """A row of the price board."""

    fact: ShownFact
    value: Figure


@dataclass(frozen=True, slots=True)
class Announced:
    """A change to come: the facts that will have another value, and the address of the version that holds then."""

    change: Change
    facts: tuple[ShownFact, ...]
    address: Words | None


@dataclass(frozen=True, slots=True)
class Button:
    """A button of the board."""

    label: Markup
    url: Markup
    icon: Markup | None = None
    go: bool = False
    big: bool = False


def policies_with_page(library: PublicLibrary) -> Iterator[PublicPolicy]:
    """The policies that have a page in the edition's market: in another than the first those that read otherwise there."""
    default_market = library.edition.market == library.site.markets[0].name
    return (policy for policy in library.policies if default_market or policy.differs_here)


def template_of(composer: PublicComposer, policy: PublicPolicy) -> str:
    """The template of a policy's page: that of its type, or the one that shows what all policies have."""
    own = f"{policy.kind.replace('-', '_')}/page.md.j2"
    return own if composer.has_template(own) else PLAIN_TEMPLATE


def policy_page(composer: PublicComposer, policy: PublicPolicy) -> PublicPage:
    """The page of a policy."""
    library, path = composer.library, composer.addresses.paths[policy.id]
    template = template_of(composer, policy)
    decisions, tables = decision_sections(library, policy.id, composer.environment), library.decisions.policy(policy.id)
    every = (table for one in library.decisions.policies for table in one.tables)
    products = known_products(library, tables.tables, every) if decisions and tables is not None else None
    channel = person_channel(library, policy.id)
    person = talk(channel, composer.environment)
    versions = _archived(library, policy)
    composer.place.path = path
    body = composer.body(
        path,
        template,
        policy=policy,
        rows=[FactRow(fact, figure(fact.shown)) for fact in at_a_glance(tuple(policy.facts.values()))],
        headline=_headline(policy),
        decisions=decisions,
        decision_words=words_script(library.catalog),
        decision_products=products,
        decision_person=channel,
        person=person if policy.kind != "contact-details" else None,
        buttons=_buttons(composer, policy, decisions, person) or None,
        open_now=person.open if person is not None and policy.kind == "contact-details" else None,
        ways_for_it=ways_for(library, policy.id),
        zone_place=Words(library.site.time_zone.rpartition("/")[2].replace("_", " ")),
        archive=f"versions-{policy.id}" if versions else None,
        by_order=by_order(policy),
        announced=tuple(_announced(policy, change, linked(policy, versions, path)) for change in policy.announced),
        former={section.name: tuple(Slug.parse(old) for old in section.formerly) for section in policy.part.sections},
    )
    return PublicPage(
        path,
        in_market(policy.part.title, library),
        in_market(policy.part.answer, library, first=True),
        body,
        place=f"policies/{policy_types()[policy.kind].title}",
        formerly=policy.formerly,
        market=library.edition.market,
        scripts=(*(SCRIPTS if decisions else ()), *((TRACKING,) if _TRACKED in body else ())),
        late_scripts=FORM_SCRIPTS if decisions else (),
        files=late_files([*(one.late for one in decisions), products.late if products is not None else None]),
    )


def _archived(library: PublicLibrary, policy: PublicPolicy) -> tuple[ShownVersion, ...]:
    """The versions on the policy's page for them; there is no such page for one version, or in other markets than the first."""
    versions = versions_of(library, policy) if library.edition.market == library.site.markets[0].name else ()
    return versions if len(versions) > 1 else ()


def _announced(policy: PublicPolicy, change: Change, versions: Iterable[tuple[ShownVersion, Words]]) -> Announced:
    facts = tuple(fact for fact in policy.facts.values() if fact.announced is not None and fact.announced[0] == change.on)
    return Announced(change, facts, next((address for version, address in versions if version.since == change.on), None))


def _headline(policy: PublicPolicy) -> ShownFact | None:
    """The first fact of the answer that was different before: its dates stand on the board."""
    named = [policy.facts.get(name.removeprefix(f"{policy.id}.")) for name in policy.part.answer.names]
    return next((fact for fact in named if fact is not None and fact.previous is not None), None)


def _buttons(
    composer: PublicComposer, policy: PublicPolicy, decisions: tuple[DecisionSection, ...], person: Talk | None
) -> list[Button]:
    """What one can do at once: check a case or fill in the policy's form, and talk to a person."""
    word: Any = composer.environment.globals["word"]
    form = getattr(policy.part, "form", None)
    buttons: list[Button] = []
    if decisions and decisions[0].question is not None:
        buttons.append(Button(word("check-your-case"), Markup("#") + Markup(decisions[0].anchor.name), go=True))
    if form is not None and composer.addresses.knows(str(form)):
        address = Markup(composer.addresses.link(composer.place.path, str(form)))
        label = word("complain-now") if policy.kind == "complaints" else word("fill-in-form")
        buttons.append(Button(label, address, go=not buttons))
    if person is not None:
        label = person.tel.label if policy.kind == "contact-details" else person.ask
        buttons.append(Button(label, person.tel.url, Markup("phone"), go=not buttons, big=not buttons))
    elif isinstance(policy.part, ContactPublic):
        written = next((channel.email.value for channel in policy.part.channels if channel.email is not None), None)
        buttons += [Button(word("way-write"), Markup(escape(written.href)), Markup("mail"), go=not buttons, big=not buttons)] if written is not None else []
    return buttons


def _make(composer: PublicComposer) -> Iterable[PublicPage]:
    return (policy_page(composer, policy) for policy in policies_with_page(composer.library))


PUBLIC_PAGE = PublicPageKind("policy", _make)
