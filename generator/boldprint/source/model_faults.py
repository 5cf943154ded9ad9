"""What pydantic says, in the words of somebody who keeps a shop, at the place in the file."""

from difflib import get_close_matches
from itertools import zip_longest
from typing import Any

from boldprint.source.finding import Finding, Level
from boldprint.source.node import Mapping, Node, Scalar, Sequence
from boldprint.source.span import Span
from boldprint.source.written_forms import advice, words_of


class Refused(ValueError):  # it is the value that is refused, in words
    """A value that cannot be what the field wants; `message` says why, `help` what to write instead."""

    def __init__(self, message: str, help_: str, code: str = "Y203", span: Span | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.help = help_
        self.code = code
        self.span = span


def fault_finding(fault: dict[str, Any], node: Node) -> Finding:
    """The finding for one fault of a validation, placed as near to its value as the nodes allow."""
    place, found = _walk(node, fault["loc"])
    span = place.span
    refused = (fault.get("ctx") or {}).get("error")
    if isinstance(refused, Refused):
        return Finding(refused.code, Level.ERROR, refused.span or span, refused.message, refused.help)
    message, help_ = _in_words(fault, found)
    return Finding("Y203", Level.ERROR, span, message, help_)


def _walk(node: Node, location: tuple[Any, ...]) -> tuple[Node, str]:
    """The deepest node that the location reaches, and what stands there; parts that name no node are passed over."""
    for part, following in zip_longest(location, location[1:]):
        if isinstance(node, Mapping) and isinstance(part, str):
            node = node if _is_only_a_kind(node, part, following) else node.get(part) or node
        elif isinstance(node, Sequence) and isinstance(part, int) and part < len(node.items):
            node = node.items[part]
    return node, describe(node)


def _is_only_a_kind(node: Mapping, part: str, following: object) -> bool:
    """Whether a part of a location is the kind of the entry (case) and no field of it, although a field has the same name."""
    inside = node.get(part)
    return (
        isinstance(following, str)
        and node.get(following) is not None
        and not (isinstance(inside, Mapping) and inside.get(following) is not None)
    )


def describe(node: Node) -> str:
    """What stands there, as one would say it.

    >>> describe(Scalar("soon", Span("a.yaml")))
    '“soon”'
    >>> describe(Sequence((), Span("a.yaml")))
    'a list'
    """
    match node:
        case Scalar(value=value):
            return f"“{value}”" if len(value) <= 60 else f"“{value[:57]}…”"
        case Sequence():
            return "a list"
        case Mapping():
            return "a group of fields"


def _in_words(fault: dict[str, Any], found: str) -> tuple[str, str]:
    kind: str = fault["type"]
    context: dict[str, Any] = fault.get("ctx") or {}
    if kind in ("literal_error", "enum"):
        return _not_one_of(found, str(context.get("expected", "")))
    if kind.startswith(("date_", "date")):
        return f"{found} is not a day.", "Write the day as year, month, day: 2026-03-31."
    if kind.startswith("time"):
        return f"{found} is not a time of day.", "Write hours and minutes, from 00:00 to 23:59: 18:00."
    if kind.startswith("bool"):
        return f"{found} is neither yes nor no.", "Write “yes” or “no”."
    if kind.startswith(("int", "float", "decimal", "greater", "less")):
        return _number(kind, found, context)
    if kind.startswith("string_too") or kind in ("too_short", "too_long"):
        return _amount(kind, found, context)
    if kind == "string_pattern_mismatch":
        pattern = str(context.get("pattern"))
        words = words_of(pattern)
        return _not_one_of(found, ", ".join(words)) if words else (f"{found} is not written as it has to be here.", advice(pattern))
    return (
        f"{_expected(kind)} is expected here, and {found} stands here.",
        "Compare with the example in the guide, or ask “boldprint explain Y203”.",
    )


def _not_one_of(found: str, expected: str) -> tuple[str, str]:
    choices = [part.strip("' ") for part in expected.replace(" or ", ", ").split(",")]
    near = get_close_matches(found.strip("“”"), choices, n=1)
    action = f"Write “{near[0]}”. " if near else ""
    return f"{found} is not one of the possible words.", f"{action}Possible: {', '.join(choices)}."


def _number(kind: str, found: str, context: dict[str, Any]) -> tuple[str, str]:
    for word, limit, said in (
        ("greater_than_equal", "ge", "at least"),
        ("greater_than", "gt", "more than"),
        ("less_than_equal", "le", "at most"),
        ("less_than", "lt", "less than"),
    ):
        if kind == word:
            return f"{found} is outside what is possible here.", f"Write a number that is {said} {context.get(limit)}."
    return f"{found} is not a number.", "Write digits only, without a unit: 30."


def _amount(kind: str, found: str, context: dict[str, Any]) -> tuple[str, str]:
    if kind in ("string_too_short", "too_short"):
        return (
            "Nothing stands here." if kind == "string_too_short" else "The list has too few entries.",
            f"At least {context.get('min_length')} is needed.",
        )
    return f"{found} is too long.", f"At most {context.get('max_length')} is possible."


def _expected(kind: str) -> str:
    return {
        "string_type": "A text",
        "list_type": "A list",
        "tuple_type": "A list",
        "dict_type": "A group of fields",
        "model_type": "A group of fields",
        "model_attributes_type": "A group of fields",
    }.get(kind, "Something else")
