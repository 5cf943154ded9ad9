"""Changed facts: another value, or the same value from another day on."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from boldprint.changes.change import Change, Effect, Kind, Snapshot
from boldprint.changes.matching import Weighed, effect_on_cases
from boldprint.changes.renaming import new_name, renamed_facts, renamed_policies
from boldprint.changes.tables import Group, TableChange
from boldprint.changes.weighing import of_values, size
from boldprint.changes.written import promised_way
from boldprint.edition.facts import Facts, KnownFact, facts_on
from boldprint.policies.header import ChangeClass
from boldprint.values.catalog import Catalog
from boldprint.values.dated import Dated
from boldprint.values.quantity import Quantity
from boldprint.values.text import for_staff_eyes


def weighed_facts(before: Snapshot, after: Snapshot) -> tuple[Weighed, ...]:
    """The facts that changed and say themselves which way is better."""
    old, new = _both(before, after)
    return tuple(
        Weighed((old[name].quantity, fact.quantity), effect)
        for name, fact in new.items()
        if name in old and (effect := effect_of(fact, old[name].quantity)) is not Effect.NEUTRAL
    )


def changed_facts(before: Snapshot, after: Snapshot, tables: Mapping[str, TableChange]) -> Iterator[Change]:
    """Every fact that differs between the two, by name; what it does to customers is read from the changed tables where it does not say."""
    old, new = _both(before, after)
    groups = [group for table in tables.values() for group in table.groups]
    for was, now in renamed_facts(*_named(before, after)).items():
        yield _renamed(was.partition(".")[2], new[now], after.catalog)
    for name in sorted({*old, *new}):
        if name not in old:
            yield _came_or_went(new[name], after.catalog, came=True)
        elif name not in new:
            yield _came_or_went(old[name], before.catalog, came=False)
        elif old[name].quantity != new[name].quantity:
            yield _changed(old[name], new[name], after, groups)
        elif before.library is not after.library:
            yield from _moved(old[name], new[name], after.catalog)


def _named(before: Snapshot, after: Snapshot) -> tuple[Facts, Facts]:
    """The facts of both sides, with the ids that their policies have on the newer one."""
    policies = renamed_policies(before.library, after.library)
    old, new = (facts_on(snapshot.library, snapshot.day, snapshot.market) for snapshot in (before, after))
    return {new_name(name, policies): replace(fact, name=new_name(name, policies)) for name, fact in old.items()} if policies else old, new


def _both(before: Snapshot, after: Snapshot) -> tuple[Facts, Facts]:
    """The facts of both sides, each under the name that it has on the newer one."""
    old, new = _named(before, after)
    facts = renamed_facts(old, new)
    return {facts.get(name, name): fact for name, fact in old.items()} if facts else old, new


def _renamed(was: str, fact: KnownFact, catalog: Catalog) -> Change:
    now = fact.name.partition(".")[2]
    sentence = catalog.word("change-fact-renamed", fact=for_staff_eyes(fact.fact.label), old=was, new=now)
    return Change(Kind.FACT, _policy(fact), fact.public, f"{fact.name}.id", sentence, was, now, ChangeClass.EDITORIAL, Effect.NEUTRAL, fact.span)


def _changed(old: KnownFact, new: KnownFact, after: Snapshot, groups: Sequence[Group]) -> Change:
    catalog, effect, way = after.catalog, effect_of(new, old.quantity), new.fact.better
    if new.fact.better is None:
        effect = effect_on_cases((old.quantity, new.quantity), groups)
        if effect is Effect.NEUTRAL and (way := promised_way(after, new.name)) is not None:
            effect = of_values(old.quantity, new.quantity, way)
        elif effect is Effect.NEUTRAL and not _comparable(old.quantity, new.quantity):
            effect = Effect.MIXED
    was, now = catalog.quantity(old.quantity), catalog.quantity(new.quantity)
    sentence = catalog.word("change-fact", fact=for_staff_eyes(new.fact.label), old=was, new=now)
    worse = effect is Effect.WORSE or (effect is Effect.MIXED and way is not None)
    return Change(Kind.FACT, _policy(new), new.public, new.name, sentence, was, now, ChangeClass.MATERIAL, effect, new.span, worse=worse)


def _comparable(old: Quantity, new: Quantity) -> bool:
    """Whether the two measure the same: days and months do, euros and dollars do not; what has no size never does harm here."""
    was, now = size(old), size(new)
    return was is None or now is None or was[0] == now[0]


def _came_or_went(fact: KnownFact, catalog: Catalog, came: bool) -> Change:
    shown = catalog.quantity(fact.quantity)
    sentence = catalog.word("change-fact-new" if came else "change-fact-gone", fact=for_staff_eyes(fact.fact.label), value=shown)
    old, new = (None, shown) if came else (shown, None)
    effect = Effect.NEUTRAL if fact.fact.better is None else Effect.BETTER if came else Effect.WORSE
    worse = effect is Effect.WORSE
    return Change(Kind.FACT, _policy(fact), fact.public, fact.name, sentence, old, new, ChangeClass.MATERIAL, effect, fact.span, worse=worse)


def _moved(old: KnownFact, new: KnownFact, catalog: Catalog) -> Iterator[Change]:
    """The values of today agree; what was or will be, or since when, does not."""
    if old.history.points == new.history.points:
        return
    was, now = _timeline(old.history, catalog), _timeline(new.history, catalog)
    sentence = catalog.word("change-date", fact=for_staff_eyes(new.fact.label), old=was, new=now)
    yield Change(Kind.DATE, _policy(new), new.public, new.name, sentence, was, now, ChangeClass.MATERIAL, Effect.NEUTRAL, new.span)


def _timeline(history: Dated[Quantity], catalog: Catalog) -> str:
    points = (
        catalog.quantity(value) if day is None else catalog.word("change-date-point", value=catalog.quantity(value), day=catalog.day(day))
        for day, value in history.points
    )
    return catalog.word("change-date-then").join(points)


def _policy(fact: KnownFact) -> str:
    return fact.name.partition(".")[0]


def effect_of(fact: KnownFact, old: Quantity) -> Effect:
    """Better or worse for the customer, where the fact says which way is better; mixed where the values cannot be compared."""
    return of_values(old, fact.quantity, fact.fact.better) if fact.fact.better is not None else Effect.NEUTRAL
