"""A quantity that is written out, or named: `length: 30 days` or `length: ((standard))`."""

import re
from typing import Any, Generic, TypeVar, cast, get_args

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

from boldprint.source.model import NOWHERE
from boldprint.source.span import Span
from boldprint.values.scalar import place_of

Quantity = TypeVar("Quantity")
FACT_NAME = re.compile(r"\(\(\s*([a-z0-9]+(?:[._-][a-z0-9_]+)*)\s*\)\)")


class Named(Generic[Quantity]):
    """A quantity or the name of the fact that holds it; `value` is there once the names are filled in.

    Immutable. Not a dataclass, because pydantic would read a generic one as a group of fields.
    """

    __slots__ = ("name", "span", "written")
    name: str | None
    written: Quantity | None
    span: Span

    def __init__(self, name: str | None, written: Quantity | None, span: Span = NOWHERE) -> None:
        for field, value in (("name", name), ("written", written), ("span", span)):
            object.__setattr__(self, field, value)

    def __setattr__(self, field: str, value: object) -> None:
        raise AttributeError("a named quantity does not change")

    def __repr__(self) -> str:
        return f"Named({self.name!r}, {self.written!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Named) and (self.name, self.written) == (other.name, other.written)

    def __hash__(self) -> int:
        return hash((self.name, self.written))

    @property
    def value(self) -> Quantity:
        """The quantity; raises LookupError while a name has not been filled in."""
        if self.written is None:
            raise LookupError(f"(({self.name})) has not been filled in")
        return self.written

    def filled(self, quantity: object) -> "Named[Quantity]":
        """The same with its quantity, the name kept so that readers of the result know the fact.

        >>> Named("standard", None).filled(30).value
        30
        """
        return Named(self.name, cast(Quantity, quantity), self.span)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        quantity = handler.generate_schema(get_args(source)[0]) if get_args(source) else core_schema.any_schema()

        def read(value: object, inner: core_schema.ValidatorFunctionWrapHandler) -> "Named[Any]":
            if isinstance(value, Named):
                return value
            match = FACT_NAME.fullmatch(value.strip()) if isinstance(value, str) else None
            place = place_of(value) or NOWHERE
            return Named(match[1], None, place) if match else Named(None, inner(value), place)

        return core_schema.no_info_wrap_validator_function(read, quantity)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        name = {"type": "string", "pattern": r"^\(\(.+\)\)$", "description": "The name of a fact in double brackets: ((standard))."}
        return {"anyOf": [handler(schema), name]}
