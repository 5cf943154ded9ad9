"""Changed outcomes: for each decision table the cases that get another answer, grouped by what differs for them."""

import datetime
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from boldprint.changes.cases import CaseWords
from boldprint.changes.change import Change, Effect, Kind, Snapshot
from boldprint.changes.difference_words import DifferenceWords
from boldprint.changes.differences import Aspect, Difference
from boldprint.changes.matching import Weighed, settled
from boldprint.changes.renaming import new_name, renamed_policies
from boldprint.changes.space import NEW, OLD
from boldprint.changes.tables import Group, NewAnswers, TableChange, compare_tables
from boldprint.edition.decisions.tables import DecisionTable, PolicyTables, Tables, all_tables
from boldprint.policies.header import ChangeClass
from boldprint.rules.cells import CompiledTable
from boldprint.values.text import for_staff_eyes

_MOST_TOLD = 3


def tables_of(snapshot: Snapshot) -> Tables[Any]:
    """The tables of a snapshot, public and staff."""
    return all_tables(snapshot.library, snapshot.market, snapshot.catalog)


def changed_tables(
    before: Snapshot, after: Snapshot, facts: Sequence[Weighed] = (), only: Collection[str] | None = None
) -> dict[str, TableChange]:
    """Each table that stands in both, as it holds for an order of that day, if any case gets another answer; by full name.

    `facts` are those that changed and say themselves which way is better: they settle what the difference does to customers.
    """
    found: dict[str, TableChange] = {}
    old, new = _both_in_force(before, after, only)
    for name in sorted({*old} & {*new}):
        if old[name] is not new[name]:
            change = compare_tables(old[name], new[name])
            if change.groups or change.answers:
                found[name] = replace(change, groups=tuple(settled(group, facts) for group in change.groups))
    return found


def changed_outcomes(
    before: Snapshot, after: Snapshot, changed: Mapping[str, TableChange], only: Collection[str] | None = None
) -> Iterator[Change]:
    """Every group of cases that gets another answer, and every table that came or went."""
    old, new = _both_in_force(before, after, only)
    for name in sorted({*old} ^ {*new}):
        came = name in new
        yield _whole(name, new[name] if came else old[name], after if came else before, came)
    for name, change in changed.items():
        yield from _changes(name, change, after, before)


def _both_in_force(
    before: Snapshot, after: Snapshot, only: Collection[str] | None
) -> tuple[dict[str, CompiledTable[Any]], dict[str, CompiledTable[Any]]]:
    """The tables of both sides, with the ids that their policies have on the newer one."""
    policies = renamed_policies(before.library, after.library)
    old = _in_force(tables_of(before), before.day, only)
    return {new_name(name, policies): table for name, table in old.items()}, _in_force(tables_of(after), after.day, only)


def _in_force(tables: Tables[Any], day: datetime.date, only: Collection[str] | None) -> dict[str, CompiledTable[Any]]:
    found: dict[str, CompiledTable[Any]] = {}
    for policy in tables.policies:
        for table in _standing(policy, day) if only is None or policy.policy in only else ():
            version = table.on(day)
            if version is not None and version.compiled.usable:
                found[table.full_name] = version.compiled
    return found


def _standing(policy: PolicyTables[Any], day: datetime.date) -> Iterator[DecisionTable[Any]]:
    written = policy.on(day)
    names = {table.name for table in written.tables} if written is not None else set()
    return (table for table in policy.tables if table.name in names)


def is_public(snapshot: Snapshot, name: str) -> bool:
    """Whether a table (`returns.return`) is one that customers ask."""
    policy, _, table = name.partition(".")
    found = snapshot.library.policy(policy)
    parts = found.on(snapshot.day, snapshot.market) if found is not None else None
    return parts is not None and parts.public is not None and any(one.name == table for one in parts.public.tables)


def _whole(name: str, table: CompiledTable[Any], snapshot: Snapshot, came: bool) -> Change:
    question = _question(table)
    sentence = snapshot.catalog.word("change-table-new" if came else "change-table-gone", question=question)
    old, new = (None, question) if came else (question, None)
    policy, _, inner = name.partition(".")
    place, public = f"tables.{inner}", is_public(snapshot, name)
    return Change(Kind.OUTCOME, policy, public, place, sentence, old, new, ChangeClass.MATERIAL, Effect.NEUTRAL, table.table.span, worse=not came)


def _changes(name: str, change: TableChange, after: Snapshot, before: Snapshot) -> Iterator[Change]:
    order = [ask.name for table in (change.new, change.old) for ask in table.table.asks]
    cases = CaseWords(change.space, after.catalog, list(dict.fromkeys(order)))
    words = DifferenceWords(change.old, change.new, after.catalog)
    public = is_public(after, name) or is_public(before, name)
    policy, _, inner = name.partition(".")
    for group in change.groups:
        told = cases.cases(group.boxes)
        parts = [words.sentence(difference) for difference in group.differences]
        asked, says = _question(change.new), "; ".join(parts)
        shape = "change-outcome-every" if told == (cases.every,) else "change-outcome"
        sentence = after.catalog.word(shape, question=asked, cases=_few(told, after), says=says)
        brief = after.catalog.word("change-outcome-brief", question=asked, says=says)
        old, new = _side(group, words.old), _side(group, words.new)
        span = group.rules[0][1] if group.rules else change.new.table.span
        yield Change(Kind.OUTCOME, policy, public, f"tables.{inner}", sentence, old, new, _class(group), group.effect, span, told, brief, worse=is_worse(group))
    for answers in change.answers:
        yield _answers(policy, public, inner, change, answers, cases, after)


def _answers(policy: str, public: bool, table: str, change: TableChange, answers: NewAnswers, cases: CaseWords, after: Snapshot) -> Change:
    ask = change.space.asks[answers.ask]
    shown = cases.answers(ask, answers.pieces)
    came = answers.side == NEW
    sentence = after.catalog.word("change-answers-new" if came else "change-answers-gone", ask=cases.label(ask), answers=shown)
    old, new = (None, shown) if came else (shown, None)
    side = change.new if came else change.old
    asked = side.domain.ask(ask.name)
    span = asked.span if asked is not None else side.table.span
    return Change(Kind.OUTCOME, policy, public, f"tables.{table}.asks.{ask.name}", sentence, old, new, ChangeClass.MATERIAL, Effect.NEUTRAL, span, worse=answers.side == OLD)


def is_worse(group: Group) -> bool:
    """Whether somebody may get less. A length among a table's own terms may be a wait or a guarantee: nobody can tell."""
    return any(
        difference.effect is Effect.WORSE or (difference.effect is Effect.MIXED and difference.aspect is not Aspect.TERM) for difference in group.differences
    )


def _class(group: Group) -> ChangeClass:
    words_only = all(difference.aspect in (Aspect.REQUIRES, Aspect.WHO, Aspect.INSTEAD) for difference in group.differences)
    return ChangeClass.EDITORIAL if words_only else ChangeClass.MATERIAL


def _question(compiled: CompiledTable[Any]) -> str:
    question = compiled.table.question
    return for_staff_eyes(question) if question is not None else compiled.table.name


def _few(told: tuple[str, ...], snapshot: Snapshot) -> str:
    shown = snapshot.catalog.word("change-cases-or").join(told[:_MOST_TOLD])
    rest = len(told) - _MOST_TOLD
    return snapshot.catalog.word("change-cases-more", cases=shown, n=rest) if rest > 0 else shown


def _side(group: Group, words: Callable[[Difference], str | None]) -> str | None:
    found = [shown for difference in group.differences if (shown := words(difference)) is not None]
    return "; ".join(found) or None
