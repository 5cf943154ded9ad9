"""What changed, for staff: every change that is in force, also of words alone, with the questions that are due again because of it."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from boldprint.edition.items import ResolvedModule
from boldprint.edition.public import ShownFact
from boldprint.edition.staff import StaffLibrary, StaffPolicy
from boldprint.pages.composing import StaffComposer
from boldprint.pages.kind import StaffPageKind
from boldprint.pages.page import StaffPage
from boldprint.pages.staff_policy import title_of
from boldprint.pages.training_parts import module_path, training_of, way
from boldprint.policies.header import Change
from boldprint.values.text import PublicText, StaffText


@dataclass(frozen=True, slots=True)
class DueModule:
    """A module, and how many of its questions rest on what has changed."""

    title: StaffText
    url: Markup
    questions: int


@dataclass(frozen=True, slots=True)
class ChangeForStaff:
    """A change in force, with the public facts that have had their value since then and the modules to answer again."""

    day: datetime.date
    policy: StaffPolicy
    title: PublicText | StaffText
    change: Change
    facts: tuple[ShownFact, ...]
    due: tuple[DueModule, ...]


def changes_for_staff(library: StaffLibrary, modules: Iterable[ResolvedModule], path: str) -> list[ChangeForStaff]:
    """Every change in force, newest first; the first publication of a page is none. `path` is the page on which they stand."""
    programme = tuple(modules)
    found = [
        ChangeForStaff(change.on, policy, title_of(policy), change, _facts(policy, change.on), tuple(_due(programme, policy.id, change.on, path)))
        for policy in library.policies
        for change in sorted(policy.changes, key=lambda one: one.on)[1:]
        if change.on <= library.edition.day
    ]
    return sorted(found, key=lambda one: (one.day, one.policy.id), reverse=True)


def _facts(policy: StaffPolicy, day: datetime.date) -> tuple[ShownFact, ...]:
    facts = policy.public.facts.values() if policy.public is not None else ()
    return tuple(fact for fact in facts if fact.since == day and fact.previous is not None)


def _due(modules: Iterable[ResolvedModule], policy: str, day: datetime.date, path: str) -> Iterator[DueModule]:
    for module in modules:
        resting = [item for item in module.items if any(fact.since == day and fact.name.partition(".")[0] == policy for fact in item.facts)]
        if resting:
            yield DueModule(module.module.part.title, way(path, module_path(module.module.id)), len(resting))


def _make(composer: StaffComposer) -> Iterable[StaffPage]:
    word, path = composer.library.public.catalog.word, composer.addresses.paths["what-changed"]
    title, lead = PublicText.parse(word("what-changed")), PublicText.parse(word("staff-changed-lead"))
    found = changes_for_staff(composer.library, training_of(composer.library).modules, path)
    body = composer.body(path, "staff-changed.html.j2", heading=title, lead=lead, changed=found)
    yield StaffPage(path, title, lead, body, place="more")


STAFF_PAGE = StaffPageKind("what-changed", _make)
