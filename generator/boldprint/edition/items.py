"""Items of an edition: the key of each computed from today's facts, tables and procedures, with a reason for every option."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from boldprint.edition.facts import Facts
from boldprint.edition.item_cases import case_item, multiple_item
from boldprint.edition.item_facts import number_item, reply_item, single_item
from boldprint.edition.item_steps import order_item, script_item
from boldprint.edition.item_tables import ItemTables
from boldprint.edition.item_world import Draft, ItemFault, World
from boldprint.policies.header import Change
from boldprint.policies.part import StaffPart
from boldprint.policies.sop.model import ProcedureStep, SopStaff
from boldprint.training.item import (
    CaseItem,
    MultipleItem,
    NumberItem,
    OrderItem,
    QuizItem,
    ReplyItem,
    ScriptItem,
    SingleItem,
)
from boldprint.training.module import Module
from boldprint.training.resolved import ResolvedItem, UsedFact, item_hash
from boldprint.values.catalog import Catalog
from boldprint.values.item import in_force
from boldprint.values.text import StaffText


class HasPart(Protocol):
    """A policy as staff read it."""

    @property
    def id(self) -> str:
        """Its permanent name."""

    @property
    def part(self) -> StaffPart:
        """Its staff part, filled in."""

    @property
    def changes(self) -> tuple[Change, ...]:
        """Why and when it changed."""


@dataclass(frozen=True, eq=False)
class ResolvedModule:
    """A module with its items resolved. `changed` is the newest day on which what it teaches changed: a fact or a policy."""

    module: Module
    items: tuple[ResolvedItem, ...]
    changed: datetime.date | None

    @property
    def version(self) -> str:
        """What a learner confirms and a certificate names: the day of the newest change, or the first version.

        It names the day alone, so that people can say it; the items' hashes tell the rest.
        """
        return self.changed.isoformat() if self.changed is not None else "1"


@dataclass(frozen=True, eq=False)
class Resolved:
    """The whole programme, resolved, and what is wrong with its items."""

    modules: tuple[ResolvedModule, ...]
    faults: tuple[ItemFault, ...]
    tables: ItemTables | None = None
    """The tables that decided, for drills."""

    @property
    def items(self) -> tuple[ResolvedItem, ...]:
        """Every item, in the order of the programme."""
        return tuple(item for module in self.modules for item in module.items)


def resolve_items(
    modules: Iterable[Module],
    policies: Iterable[HasPart],
    facts: Facts,
    tables: ItemTables,
    catalog: Catalog,
    day: datetime.date,
) -> Resolved:
    """The modules' items as learners meet them on `day`; `modules` and `policies` have their texts filled in.

    An item with a fault is left out and named: a quiz never shows a question whose key is not certain.
    """
    shown = tuple(policies)
    world = World(facts, tables, procedures_of(shown), catalog, day)
    faults: list[ItemFault] = []
    found: list[ResolvedModule] = []
    for module in modules:
        items: list[ResolvedItem] = []
        for written in in_force(module.part.items, day):
            draft = _draft(world, written)
            if isinstance(draft, ItemFault):
                faults.append(draft)
                continue
            faults += draft.faults
            if not draft.faults:
                items.append(_resolved(world, module.id, written, draft))
        found.append(ResolvedModule(module, tuple(items), _changed(module, items, shown, day)))
    return Resolved(tuple(found), tuple(faults), tables)


def _changed(
    module: Module, items: Iterable[ResolvedItem], policies: Iterable[HasPart], day: datetime.date
) -> datetime.date | None:
    """The newest day, today at the latest, on which a fact under an item or a policy that the module teaches changed."""
    facts = (fact.since for item in items for fact in item.facts if fact.since is not None)
    taught = (change.on for policy in policies if policy.id in module.part.teaches for change in policy.changes)
    return max((since for since in (*facts, *taught) if since <= day), default=None)


def procedures_of(policies: Iterable[HasPart]) -> Mapping[str, tuple[ProcedureStep, ...]]:
    """The steps of every procedure, by its id."""
    return {policy.id: policy.part.steps for policy in policies if isinstance(policy.part, SopStaff)}


def _draft(world: World, written: QuizItem) -> Draft | ItemFault:
    match written:
        case ScriptItem():
            return script_item(world, written)
        case SingleItem():
            return single_item(world, written)
        case MultipleItem():
            return multiple_item(world, written)
        case OrderItem():
            return order_item(world, written)
        case NumberItem():
            return number_item(world, written)
        case CaseItem():
            return case_item(world, written)
        case ReplyItem():
            return reply_item(world, written)
    raise TypeError(f"there is no way to resolve a {type(written).__name__}")


def _resolved(world: World, module: str, written: QuizItem, draft: Draft) -> ResolvedItem:
    facts = _distinct([*world.used(draft.names, draft.on), *world.used(_names_in(written, draft), None)])
    return ResolvedItem(
        module=module,
        id=written.name,
        type=written.item_type,
        stem=written.stem,
        options=draft.shown,
        key=draft.key,
        because=draft.because,
        facts=facts,
        hash=item_hash(written.item_type, written.stem, draft.shown, draft.key, facts),
        unit=draft.unit,
        clause=written.clause or draft.clause,
        must_know=written.must_know,
        objective=written.objective.name if written.objective else None,
        message=getattr(written, "message", None),
        model=getattr(written, "model", None),
        channel=getattr(written, "channel", None),
    )


def _names_in(written: QuizItem, draft: Draft) -> tuple[str, ...]:
    """The facts named in stem and options: what the learner reads rests on them."""
    texts: list[StaffText] = [written.stem, *(option.text for option in draft.shown)]
    texts += [
        text
        for text in (getattr(written, "message", None), getattr(written, "model", None))
        if isinstance(text, StaffText)
    ]
    return tuple(name for text in texts for name in text.names)


def _distinct(facts: Iterable[UsedFact]) -> tuple[UsedFact, ...]:
    return tuple({fact.name: fact for fact in reversed(list(facts))}.values())[::-1]
