"""The base of values that are written as one piece of text in YAML."""

from typing import Any, ClassVar, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

from boldprint.source.model import LocatedText
from boldprint.source.model_faults import Refused
from boldprint.source.span import Span


class WrittenValue:
    """A value that `parse` makes from the text in the file; subclasses are frozen dataclasses."""

    json_pattern: ClassVar[str | None] = None
    json_examples: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def parse(cls, written: str) -> Self:
        """The value that `written` means; raises `Refused` with the reason in words."""
        raise NotImplementedError

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        def read(value: object) -> Any:
            if isinstance(value, cls):
                return value
            if isinstance(value, str):
                return cls.parse(value)
            raise Refused(
                f"{_seen(value)} stands where one value is expected.", f"Write one value, like {cls.example()}."
            )

        return core_schema.no_info_plain_validator_function(read)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        described: dict[str, Any] = {"type": ["string", "number"], "description": (cls.__doc__ or "").split("\n")[0]}
        if cls.json_pattern:
            described["pattern"] = cls.json_pattern
        if cls.json_examples:
            described["examples"] = list(cls.json_examples)
        return described

    @classmethod
    def example(cls) -> str:
        """A text that `parse` accepts, for messages."""
        return cls.json_examples[0] if cls.json_examples else "the ones in the guide"


def place_of(value: object) -> Span | None:
    """Where a value on its way into a model stands, if it still knows."""
    return value.span if isinstance(value, LocatedText) else None


def _seen(value: object) -> str:
    return "A list" if isinstance(value, list) else "A group of fields" if isinstance(value, dict) else f"“{value}”"
