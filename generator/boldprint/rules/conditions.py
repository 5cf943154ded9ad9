"""What a rule asks of a case: `when: {item: [gear, lamp], price: over 500 EUR, tier: not member}`.

A condition is a set of answers to one ask. Boundaries are stated in the word: `from` and `to` hold the number itself,
`over` and `under` do not. `not` is everything else; `any` is everything. Conditions of one `when` hold together.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator, Field, WithJsonSchema

from boldprint.rules.measure import Measure
from boldprint.source.model import NOWHERE, LocatedMapping, LocatedText, Model
from boldprint.source.model_faults import Refused
from boldprint.source.span import Span
from boldprint.values.named import FACT_NAME, Named
from boldprint.values.reach import Slug
from boldprint.values.scalar import place_of

_FACT_OR_NUMBER = r"(\(\(.+?\)\)|-?\d\S*(?: %|(?: [^\W\d]+)*?))"
_LOWER = re.compile(rf"(from|over|exactly) {_FACT_OR_NUMBER}(?: (to|up to|under) {_FACT_OR_NUMBER})?")
_UPPER = re.compile(rf"(to|up to|under) {_FACT_OR_NUMBER}")
_BOUND_WORDS = ("from", "over", "to", "up to", "under", "exactly")
_HELP = "Write “over 500 EUR”, “from 10 kg”, “under 10 kg”, “to 500 EUR” or “from 10 kg under 20 kg”: from and to hold the number itself, over and under do not."


class Range(Model):
    """A stretch of numbers with stated boundaries."""

    noun = "range"

    from_: Named[Measure] | None = Field(
        default=None, alias="from", description="The smallest number, itself included."
    )
    over: Named[Measure] | None = Field(default=None, description="Every number above this one, itself not included.")
    to: Named[Measure] | None = Field(default=None, description="The largest number, itself included.")
    under: Named[Measure] | None = Field(default=None, description="Every number below this one, itself not included.")
    exactly: Named[Measure] | None = Field(default=None, description="This number alone.")

    @property
    def bounds(self) -> tuple[tuple[str, Named[Measure]], ...]:
        """The words and numbers that stand in it."""
        written = (
            ("from", self.from_),
            ("over", self.over),
            ("to", self.to),
            ("under", self.under),
            ("exactly", self.exactly),
        )
        return tuple((word, bound) for word, bound in written if bound is not None)


@dataclass(frozen=True, slots=True)
class Value:
    """An answer named in a condition: the id of a choice or band, `yes`, `no`, or a bare number."""

    name: str
    span: Span = NOWHERE

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Value) and self.name == other.name

    def __hash__(self) -> int:
        return hash(self.name)


class Condition(Model):
    """The answers to one ask for which a rule holds; without values and ranges it is `any`."""

    noun = "condition"

    ask: Slug
    negated: bool = False
    values: tuple[Value, ...] = ()
    ranges: tuple[Range, ...] = ()
    place: Span = NOWHERE

    @property
    def is_any(self) -> bool:
        """Whether every answer will do."""
        return not self.values and not self.ranges and not self.negated

    @property
    def names(self) -> tuple[str, ...]:
        """The facts that it names."""
        return tuple(bound.name for stretch in self.ranges for _, bound in stretch.bounds if bound.name is not None)


def read_when(written: object) -> object:
    """The conditions of a `when`, from `{ask: answers}` or from conditions that have been read already.

    >>> conditions = read_when({"item": ["gear", "lamp"], "price": "over 500 EUR", "tier": "not member"})
    >>> [(c.ask.name, c.negated, [v.name for v in c.values], len(c.ranges)) for c in conditions]
    [('item', False, ['gear', 'lamp'], 0), ('price', False, [], 1), ('tier', True, ['member'], 0)]
    """
    if isinstance(written, LocatedMapping):
        return tuple(
            _condition(entry.key.value, written[entry.key.value], entry.key.span, entry.value.span)
            for entry in written.node.entries
        )
    if isinstance(written, Mapping):
        return tuple(_condition(str(ask), answers, NOWHERE, NOWHERE) for ask, answers in written.items())
    if isinstance(written, Sequence) and not isinstance(written, str):
        if not all(isinstance(one, Condition) for one in written):
            raise Refused(
                "A list of conditions stands here, as if one of them were enough.",
                "Conditions of one rule hold together. For either of two, write a second rule with like: and the first.",
                "R205",
            )
        return tuple(written)
    raise Refused(
        f"“{written}” stands where conditions are expected.",
        "Write the ask and its answers: {item: gear, packaging: opened}.",
        "R205",
    )


def read_alternatives(written: object) -> object:
    """Several `when`, of which one is enough; a single one may stand alone."""
    if isinstance(written, Mapping):
        return (read_when(written),)
    return (
        tuple(read_when(one) for one in written)
        if isinstance(written, Sequence) and not isinstance(written, str)
        else read_when(written)
    )


def _condition(ask: str, answers: object, key: Span, place: Span) -> Condition:
    negated, rest = _without_not(answers)
    if not negated and isinstance(rest, str) and rest.strip() == "any":
        return Condition(ask=_ask(ask, key), place=place)
    parts = list(rest) if isinstance(rest, list | tuple) else [rest]
    read = [_part(part, place) for part in parts]
    if not read:
        raise Refused(
            f"“{ask}” has an empty list of answers.", "Name at least one answer, or write “any”.", "R206", place
        )
    return Condition(
        ask=_ask(ask, key),
        negated=negated,
        place=place,
        values=tuple(part for part in read if isinstance(part, Value)),
        ranges=tuple(part for part in read if isinstance(part, Range)),
    )


def _ask(written: str, span: Span) -> Slug:
    try:
        return Slug.parse(written)
    except Refused as refused:
        raise Refused(refused.message, refused.help, refused.code, span) from None


def _without_not(answers: object) -> tuple[bool, object]:
    if isinstance(answers, Mapping) and "not" in answers:
        if len(answers) > 1:
            raise Refused("“not” stands beside other words.", "Let “not:” stand alone: {not: [gear, lamp]}.", "R206")
        return True, answers["not"]
    if isinstance(answers, str) and answers.strip().startswith("not "):
        return True, LocatedText(answers.strip()[4:].strip(), place_of(answers) or NOWHERE)
    return False, answers


def _part(written: object, place: Span) -> Value | Range:
    if isinstance(written, Mapping):
        return _range({str(word): number for word, number in written.items()}, place)
    if not isinstance(written, str):
        raise Refused("A list stands inside a list of answers.", "Write one list: [gear, lamp].", "R206", place)
    span, text = place_of(written) or place, " ".join(written.split())
    if match := _LOWER.fullmatch(text):
        return _range({match[1]: match[2], **({match[3]: match[4]} if match[3] else {})}, span)
    if match := _UPPER.fullmatch(text):
        return _range({match[1]: match[2]}, span)
    if FACT_NAME.fullmatch(text):
        return _range({"exactly": text}, span)
    if text.split(" ")[0] in ("from", "over", "to", "up", "under", "exactly"):
        raise Refused(f"“{text}” is not a stretch of numbers.", _HELP, "R208", span)
    return Value(text, span)


def _range(bounds: Mapping[str, object], place: Span) -> Range:
    for word in bounds:
        if word not in _BOUND_WORDS:
            raise Refused(f"“{word}” is not a word for a boundary.", _HELP, "R208", place)
    lower, upper = [w for w in bounds if w in ("from", "over")], [w for w in bounds if w in ("to", "up to", "under")]
    if len(lower) > 1 or len(upper) > 1 or ("exactly" in bounds and len(bounds) > 1):
        raise Refused(
            f"{' and '.join(bounds)} stand together, and only one of them can be meant.", _HELP, "R208", place
        )
    return Range.model_validate(
        {("to" if word == "up to" else word): _bound(number, place) for word, number in bounds.items()}
    )


def _bound(written: object, place: Span) -> Named[Measure]:
    if isinstance(written, Named):
        return written
    if not isinstance(written, str):
        raise Refused("A list stands where one number is expected.", _HELP, "R208", place)
    span = place_of(written) or place
    if match := FACT_NAME.fullmatch(written.strip()):
        return Named(match[1], None, span)
    try:
        return Named(None, Measure.parse(written), span)
    except Refused as refused:
        raise Refused(refused.message, refused.help, "R208", span) from None


_ANSWERS = {
    "anyOf": [
        {"type": ["string", "number", "boolean"]},
        {"type": "array", "items": {"type": ["string", "number", "boolean", "object"]}},
        {"type": "object"},
    ]
}
_WHEN_SCHEMA = {
    "type": "object",
    "additionalProperties": _ANSWERS,
    "description": "Asks and the answers for which this holds: {item: [gear, lamp], price: over 500 EUR}.",
}

When = Annotated[tuple[Condition, ...], BeforeValidator(read_when), WithJsonSchema(_WHEN_SCHEMA)]
"""The conditions that hold together."""

Alternatives = Annotated[
    tuple[tuple[Condition, ...], ...],
    BeforeValidator(read_alternatives),
    WithJsonSchema({"anyOf": [_WHEN_SCHEMA, {"type": "array", "items": _WHEN_SCHEMA}]}),
]
"""Several `when`, of which one is enough."""
