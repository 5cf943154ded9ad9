"""Small forms in which a training author writes: names of facts, one or several names, a case."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Self

from pydantic import BeforeValidator, WithJsonSchema

from boldprint.source.model_faults import Refused
from boldprint.values.named import FACT_NAME
from boldprint.values.scalar import WrittenValue


@dataclass(frozen=True, slots=True)
class FactRef(WrittenValue):
    """The name of a fact on which an item rests, such as ((returns.standard))."""

    name: str

    json_examples = ("((returns.standard))",)

    @classmethod
    def parse(cls, written: str) -> Self:
        """The fact that `written` names.

        >>> FactRef.parse("((returns.standard))").name
        'returns.standard'
        """
        match = FACT_NAME.fullmatch(written.strip())
        if match is None or "." not in match[1]:
            raise Refused(
                f"“{written}” is not the full name of a fact.",
                "Write two brackets, the policy's id, a dot, the fact's id, two brackets: ((returns.standard)).",
            )
        return cls(match[1])

    def __str__(self) -> str:
        return f"(({self.name}))"


def _as_list(written: object) -> object:
    """One name may stand alone where several are possible."""
    return [written] if isinstance(written, str) else written


Names = Annotated[tuple[str, ...], BeforeValidator(_as_list, json_schema_input_type=str | tuple[str, ...])]
FactRefs = Annotated[tuple[FactRef, ...], BeforeValidator(_as_list, json_schema_input_type=str | tuple[str, ...])]

Case = tuple[tuple[str, str], ...]
"""The answers of a case: ask and answer, in the order in which they are written."""


def read_case(written: object) -> object:
    """The answers in a group of fields.

    >>> read_case({"item": "gear", "delivered": "2026-05-03"})
    (('item', 'gear'), ('delivered', '2026-05-03'))
    """
    if isinstance(written, tuple):
        return written
    if not isinstance(written, Mapping):
        raise Refused(
            "A case is expected here: asks and their answers.",
            "Write it in braces: {item: gear, delivered: 2026-05-03}.",
        )
    for ask, answer in written.items():
        if not isinstance(answer, str):
            raise Refused(f"The answer to “{ask}” is not one value.", "Write one answer behind each ask: {item: gear}.")
    return tuple((str(ask), str(answer)) for ask, answer in written.items())


CaseAnswers = Annotated[
    Case,
    BeforeValidator(read_case),
    WithJsonSchema({"type": "object", "additionalProperties": {"type": ["string", "number", "boolean"]}}),
]
