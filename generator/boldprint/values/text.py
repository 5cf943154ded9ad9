"""Text and who may read it. Text not cleared as public is staff text, and no function turns staff text into public text."""

import html
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Self, TypeVar, final

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

from boldprint.source.model import NOWHERE
from boldprint.source.model_faults import Refused
from boldprint.source.span import Span
from boldprint.values.named import FACT_NAME
from boldprint.values.scalar import place_of


@dataclass(frozen=True, slots=True)
class FactName:
    """A fact named in a text, not yet filled in."""

    name: str


@dataclass(frozen=True, slots=True)
class FilledFact:
    """A fact named in a text and filled in: `shown` is its wording in the edition's language."""

    name: str
    shown: str


Part = str | FactName | FilledFact
Fill = Callable[[str], str | None]
"""From the name of a fact to its wording, or None where there is no such fact."""


@dataclass(frozen=True, slots=True)
class _Text:
    parts: tuple[Part, ...]
    span: Span = field(default=NOWHERE, compare=False)

    @classmethod
    def parse(cls, written: str, span: Span = NOWHERE) -> Self:
        """The text with its fact names found; raises `Refused` for a name that is not closed or not a name."""
        if "((" not in written and "))" not in written:
            return cls((written,), span)
        parts: list[Part] = []
        end = 0
        for match in FACT_NAME.finditer(written):
            parts += [written[end : match.start()], FactName(match[1])]
            end = match.end()
        parts.append(written[end:])
        for part in parts:
            if isinstance(part, str) and ("((" in part or re.search(r"(?<!\))\)\)(?!\))", part) and "(" not in part):
                shown = part[part.find("((") :][:30] if "((" in part else part[-30:]
                raise Refused(
                    f"“{shown}” is not the name of a fact.",
                    "Write two brackets, the fact's id, two brackets: ((standard)).",
                    "F104",
                )
        return cls(tuple(part for part in parts if part != ""), span)

    @property
    def names(self) -> tuple[str, ...]:
        """The facts that the text names, in order."""
        return tuple(part.name for part in self.parts if isinstance(part, FactName | FilledFact))

    def fill(self, wording: Fill) -> Self:
        """The text with every named fact worded; a name without a fact stays, so that checks can see it."""

        if not any(isinstance(part, FactName) for part in self.parts):
            return self

        def filled(part: Part) -> Part:
            shown = wording(part.name) if isinstance(part, FactName) else None
            return FilledFact(part.name, shown) if isinstance(part, FactName) and shown is not None else part

        return type(self)(tuple(filled(part) for part in self.parts), self.span)

    def _plain(self) -> str:
        return "".join(
            part if isinstance(part, str) else part.shown if isinstance(part, FilledFact) else f"(({part.name}))"
            for part in self.parts
        )

    def _marked(self) -> str:
        """The text as Markdown source, facts as `<b>`, everything a reader typed kept."""
        return "".join(
            f"<b>{html.escape(part.shown)}</b>"
            if isinstance(part, FilledFact)
            else part
            if isinstance(part, str)
            else f"(({part.name}))"
            for part in self.parts
        )

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        def read(value: object) -> Any:
            if isinstance(value, cls):
                return value
            if not isinstance(value, str):
                raise Refused(
                    "A list or a group of fields stands where a text is expected.",
                    "Write the text after the colon. Text with a colon or a # in it stands in quotes.",
                )
            if not value.strip():
                raise Refused("The text is empty.", "Write the text, or delete the line.")
            return cls.parse(value.strip(), place_of(value) or NOWHERE)

        return core_schema.no_info_plain_validator_function(read)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"type": "string", "description": "Text; facts are named in double brackets: ((standard))."}


@final
class PublicText(_Text):
    """Text that customers may read.

    >>> text = PublicText.parse("Send it back within ((standard)).").fill({"standard": "30 days"}.get)
    >>> str(text), text.markdown
    ('Send it back within 30 days.', 'Send it back within <b>30 days</b>.')
    """

    __slots__ = ()

    def __str__(self) -> str:
        return self._plain()

    @property
    def markdown(self) -> str:
        """The text as Markdown source, facts in bold print."""
        return self._marked()


@final
class StaffText(_Text):
    """Text that only staff may read: it refuses to become a string, to be compared, or to be printed by a template.

    >>> str(StaffText.parse("Ask for the order number."))
    Traceback (most recent call last):
    TypeError: staff text is not printed; staff pages ask for it by `for_staff_eyes`
    """

    __slots__ = ()

    def _refuse(self, *_: object) -> Any:
        raise TypeError("staff text is not printed; staff pages ask for it by `for_staff_eyes`")

    __eq__ = __ne__ = __str__ = __format__ = __html__ = __bool__ = __len__ = __iter__ = __contains__ = __lt__ = (
        __add__
    ) = __radd__ = _refuse

    def __repr__(self) -> str:
        """Its place and not its words, so that no message can carry them."""
        return f"StaffText({self.span})"

    def __hash__(self) -> int:
        return hash(self.parts)


AnyText = TypeVar("AnyText", PublicText, StaffText)


def for_staff(text: PublicText) -> StaffText:
    """Public text as staff text; there is no way back."""
    return StaffText(text.parts, text.span)


def for_staff_eyes(text: StaffText | PublicText) -> str:
    """The words of a text, for staff pages, staff exports and findings alone (an architecture test holds the list).

    >>> for_staff_eyes(StaffText.parse("Ask first."))
    'Ask first.'
    """
    return text._plain()


def markdown_for_staff_eyes(text: StaffText | PublicText) -> str:
    """The Markdown source of a text, for staff pages and staff exports alone."""
    return text._marked()
