"""A YAML document as a tree whose every node knows where it stands; all scalars are text."""

from collections.abc import Iterator
from dataclasses import dataclass

from boldprint.source.span import Span


@dataclass(frozen=True, slots=True)
class Scalar:
    """One piece of text, as written; no type has been guessed."""

    value: str
    span: Span
    plain: bool = True


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple["Node", ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Entry:
    """A key and what stands behind it."""

    key: Scalar
    value: "Node"


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values, each key once."""

    entries: tuple[Entry, ...]
    span: Span

    def get(self, key: str) -> "Node | None":
        """The value behind `key`, or None.

        >>> place = Span("a.yaml")
        >>> Mapping((Entry(Scalar("id", place), Scalar("returns", place)),), place).get("id").value
        'returns'
        """
        for entry in self.entries:  # asked so often that a generator would be felt
            if entry.key.value == key:
                return entry.value
        return None

    def text(self, key: str) -> str | None:
        """The text behind `key`, or None where there is none or where it is a list or mapping."""
        value = self.get(key)
        return value.value if isinstance(value, Scalar) else None

    def span_of(self, key: str) -> Span:
        """Where the value of `key` stands; where the key is missing, the place of the mapping itself."""
        value = self.get(key)
        return value.span if value is not None else self.span

    def key_span(self, key: str) -> Span:
        """Where the key itself stands; where it is missing, the place of the mapping."""
        return next((entry.key.span for entry in self.entries if entry.key.value == key), self.span)

    def without(self, *keys: str) -> "Mapping":
        """This mapping less the named keys."""
        return Mapping(tuple(entry for entry in self.entries if entry.key.value not in keys), self.span)

    def with_entry(self, key: Scalar, value: "Node") -> "Mapping":
        """This mapping with `key` set to `value`, at its old place or at the end."""
        entry = Entry(key, value)
        if self.get(key.value) is None:
            return Mapping((*self.entries, entry), self.span)
        return Mapping(tuple(entry if old.key.value == key.value else old for old in self.entries), self.span)


Node = Scalar | Sequence | Mapping


def scalars(node: Node) -> Iterator[Scalar]:
    """Every scalar below `node`, values only, in reading order.

    >>> place = Span("a.yaml")
    >>> [s.value for s in scalars(Sequence((Scalar("a", place), Scalar("b", place)), place))]
    ['a', 'b']
    """
    match node:
        case Scalar():
            yield node
        case Sequence(items=items):
            for item in items:
                yield from scalars(item)
        case Mapping(entries=entries):
            for entry in entries:
                yield from scalars(entry.value)
