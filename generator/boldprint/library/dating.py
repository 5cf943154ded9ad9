"""Dates in what a manager writes: a list whose items each carry `from`, at any place in a file.

A list whose items have ids is a list of things, some of them in several versions; a list without ids whose items all carry
`from` is one value over time. Reading a document on a day leaves neither: only what holds on that day.
"""

import datetime
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import is_
from typing import Any

from boldprint.source.node import Entry, Mapping, Node, Scalar, Sequence
from boldprint.source.span import Span

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Uncovered:
    """A value over time that has nothing for the day that was asked for."""

    span: Span
    field: str
    first: datetime.date


def read_on(node: Node, day: datetime.date, field: str = "") -> tuple[Node | None, list[Uncovered]]:
    """What `node` says on `day`, with the values that have nothing for it; a node without dates is returned as it is.

    >>> from boldprint.source.yaml import parse
    >>> days, _ = parse(b"value: [{from: 2024-01-01, value: 14}, {from: 2026-03-01, value: 30}]", "a.yaml")
    >>> read_on(days, datetime.date(2025, 1, 1))[0].text("value")
    '14'
    >>> read_on(days, datetime.date(2023, 1, 1))[1][0].first
    datetime.date(2024, 1, 1)
    """
    match node:
        case Scalar():
            return node, []
        case Mapping():
            return _mapping_on(node, day)
        case Sequence() if is_timeline(node):
            return _timeline_on(node, day, field)
        case Sequence():
            return _list_on(node, day)


def days_in(node: Node) -> frozenset[datetime.date]:
    """Every day on which something in `node` begins or ends to hold.

    >>> from boldprint.source.yaml import parse
    >>> sorted(days_in(parse(b"value: [{from: 2024-01-01, value: 14}]", "a.yaml")[0]))
    [datetime.date(2024, 1, 1)]
    """
    return frozenset(day for day, _ in dated_places(node))


def dated_places(node: Node) -> Iterator[tuple[datetime.date, Span]]:
    """Every day on which something begins or ends to hold, with the place where it is written."""
    match node:
        case Mapping(entries=entries):
            for entry in entries:
                if not isinstance(entry.value, Scalar):
                    yield from dated_places(entry.value)
        case Sequence(items=items):
            for item in items:
                if isinstance(item, Mapping) and _day(item, "from") is not None:
                    yield from ((day, item.span_of(key)) for key in ("from", "until") if (day := _day(item, key)) is not None)
                if not isinstance(item, Scalar):
                    yield from dated_places(item)


def is_timeline(node: Sequence) -> bool:
    """Whether the list is one value over time: no ids, and every item begins on a day."""
    return bool(node.items) and all(
        isinstance(item, Mapping) and item.get("id") is None and _day(item, "from") is not None for item in node.items
    )


def _mapping_on(node: Mapping, day: datetime.date) -> tuple[Mapping, list[Uncovered]]:
    kept: list[Entry] = []
    uncovered: list[Uncovered] = []
    for entry in node.entries:
        if isinstance(entry.value, Scalar):
            kept.append(entry)
            continue
        value, gaps = read_on(entry.value, day, entry.key.value)
        uncovered += gaps
        if value is not None:
            kept.append(entry if value is entry.value else Entry(entry.key, value))
    return (node if _same(kept, node.entries) else Mapping(tuple(kept), node.span)), uncovered


def _same(one: list[Any], other: tuple[Any, ...]) -> bool:
    """Whether nothing has changed: a node without dates stays itself, so that what is made of it need not be made again."""
    return len(one) == len(other) and all(map(is_, one, other))


def _timeline_on(node: Sequence, day: datetime.date, field: str) -> tuple[Node | None, list[Uncovered]]:
    items = [item for item in node.items if isinstance(item, Mapping)]
    begun = [item for item in items if _begins(item) <= day]
    if not begun:
        return None, [Uncovered(node.span, field, min(_begins(item) for item in items))]
    current = max(begun, key=_begins)
    value = (
        current.get("value")
        if {entry.key.value for entry in current.entries} <= {"from", "value"}
        else current.without("from")
    )
    return read_on(value, day, field) if value is not None else (None, [])


def _list_on(node: Sequence, day: datetime.date) -> tuple[Sequence, list[Uncovered]]:
    kept: list[Node] = []
    uncovered: list[Uncovered] = []
    for item in _in_force(node, day):
        value, gaps = read_on(item, day)
        uncovered += gaps
        if value is not None:
            kept.append(value)
    return (node if _same(kept, node.items) else Sequence(tuple(kept), node.span)), uncovered


def _in_force(node: Sequence, day: datetime.date) -> Iterable[Node]:
    """The items that hold on the day, of several versions of one thing the last that has begun."""
    if not any(isinstance(item, Mapping) and item.get("from") is not None for item in node.items):
        return node.items
    chosen: dict[str, Node] = {}
    for number, item in enumerate(node.items):
        name = (item.text("id") if isinstance(item, Mapping) else None) or f"#{number}"
        if isinstance(item, Mapping) and _begins(item) > day:
            continue
        held = chosen.get(name)
        if isinstance(held, Mapping) and isinstance(item, Mapping) and _begins(item) == _begins(held):
            name = f"{name}#{number}"  # twice the same id on the same day: a check names it, nothing is dropped here
        chosen[name] = item
    return [item for item in chosen.values() if not (isinstance(item, Mapping) and _has_ended(item, day))]


def _begins(item: Mapping) -> datetime.date:
    return _day(item, "from") or datetime.date.min


def _has_ended(item: Mapping, day: datetime.date) -> bool:
    """An item that begins on a day may also end: `until` is the first day on which it no longer holds."""
    end = _day(item, "until")
    return end is not None and _day(item, "from") is not None and end <= day


def _day(item: Mapping, key: str) -> datetime.date | None:
    written = item.text(key)
    if written is None or not _DAY.fullmatch(written):
        return None
    try:
        return datetime.date.fromisoformat(written)
    except ValueError:
        return None
