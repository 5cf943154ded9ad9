"""The sections of a policy page that answer cases: the form, and the table in words."""

import datetime
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from boldprint.edition.decisions.block import as_script, data_block
from boldprint.edition.decisions.phrasing import SAYING
from boldprint.edition.decisions.tables import DecisionTable, PolicyTables, TableVersion
from boldprint.edition.public import PublicLibrary
from boldprint.pages.addresses import market_folder
from boldprint.pages.decision_products import can_be_typed
from boldprint.pages.decision_rules import RuleGroup, rule_groups, season_sentences
from boldprint.pages.decision_words import TableWords
from boldprint.pages.late import Late, late
from boldprint.pages.page import PublicFragment
from boldprint.policies.contact_details.model import Channel, ContactPublic
from boldprint.rules.ask import Ask
from boldprint.rules.cells import CompiledTable
from boldprint.rules.decide import decide
from boldprint.rules.decision import Decision
from boldprint.values.catalog import Catalog
from boldprint.values.quantity import Words
from boldprint.values.reach import Slug
from boldprint.values.text import PublicText

FORM_SCRIPTS = tuple(f"assets/boldprint/{name}.js" for name in (
    "dates", "decide", "answer-code", "own-answer", "ask-answer", "answer-words", "elements", "calendar-file", "find-product", "ask-question", "ask-result", "ask-form"))
"""The scripts of a form, in the order in which they need each other."""
SCRIPTS = ("assets/boldprint/late.js", "assets/boldprint/ask-forms.js")
"""The scripts that know when a form is wanted, and fetch it."""


@dataclass(frozen=True)
class FirstQuestion:
    """The question that stands in the page before any script runs, so that nothing moves when it does."""

    ask: Ask[Any]
    choices: tuple[tuple[Slug, Any, Any], ...]
    left: int
    products: bool
    """Whether one may type the name of a product instead of choosing."""


@dataclass(frozen=True, slots=True)
class ShownTable:
    """A table that its policy's page shows: the version in force, its place and heading, and whether it is the first of the page."""

    table: DecisionTable[PublicText]
    version: TableVersion[PublicText]
    anchor: Slug
    title: PublicText
    first: bool


@dataclass(frozen=True)
class DecisionSection:
    """One table on its page."""

    anchor: Slug
    table: Words
    first: bool
    title: Any
    late: Late[PublicFragment]
    question: FirstQuestion | None
    groups: tuple[RuleGroup, ...]
    notes: tuple[Markup, ...]


def decision_sections(library: PublicLibrary, policy: str, environment: Environment) -> tuple[DecisionSection, ...]:
    """The sections of a public policy on the edition's day; none where it has no table that can decide."""
    tables = library.decisions.policy(policy)
    return tuple(_section(tables, shown, library, environment) for shown in shown_tables(library, policy)) if tables is not None else ()


def person_channel(library: PublicLibrary, policy: str) -> Channel | None:
    """The telephone on which a person can be asked instead: the first that is offered for the policy."""
    contact = library.of_kind("contact-details")
    channels = contact.part.channels if contact is not None and isinstance(contact.part, ContactPublic) else ()
    return next((channel for channel in channels if channel.phone is not None and channel.hours and (not channel.for_ or policy in channel.for_)), None)


def words_script(catalog: Catalog, *prefixes: str) -> PublicFragment:
    """The words of answers as the text of the page's script element for them."""
    return PublicFragment(as_script(dict(catalog.sayings(*(prefixes or (SAYING,))))))


def shown_tables(library: PublicLibrary, policy: str) -> tuple[ShownTable, ...]:
    """The tables of a public policy that can decide on the edition's day, in the order of its page."""
    tables = library.decisions.policy(policy)
    found: list[ShownTable] = []
    for table in tables.tables if tables is not None else ():
        version = table.on(library.edition.day)
        if version is not None and version.compiled.usable:
            title = version.compiled.table.question or PublicText.parse(library.catalog.word("check-your-case"))
            found.append(ShownTable(table, version, Slug(f"check-{table.name}" if found else "check"), title, not found))
    return tuple(found)


def rules_in_words(version: TableVersion[PublicText], words: TableWords, day: datetime.date) -> tuple[tuple[RuleGroup, ...], tuple[Markup, ...]]:
    """The rules of a table as rows, and the sentences below them."""
    said = tuple(words.printed(rule.says) for rule in version.compiled.table.order_rules)
    return rule_groups(version, words), (*season_sentences(version, words, day), *said)


def _section(tables: PolicyTables[PublicText], shown: ShownTable, library: PublicLibrary, environment: Environment) -> DecisionSection:
    day, compiled, name = library.edition.day, shown.version.compiled, shown.table.full_name
    words = TableWords(compiled.table, environment, library.catalog)
    block = PublicFragment(as_script(data_block(tables, shown.table, library.site, library.catalog, day, preview=library.edition.drafts)))
    return DecisionSection(
        shown.anchor, Words(name), shown.first, shown.title, late(name, block, market_folder(library)),
        first_question(compiled, library, words), *rules_in_words(shown.version, words, day))


def first_question(compiled: CompiledTable[Any], library: PublicLibrary, words: TableWords) -> FirstQuestion | None:
    """What the form asks first when nothing is known; None where the answer is the same for every case."""
    decision = decide(compiled, {}, library.edition.day)
    if not isinstance(decision, Decision) or not decision.missing:
        return None
    missing = decision.missing[0]
    named = {choice.name: (choice.label, choice.hint) for choice in missing.ask.choices} | {band.name: (band.label, None) for band in missing.ask.bands}
    choices = tuple((Slug(name), *(named.get(name) or (words.word(f"say-{name}"), None))) for name in missing.choices)
    return FirstQuestion(missing.ask, choices, len(decision.missing) - 1, can_be_typed(missing.ask, missing.choices, library))
