"""What items are resolved against, and what comes out before the hash is taken."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from boldprint.edition.facts import Facts, KnownFact
from boldprint.edition.item_tables import ItemTables
from boldprint.policies.sop.model import ProcedureStep
from boldprint.source.span import Span
from boldprint.training.item import QuizItem
from boldprint.training.option import QuizOption
from boldprint.training.resolved import ResolvedOption, UsedFact, shuffled, token
from boldprint.training.sentence import Said, sentence
from boldprint.training.writing import FactRef
from boldprint.values.catalog import Catalog
from boldprint.values.text import StaffText, for_staff_eyes


@dataclass(frozen=True, slots=True)
class ItemFault:
    """What is wrong with an item: the code of the check that answers for it, the place, the fact, the action."""

    code: str
    span: Span
    message: str
    help: str


@dataclass(frozen=True, eq=False)
class Draft:
    """An item before its hash: options, key, reason, the facts that the key rests on."""

    options: tuple[ResolvedOption, ...]
    key: tuple[str, ...]
    because: StaffText
    names: tuple[str, ...] = ()
    on: datetime.date | None = None
    """The day of the case, for facts whose value on that day decides it; None for today."""
    unit: str = ""
    clause: str | None = None
    faults: tuple[ItemFault, ...] = ()
    in_order: bool = False
    """Whether the page shows the options in the author's order."""

    @property
    def shown(self) -> tuple[ResolvedOption, ...]:
        """The options in the order of the page."""
        return self.options if self.in_order else shuffled(self.options)


@dataclass(frozen=True)
class World:
    """Everything that keys are computed from."""

    facts: Facts
    tables: ItemTables
    procedures: Mapping[str, tuple[ProcedureStep, ...]]
    catalog: Catalog
    day: datetime.date

    def said(self, key: str, **values: Said) -> StaffText:
        """An interface sentence with its values."""
        return sentence(self.catalog.wording(key), **values)

    def day_in_words(self, day: datetime.date) -> str:
        """A day with its weekday, as cases name it."""
        return self.catalog.day(day, weekday=True)

    def fact(self, ref: FactRef) -> KnownFact | None:
        """The fact that an item names."""
        return self.facts.get(ref.name)

    def label(self, fact: KnownFact) -> Said:
        """What a fact is called, the name and nothing else."""
        return fact.fact.label

    def used(self, names: Iterable[str], on: datetime.date | None) -> tuple[UsedFact, ...]:
        """The facts of those names as a learner's record keeps them, with their values on a day or today."""
        found = []
        for name in dict.fromkeys(names):
            fact = self.facts.get(name)
            if fact is not None:
                history = (
                    fact.history.read_on(on) if on is not None and fact.history.at(on) is not None else fact.history
                )
                before = history.previous
                found.append(
                    UsedFact(
                        name,
                        self.catalog.quantity(history.value),
                        history.since,
                        self.catalog.quantity(before) if before is not None else None,
                    )
                )
        return tuple(found)


def option_of(item: QuizItem, name: str, text: StaffText, right: bool, because: StaffText) -> ResolvedOption:
    """An option with its token."""
    return ResolvedOption(token(item.name, name), text, right, because)


def first_of(written: StaffText | None, computed: StaffText) -> StaffText:
    """What the author wrote, else what is computed."""
    return written if written is not None else computed


def same_words(item: QuizItem, options: Iterable[ResolvedOption]) -> ItemFault | None:
    """The fault of an item of which two answers read the same: whoever takes the one means the other."""
    seen: set[str] = set()
    for option in options:
        words = " ".join(for_staff_eyes(option.text).split()).rstrip(".").casefold()
        if words in seen:
            return ItemFault(
                "Q102",
                item.span,
                f"Two answers of “{item.name}” read the same: “{for_staff_eyes(option.text)}”.",
                "Delete one of them, or give it another value.",
            )
        seen.add(words)
    return None


def missing_reason(item: QuizItem, option: QuizOption) -> ItemFault:
    """The fault of an option that nobody explains."""
    return ItemFault(
        "Q103",
        option.span,
        f"The option “{option.name}” of “{item.name}” has no reason.",
        "Add “because:” with why it is right or wrong; that is what people learn from.",
    )


def fact_gone(item: QuizItem, ref: FactRef, field_name: str, facts: Facts) -> ItemFault:
    """The fault of an item whose fact does not exist."""
    near = get_close_matches(ref.name, list(facts), n=1, cutoff=0.6)
    action = (
        f"Write (({near[0]}))." if near else "Name another fact, or delete the item. “boldprint list facts” shows all."
    )
    return ItemFault(
        "Q101",
        item.span_of(field_name),
        f"The item “{item.name}” rests on the fact “{ref.name}”, which does not exist.",
        action,
    )
