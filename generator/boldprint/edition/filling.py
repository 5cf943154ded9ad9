"""Filling in: a model with every text and every named quantity replaced, its places kept."""

from collections.abc import Callable
from dataclasses import dataclass
from operator import is_
from typing import Any, TypeVar, cast

from boldprint.source.model import Model
from boldprint.values.item import Item
from boldprint.values.named import Named
from boldprint.values.quantity import Quantity
from boldprint.values.text import PublicText, StaffText

Something = TypeVar("Something")

_PLAIN = frozenset({str, int, bool, float})
"""Types of values that hold neither a text nor a name."""


@dataclass(frozen=True)
class Filler:
    """What is put into a model: texts by their path of ids and field names, quantities by the name of their fact."""

    public_text: Callable[[str, PublicText], PublicText]
    staff_text: Callable[[str, StaffText], StaffText]
    quantity: Callable[[str], Quantity | None]
    every_text: bool = True
    """Whether texts that name no fact change too."""

    def filled(self, thing: Something, path: str = "") -> Something:
        """The thing with everything below it filled in; a name without a fact stays as it is."""
        return cast(Something, self._filled(thing, path))

    def _filled(self, thing: Any, path: str) -> Any:
        match thing:
            case tuple():
                return self._tuple(thing, path)
            case Model():
                return self._model(thing, path) if self.every_text or thing.names_facts else thing
            case PublicText():
                return self.public_text(path, thing)
            case StaffText():
                return self.staff_text(path, thing)
            case Named(name=str() as name):
                quantity = self.quantity(name)
                return thing.filled(quantity) if quantity is not None else thing
            case _:
                return thing

    def _tuple(self, things: tuple[Any, ...], path: str) -> tuple[Any, ...]:
        """The things filled in; the same tuple where nothing changed, so that what holds it need not be copied."""
        made = tuple([self._filled(item, self._step(path, _name_of(item, number))) for number, item in enumerate(things)])
        return things if all(map(is_, made, things)) else made

    def _model(self, model: Model, path: str) -> Model:
        changed: dict[str, Any] = {}
        values = model.__dict__
        for name in type(model).attributes():
            value = values[name]
            if value is None or type(value) in _PLAIN:
                continue
            filled = self._filled(value, self._step(path, name.rstrip("_")))
            if filled is not value:
                changed[name] = filled
        return model.replaced(**changed) if changed else model

    def _step(self, path: str, name: str) -> str:
        """The path of what stands below; nobody asks for it where no text is reworded by its place."""
        return (f"{path}.{name}" if path else name) if self.every_text else ""


def _name_of(item: object, number: int) -> str:
    return item.name if isinstance(item, Item) else str(number)
