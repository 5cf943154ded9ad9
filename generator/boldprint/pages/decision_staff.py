"""What staff pages hold of decision tables: forms with the exceptions beside them, the roles, the words of answers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from boldprint.edition.decisions.block import as_script
from boldprint.edition.decisions.phrasing import SAYING
from boldprint.edition.decisions.staff_block import staff_block
from boldprint.edition.decisions.tables import DecisionTable, PolicyTables, TableVersion
from boldprint.edition.staff import StaffLibrary, StaffPolicy
from boldprint.pages.addresses import html_path, public_addresses
from boldprint.pages.composing import StaffComposer
from boldprint.pages.decision_products import KnownProducts, known_products
from boldprint.pages.decision_rules import RuleGroup, rule_groups, season_sentences
from boldprint.pages.decision_section import FORM_SCRIPTS, SCRIPTS, FirstQuestion, first_question, words_script
from boldprint.pages.decision_words import TableWords
from boldprint.pages.late import Late, late, late_files
from boldprint.pages.page import StaffFragment
from boldprint.policies.directory.model import DirectoryStaff
from boldprint.policies.roles.model import RolesStaff
from boldprint.rules.granting import exceptions_for
from boldprint.values.quantity import Words
from boldprint.values.reach import Slug
from boldprint.values.text import PublicText, StaffText, for_staff_eyes

STAFF_SCRIPTS = (*FORM_SCRIPTS, *SCRIPTS, "assets/boldprint/exceptions.js", "assets/boldprint/staff-decide.js")
TELLING = "tell-"


@dataclass(frozen=True)
class GrantRow:
    """An exception in words: what staff call it, what it gives, in which cases, from which role upwards, why."""

    label: Any
    gives: Markup
    case: Markup | None
    role: Any
    because: Any


@dataclass(frozen=True)
class StaffSection:
    """One table with its form for staff."""

    anchor: Slug
    table: Words
    first: bool
    policy: PublicText | StaffText
    page: Slug
    """The policy's id: its page has the rules in words."""
    title: Any
    late: Late[StaffFragment]
    question: FirstQuestion | None
    groups: tuple[RuleGroup, ...]
    notes: tuple[Markup, ...]
    grants: tuple[GrantRow, ...]
    link: Markup | None
    """The address of the public form with the days to fill in, for order mails; None for tables that only staff see."""


def staff_sections(composer: StaffComposer, policies: Iterable[StaffPolicy]) -> tuple[StaffSection, ...]:
    """A section for each table of the policies that can decide today."""
    found: list[StaffSection] = []
    for policy in policies:
        tables = composer.library.decisions.policy(policy.id)
        for table in tables.tables if tables is not None else ():
            assert tables is not None
            section = _section(composer, policy, tables, table, not found)
            found += [section] if section is not None else []
    return tuple(found)


def staff_products(library: StaffLibrary) -> KnownProducts | None:
    """The products that staff may name in forms; the same for every page."""
    every = [table for policy in library.decisions.policies for table in policy.tables]
    return known_products(library.public, every, every)


def staff_files(sections: Iterable[StaffSection], products: KnownProducts | None) -> tuple[tuple[str, StaffFragment], ...]:
    """What a page with these sections fetches."""
    return late_files([*(one.late for one in sections), late(products.late.name, StaffFragment(products.late.text)) if products is not None else None])


def staff_values(composer: StaffComposer, products: KnownProducts | None) -> dict[str, Any]:
    """What the template of forms for staff needs beside its sections."""
    return {
        "decision_words": StaffFragment(words_script(composer.library.public.catalog, SAYING, TELLING)),
        "decision_products": products,
        "decision_roles": StaffFragment(as_script(list(_roles(composer.library)))),
        "roles": tuple((Slug(role["id"]), StaffText.parse(role["title"])) for role in _roles(composer.library)),
    }


def _section(composer: StaffComposer, policy: StaffPolicy, tables: PolicyTables[Any], table: DecisionTable[Any], first: bool) -> StaffSection | None:
    library = composer.library
    public, day = library.public, library.edition.day
    version = table.on(day)
    if version is None or not version.compiled.usable:
        return None
    block = staff_block(tables, table, policy.part, public.site, public.catalog, day)
    shown = public.decisions.table(policy.id, table.name)
    block |= {"internal": True} if shown is None else {}
    block |= {"preview": day.isoformat()} if library.edition.drafts else {}
    words = TableWords(version.compiled.table, composer.environment, public.catalog)
    question = version.compiled.table.question
    title = question if question is not None else PublicText.parse(public.catalog.word("check-your-case"))
    return StaffSection(
        Slug(f"{policy.id}-{table.name}"), Words(table.full_name), first, composer.common["staff_title"](policy.id), Slug(policy.id), title,
        late(table.full_name, StaffFragment(as_script(block))), first_question(version.compiled, public, words), rule_groups(version, words),
        season_sentences(version, words, day), tuple(_grants(version, words, library)), _link(library, tables, table) if shown is not None else None)


def _grants(version: TableVersion[Any], words: TableWords, library: StaffLibrary) -> Iterator[GrantRow]:
    """The exceptions of a table, as somebody reads them who has no script to look them up."""
    titles = {role.name: role.title for policy in library.policies if isinstance(policy.part, RolesStaff) for role in policy.part.roles}
    for exception in exceptions_for(version.compiled, version.written.exceptions):
        longer = Markup("<b>+\u00a0{}</b>").format(words.printed(exception.by)) if exception.by is not None else None
        gives = longer or words.word(f"rule-{exception.grants.slug}" if exception.grants is not None else "rule-ambiguous")
        case = words.case(exception.when) or None
        label = exception.label if exception.label is not None else Slug(exception.name)
        yield GrantRow(label, gives, case, titles.get(exception.role.name, exception.role), exception.because)


def _link(library: StaffLibrary, tables: PolicyTables[Any], table: DecisionTable[Any]) -> Markup | None:
    """`https://help.example.com/returns.html?ordered=2026-03-31#check`: what the shop knows when it writes to a customer; None where no day counts."""
    public, newest = library.public, table.versions[-1].compiled
    first = tables.tables[0] is table
    events = [ask.name for ask in newest.domain.events if ask.assume is None]
    if not events:
        return None
    query = "&".join([*([] if first else [f"table={table.name}"]), *(f"{name}=…" for name in events)])
    page = html_path(public_addresses(public).paths[tables.policy])
    anchor = "check" if first else f"check-{table.name}"
    return Markup.escape(f"{public.site.url}/{page}?{query}#{anchor}")


def _roles(library: StaffLibrary) -> Iterator[dict[str, Any]]:
    """The roles from the one that meets customers upwards, each with the people of the directory who hold it."""
    people = [person for policy in library.policies if isinstance(policy.part, DirectoryStaff) for person in policy.part.people]
    for policy in library.policies:
        for role in policy.part.roles if isinstance(policy.part, RolesStaff) else ():
            numbers = [{"who": for_staff_eyes(person.who), "number": person.extension or str(person.phone), "tel": person.phone.href}
                       for person in people if person.role is not None and person.role.name == role.name]
            yield {"id": role.name, "title": for_staff_eyes(role.title), "above": role.above.name if role.above is not None else None, "people": numbers}
