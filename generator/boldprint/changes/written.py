"""Everything that stands in a shop's files outside the tables, by its place: texts, plain values, and the entries of lists."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cache
from typing import Any

from boldprint.changes.change import Snapshot
from boldprint.source.model import Model
from boldprint.source.span import Span
from boldprint.values.better import Better
from boldprint.values.catalog import Catalog
from boldprint.values.item import Item
from boldprint.values.named import Named
from boldprint.values.text import PublicText, StaffText, for_staff_eyes

Text = PublicText | StaffText
COMPARED_ELSEWHERE = frozenset({"facts", "tables", "windows", "counting"})
"""Parts of a policy whose values are compared as facts and outcomes; only their texts are read here."""
_NO_VALUE = frozenset({"id", "from_", "until"})
_HEADINGS = ("title", "label", "question", "ask", "term", "do")


@dataclass(frozen=True, slots=True)
class Value:
    """A plain value: what is written, where, and which way it gets better for customers if it is promised to them."""

    written: Any
    span: Span
    better: Better | None


@dataclass
class Written:
    """What a policy or a page says on a day, by its path of field names and ids: `public.sections.how.title`."""

    texts: dict[str, Text] = field(default_factory=dict)
    values: dict[str, Value] = field(default_factory=dict)
    entries: dict[str, Item] = field(default_factory=dict)

    def add(self, thing: Any, side: str, span: Span, elsewhere: frozenset[str] = frozenset()) -> None:
        """Reads a part; `side` is public or staff, `elsewhere` names fields of which only the texts count."""
        _collect(self, thing, side, span, elsewhere)

    def heading(self, place: str) -> str | None:
        """The title of the section, question, fact or table in which a place lies; None where it has none, or is that title."""
        inside = [entry for entry in self.entries if place.startswith(f"{entry}.")]
        for entry in sorted(inside, key=len):
            title = next((found for name in _HEADINGS if (found := f"{entry}.{name}") in self.texts), None)
            if title is not None:
                return for_staff_eyes(self.texts[title]) if title != place else None
        return None


def written_in(snapshot: Snapshot, name: str) -> Written | None:
    """What a policy says; None where it is not shown on that day."""
    policy = snapshot.library.policy(name)
    parts = policy.on(snapshot.day, snapshot.market) if policy is not None and policy.is_shown(False) else None
    if parts is None:
        return None
    found = Written()
    found.add(parts.staff, "staff", parts.staff.span, COMPARED_ELSEWHERE)
    if parts.public is not None:
        found.add(parts.public, "public", parts.public.span, COMPARED_ELSEWHERE)
    return found


def promised_way(snapshot: Snapshot, fact: str) -> Better | None:
    """Which way a fact gets better by the fields that promise it to customers; None where none does, or two disagree."""
    ways = {
        value.better
        for policy in snapshot.library.policies
        if (written := written_in(snapshot, policy.id)) is not None
        for value in written.values.values()
        if value.better is not None and isinstance(value.written, Named) and value.written.name in _names(fact, policy.id)
    }
    return ways.pop() if len(ways) == 1 else None


def _names(fact: str, policy: str) -> tuple[str, ...]:
    """What a fact is called in the texts of a policy: shorter in its own."""
    return (fact, fact.removeprefix(f"{policy}.")) if fact.startswith(f"{policy}.") else (fact,)


def _collect(found: Written, thing: Any, path: str, span: Span, elsewhere: frozenset[str], values: bool = True, better: Better | None = None) -> None:
    match thing:
        case None | Span():
            return
        case PublicText() | StaffText():
            found.texts[path] = thing
        case tuple() if any(isinstance(item, Model | PublicText | StaffText) for item in thing):
            for number, item in enumerate(thing):
                below = f"{path}.{item.name if isinstance(item, Item) else number}"
                if isinstance(item, Item):
                    found.entries[below] = item
                _collect(found, item, below, span, elsewhere, values)
        case Model():
            promised = _promised(type(thing))
            for name in type(thing).attributes():
                if not (isinstance(thing, Item) and name in _NO_VALUE):
                    below, told = f"{path}.{name.rstrip('_')}", values and name not in elsewhere
                    _collect(found, getattr(thing, name), below, thing.span, elsewhere, told, promised.get(name))
        case _:
            if values and thing != ():
                found.values[path] = Value(thing, span, better)


@cache
def _promised(model: type[Model]) -> Mapping[str, Better]:
    """The fields of a model that promise customers something, with the way in which they get better."""
    return {name: way for name, field in model.model_fields.items() for way in field.metadata if isinstance(way, Better)}


def shown(value: Any, catalog: Catalog) -> str:
    """A plain value in words.

    >>> from boldprint.values.length import Length
    >>> shown(("IE", "SE"), Catalog("en", {})), shown(Named(None, Length.parse("2 weeks")), Catalog("en", {})).replace(chr(160), " ")
    ('IE, SE', '2 weeks')
    """
    match value:
        case Named(name=str() as name):
            return f"(({name}))"
        case Named():
            return shown(value.written, catalog)
        case bool():
            return catalog.word("yes" if value else "no")
        case tuple():
            return ", ".join(shown(one, catalog) for one in value)
        case Enum():
            return str(value.value)
        case _:
            return catalog.quantity(value)


def first_words(written: Written, entry: str) -> Iterator[Text]:
    """The texts of an entry, its title first."""
    return (text for place, text in written.texts.items() if place.startswith(f"{entry}."))
