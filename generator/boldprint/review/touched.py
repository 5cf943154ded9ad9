"""What changes touch: pages that say something else, quiz items, procedures, replies, and scenarios that come out differently."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from boldprint.changes.change import Change, Kind, Snapshot
from boldprint.edition.decisions.scenarios import run_all
from boldprint.edition.decisions.tables import Tables, all_tables
from boldprint.exports.macros import changed_macros
from boldprint.library.library import Library
from boldprint.policies.sop.model import SopStaff
from boldprint.rules.decision import Json
from boldprint.source.model import Model
from boldprint.training.writing import FactRef
from boldprint.values.named import Named
from boldprint.values.text import PublicText, StaffText, for_staff_eyes


@dataclass(frozen=True, slots=True)
class Touched:
    """Something that rests on what has changed: its id and what people call it."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class ScenarioChange:
    """An example that comes out differently: what it answered, and what it answers; None where it cannot be decided."""

    policy: str
    id: str
    name: str
    old: Json
    new: Json


def touched_pages(changes: Iterable[Change], snapshot: Snapshot) -> tuple[Touched, ...]:
    """Public pages that say something else: those whose public part changed, and those that name a changed public fact."""
    listed = [change for change in changes if change.public]
    own, facts = {change.policy for change in listed}, _facts(listed)
    return tuple(Touched(name, for_staff_eyes(title)) for name, title, parts in _public_pages(snapshot) if name in own or any(_names(part, name, facts) for part in parts))


def _public_pages(snapshot: Snapshot) -> Iterator[tuple[str, PublicText, tuple[Any, ...]]]:
    """Each public page: its id, its title, and everything that its words come from."""
    library = snapshot.library
    site = library.site.on(snapshot.day)
    if site is not None:
        yield "site", site.name, (site,)
    for policy in library.policies:
        parts = policy.on(snapshot.day, snapshot.market)
        if parts is not None and parts.public is not None and policy.is_shown(False):
            yield policy.id, parts.public.title, (parts.public,)
    yield from ((page.name, page.head.title, (page.head, page.body)) for page in library.public_articles)
    yield from ((form.id, form.public.title, (form.public,)) for form in library.forms if form.public is not None)
    yield from ((one.id, one.public.title, (one.public,)) for one in library.instruments if one.public is not None)


def touched_exports(changes: Iterable[Change]) -> tuple[Touched, ...]:
    """What machines read and is no longer the same: decision tables, the feed of changes, what search engines are told, what staff learn again."""
    listed = list(changes)
    public = [change for change in listed if change.public]
    decided = {change.policy for change in public if change.kind is Kind.OUTCOME}
    found = [Touched(f"decisions/{policy}.json", f"decisions/{policy}.json") for policy in sorted(decided)]
    weighty = any(change.kind in (Kind.FACT, Kind.OUTCOME, Kind.POLICY) for change in public)
    answers = any(change.kind in (Kind.FACT, Kind.OUTCOME) for change in listed)
    named = (("json-ld", bool(public)), ("policies", bool(public)), ("macros", bool(decided)), ("retraining", answers), ("changes-feed", weighty))
    return (*found, *(Touched(name, name) for name, concerned in named if concerned))


def touched_procedures(changes: Iterable[Change], snapshot: Snapshot) -> tuple[Touched, ...]:
    """Procedures whose words name a changed fact, that belong to a policy whose answers changed, or that changed themselves."""
    listed = list(changes)
    facts, answering = _facts(listed), {change.policy for change in listed if change.kind is Kind.OUTCOME}
    own = {change.policy for change in listed}
    found = []
    for policy in snapshot.library.policies:
        parts = policy.on(snapshot.day, snapshot.market)
        if parts is None or not isinstance(parts.staff, SopStaff):
            continue
        related = {slug.name for slug in parts.staff.related}
        if policy.id in own or related & answering or _names(parts.staff, policy.id, facts):
            found.append(Touched(policy.id, for_staff_eyes(parts.staff.title)))
    return tuple(found)


