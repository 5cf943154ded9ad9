"""Models as plain values, so that two of them can be compared by what they say."""

from collections.abc import Hashable
from typing import Any

from boldprint.source.model import Model
from boldprint.source.span import Span
from boldprint.values.named import Named
from boldprint.values.text import PublicText, StaffText


def shape(thing: Any) -> Hashable:
    """A model as plain values, places left out; texts by their parts, because staff text refuses comparison."""
    match thing:
        case PublicText() | StaffText():
            return thing.parts
        case tuple():
            return tuple(shape(item) for item in thing)
        case Named():
            return thing.name, thing.written
        case Span():
            return None
        case Model():
            return (type(thing).__name__, *(shape(getattr(thing, name)) for name in type(thing).attributes()))
        case _:
            return str(thing)
