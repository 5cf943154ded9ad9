"""The facts that tables and windows name."""

from collections.abc import Iterator
from typing import Any

from boldprint.source.model import Model
from boldprint.values.named import Named
from boldprint.values.text import PublicText, StaffText

_DECIDING = ("tables", "windows")


def names_below(part: Model | None) -> Iterator[str]:
    """The names of facts in the tables and windows of a part, written as the part writes them."""
    for field in _DECIDING:
        yield from _names(getattr(part, field, ()))


def _names(thing: Any) -> Iterator[str]:
    match thing:
        case PublicText() | StaffText():
            yield from thing.names
        case Named(name=str() as name):
            yield name
        case tuple():
            for item in thing:
                yield from _names(item)
        case Model() if thing.names_facts:
            for value in thing.__dict__.values():
                if isinstance(value, tuple | Model | Named | PublicText | StaffText):
                    yield from _names(value)