def touched_items(changes: Iterable[Change], library: Library) -> tuple[Touched, ...]:
    """Quiz items that are due again: they name a changed fact, or their case is decided by a table whose answers changed."""
    listed = list(changes)
    facts = _facts(listed)
    tables = {f"{change.policy}.{change.place.split('.')[1]}" for change in listed if change.kind is Kind.OUTCOME}
    found = []
    for module in library.modules:
        for item in module.part.items:
            of = getattr(item, "of", None)
            decided = isinstance(of, str) and any(table == of or table.startswith(f"{of}.") for table in tables)
            if decided or _names(item, "", facts):
                found.append(Touched(f"{module.id}.{item.name}", for_staff_eyes(item.stem)))
    return tuple(found)


def touched_replies(changes: Iterable[Change], snapshot: Snapshot) -> tuple[Touched, ...]:
    """Written replies that name a changed fact or belong to a table whose answers changed."""
    listed = list(changes)
    facts, answering = _facts(listed), {(change.policy, change.place.split(".")[1]) for change in listed if change.kind is Kind.OUTCOME}
    found = []
    for policy in snapshot.library.policies:
        parts = policy.on(snapshot.day, snapshot.market)
        for reply in parts.staff.replies if parts is not None else ():
            tables = {table for owner, table in answering if owner == policy.id}
            of_table = bool(tables) if reply.table is None else reply.table.name in tables
            if of_table or _names(reply, policy.id, facts):
                words = next(text for text in (reply.email, reply.chat, reply.phone) if text is not None)
                found.append(Touched(f"{policy.id}.{reply.name}", for_staff_eyes(words)))
    return tuple(found)


def touched_macros(changes: Iterable[Change], before: Snapshot, after: Snapshot) -> tuple[Touched, ...]:
    """The macros for help desks that say something else; those for e-mail and chat alike."""
    listed = list(changes)
    policies = {change.policy for change in listed} | {page.id for page in touched_pages(listed, after)}
    return tuple(Touched(macro.name, macro.title) for macro in changed_macros(before, after, policies)) if listed else ()


def changed_scenarios(before: Snapshot, after: Snapshot) -> tuple[ScenarioChange, ...]:
    """The examples of the newer library, decided in both, where something else comes out; each is decided on its own day."""
    if before.library is after.library:
        return ()
    old, new = (_results(snapshot, after.library) for snapshot in (before, after))
    return tuple(
        ScenarioChange(policy, name, title, old[policy, name][1], got)
        for (policy, name), (title, got) in sorted(new.items())
        if (policy, name) in old and old[policy, name][1] != got
    )


def _results(snapshot: Snapshot, source: Library) -> dict[tuple[str, str], tuple[str, Json]]:
    library = replace(snapshot.library, scenarios=source.scenarios)

    @cache
    def tables(market: str) -> Tables[Any]:
        return all_tables(library, market, snapshot.catalog)

    run = run_all(library, tables, snapshot.day)
    found = [(one.policy, result) for one in run.policies for result in one.results]
    return {(policy, result.scenario.name): (for_staff_eyes(result.scenario.title), result.got) for policy, result in found}


def _facts(changes: Iterable[Change]) -> frozenset[str]:
    return frozenset(change.place for change in changes if change.kind is Kind.FACT)


def _names(thing: Any, policy: str, facts: Collection[str]) -> bool:
    """Whether something names one of these facts, by its full name or as its own policy names it."""
    return any(name in facts or f"{policy}.{name}" in facts for name in _named(thing))


def _named(thing: Any) -> Iterator[str]:
    match thing:
        case PublicText() | StaffText():
            yield from thing.names
        case Named(name=str() as name):
            yield name
        case tuple():
            for item in thing:
                yield from _named(item)
        case Mapping():
            for item in thing.values():
                yield from _named(item)
        case Model():
            for field in type(thing).attributes():
                yield from _named(getattr(thing, field))
        case FactRef(name=name):
            yield name
