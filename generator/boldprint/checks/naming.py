"""Names of facts that are written in texts and fields, and what they stand for today."""

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from boldprint.checks.check import Shop
from boldprint.checks.models import every_model, every_named
from boldprint.checks.once import once
from boldprint.checks.written import NOT_PROSE, written_texts
from boldprint.edition.facts import KnownFact, find
from boldprint.edition.filling import Filler
from boldprint.source.model import Model
from boldprint.source.span import Span
from boldprint.training.item import QuizItem
from boldprint.values.named import Named
from boldprint.values.quantity import Quantity
from boldprint.values.text import StaffText

SomeModel = TypeVar("SomeModel", bound=Model)
Use = tuple[str, Span]
"""The policy or page in which a fact is named, and the place."""


def uses_of_facts(shop: Shop) -> dict[str, list[Use]]:
    """Where each fact is named, by its full name: in texts, fields, tasks, quiz items."""
    return once(shop, _uses)


def named_everywhere(shop: Shop) -> tuple[tuple[str, str, Span], ...]:
    """Every name of a fact, known or not, in texts and in fields: the policy or page, the name, the place."""
    return once(shop, _named_everywhere)


def _named_everywhere(shop: Shop) -> tuple[tuple[str, str, Span], ...]:
    texts = ((written.owner, name, written.text.span) for written in written_texts(shop) for name in written.text.names)
    tasks = (("site", task.fact, task.span_of("fact")) for task in shop.site.tasks if task.fact is not None)
    return (*texts, *every_named(shop), *tasks, *_in_quizzes(shop))


def _in_quizzes(shop: Shop) -> Iterator[tuple[str, str, Span]]:
    """Names in texts that are not held to plain language: items, figures, reasons of waivers."""
    for placed in every_model(shop):
        if isinstance(placed.model, NOT_PROSE):
            texts = (value for value in placed.model.__dict__.values() if isinstance(value, StaffText))
            yield from ((placed.owner, name, text.span) for text in texts for name in text.names)


def _uses(shop: Shop) -> dict[str, list[Use]]:
    items = [placed for placed in every_model(shop) if isinstance(placed.model, QuizItem)]
    refs = (
        (placed.owner, ref.name, placed.model.span) for placed in items for ref in getattr(placed.model, "refs", ())
    )
    found: dict[str, list[Use]] = {}
    for owner, name, span in (*named_everywhere(shop), *refs):
        fact = find(shop.facts, name, owner)
        if fact is not None:
            found.setdefault(fact.name, []).append((owner, span))
    return found


def value_of(shop: Shop, owner: str, named: "Named[Any] | None") -> object | None:
    """What a quantity is today, its fact looked up; None where it is left out, or its fact is unknown."""
    if named is None or named.name is None:
        return named.written if named is not None else None
    fact = find(shop.facts, named.name, owner)
    return fact.quantity if fact is not None else None


def fact_of(shop: Shop, owner: str, named: "Named[Any] | None") -> KnownFact | None:
    """The fact that a quantity names."""
    return find(shop.facts, named.name, owner) if named is not None and named.name is not None else None


def filled(shop: Shop, owner: str, model: SomeModel) -> SomeModel:
    """A model with its named quantities filled in as of today; texts stay as they are written."""

    def quantity(name: str) -> Quantity | None:
        fact = find(shop.facts, name, owner)
        return fact.quantity if fact is not None else None

    return Filler(lambda path, text: text, lambda path, text: text, quantity).filled(model)


def words_of(*texts: str) -> frozenset[str]:
    """The words that carry the meaning of texts, cut to their stems as far as a comparison needs.

    >>> sorted(words_of("Time to return it", "from delivery"))
    ['deliv', 'return']
    """
    return frozenset(_stem(word) for text in texts for word in _split(text) if len(word) > 2 and word not in _EMPTY)


def _split(text: str) -> Iterable[str]:
    return "".join(letter if letter.isalnum() else " " for letter in text.lower()).split()


def _stem(word: str) -> str:
    for ending in ("ies", "ing", "ery", "ed", "es", "s", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word.removesuffix(ending)
    return word


_EMPTY = frozenset(
    "the and for from with your our you are not that this than then until within after before time day days week weeks month months year years hour hours"
    " minute minutes second seconds business working price cost costs most least more less all any each one per can will has have it its we us they them how"
    " longest shortest highest lowest what when who which out off into onto over under about there here only also".split()
)
