"""The space of cases: for each ask the atoms that rules can tell apart, and what a condition means as a set of them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import cached_property
from typing import Any, Generic

from boldprint.rules.ask import Ask, AskType, Choice, every_choice, last_kinds
from boldprint.rules.boxes import Box
from boldprint.rules.conditions import Condition, Value
from boldprint.rules.measure import Measure
from boldprint.rules.numbers import Stretch, least_of, read_stretch, shown_number
from boldprint.source.finding import Finding, Level
from boldprint.source.model_faults import Refused
from boldprint.values.named import Named
from boldprint.values.text import AnyText, for_staff_eyes

Report = Callable[[Finding], None]


@dataclass(frozen=True)
class Dimension(Generic[AnyText]):
    """One ask and its atoms: the last kinds of a choice, yes and no, or stretches of numbers between the boundaries in use."""

    ask: Ask[AnyText]
    named: Mapping[str, int] = field(default_factory=dict)
    """Every name that a case or condition may give, and its set of atoms; a choice with kinds is the set of its kinds."""
    leaves: tuple[str, ...] = ()
    """For choices: the name of each atom."""
    cuts: tuple[int, ...] = ()
    """For numbers: where each atom begins, in the smallest unit; it ends before the next."""

    @property
    def full(self) -> int:
        """The set of all atoms."""
        return (1 << (len(self.leaves) or len(self.cuts))) - 1

    @property
    def most(self) -> int | None:
        """The largest number there can be, in the smallest unit."""
        return self.ask.most.scaled(self.ask.decimals_used) if self.ask.most is not None else None

    def atom_of(self, number: int) -> int | None:
        """The set of the one atom that holds a number in the smallest unit; None outside what is possible."""
        if not self.cuts or number < self.cuts[0] or (self.most is not None and number > self.most):
            return None
        return 1 << (sum(cut <= number for cut in self.cuts) - 1)

    @property
    def ends(self) -> tuple[int | None, ...]:
        """For numbers: where each atom ends, itself not included; None where it goes on for ever."""
        return (*self.cuts[1:], self.most + 1 if self.most is not None else None) if self.cuts else ()

    def of_stretch(self, stretch: Stretch) -> int:
        """The set of the atoms inside a stretch whose boundaries are among the cuts."""
        return sum(
            1 << number
            for number, (first, end) in enumerate(zip(self.cuts, self.ends, strict=True))
            if first >= stretch.first and (stretch.end is None or (end is not None and end <= stretch.end))
        )

    def in_words(self, mask: int) -> str:
        """One answer from a set, as a customer would give it; for findings."""
        number = (mask & -mask).bit_length() - 1
        if self.leaves:
            labels = dict(labels_of(self.ask))
            return f"“{labels.get(self.leaves[number], self.leaves[number])}”"
        exactly = (
            "exactly " if self.ends[number] == self.cuts[number] + 1 and self.ask.type is not AskType.COUNT else ""
        )
        return exactly + shown_number(self.cuts[number], self.ask)


@dataclass(frozen=True)
class Domain(Generic[AnyText]):
    """The asks that conditions may name, in the table's order, and the events that windows may start with."""

    dimensions: tuple[Dimension[AnyText], ...]
    events: tuple[Ask[AnyText], ...]

    @property
    def whole(self) -> Box:
        """The box of all cases."""
        return tuple(dimension.full for dimension in self.dimensions)

    @property
    def asks(self) -> tuple[Ask[AnyText], ...]:
        """Every ask, events last."""
        return tuple(dimension.ask for dimension in self.dimensions) + self.events

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The name of every ask, events last."""
        return tuple(ask.name for ask in self.asks)

    @cached_property
    def assumed(self) -> Mapping[str, str]:
        """What is taken for an ask that nobody answers, for those that say so."""
        return {ask.name: ask.assume for ask in self.asks if ask.assume is not None}

    def position(self, ask: str) -> int | None:
        """The number of an ask among the dimensions."""
        return next((n for n, dimension in enumerate(self.dimensions) if dimension.ask.name == ask), None)

    def ask(self, name: str) -> Ask[AnyText] | None:
        """The ask of that name, events included."""
        return next((ask for ask in self.asks if ask.name == name), None)

    def box(self, conditions: Iterable[Condition], report: Report) -> Box:
        """The cases that meet all conditions; what a condition says wrongly is reported and left out."""
        box = list(self.whole)
        for condition in conditions:
            position = self.position(condition.ask.name)
            if position is not None:
                box[position] &= self._mask(self.dimensions[position], condition, report)
        return tuple(box)

    def _mask(self, dimension: Dimension[AnyText], condition: Condition, report: Report) -> int:
        if condition.is_any:
            return dimension.full
        mask = 0
        for value in condition.values:
            named = dimension.named.get(value.name)
            mask |= named if named is not None else 0
        for stretch in stretches(dimension.ask, condition, report):
            mask |= dimension.of_stretch(stretch)
        return dimension.full & ~mask if condition.negated else mask

    def in_words(self, box: Box) -> str:
        """One case of a box in words: the answers to those asks that are not free in it."""
        told = [
            f"{for_staff_eyes(dimension.ask.ask)} {dimension.in_words(mask)}"
            for dimension, mask in zip(self.dimensions, box, strict=True)
            if mask != dimension.full
        ]
        return "; ".join(told) or "every case"


def build_domain(asks: Iterable[Ask[AnyText]], conditions: Iterable[Condition], report: Report) -> Domain[AnyText]:
    """The domain of a table: each number is cut exactly where a condition or a band needs it."""
    every = list(asks)
    written = list(conditions)
    dimensions = [
        _dimension(ask, [c for c in written if c.ask.name == ask.name], report)
        for ask in every
        if not ask.type.is_event
    ]
    return Domain(tuple(dimensions), tuple(ask for ask in every if ask.type.is_event))


def _dimension(ask: Ask[AnyText], conditions: list[Condition], report: Report) -> Dimension[AnyText]:
    if ask.type.is_number:
        return _number_dimension(ask, conditions, report)
    if ask.type is AskType.YES_NO:
        return Dimension(ask, {"yes": 1, "no": 2}, ("yes", "no"))
    leaves = tuple(choice.name for choice in last_kinds(ask.choices))
    places = {name: 1 << number for number, name in enumerate(leaves)}
    return Dimension(ask, dict(_sets(ask.choices, places)), leaves)


def _number_dimension(ask: Ask[AnyText], conditions: list[Condition], report: Report) -> Dimension[AnyText]:
    bands = {band.name: list(stretches(ask, band.condition, report)) for band in ask.bands}
    used = [stretch for condition in conditions for stretch in stretches(ask, condition, lambda _: None)]
    used += [stretch for band in bands.values() for stretch in band]
    cuts = _cuts(used, least_of(ask), Dimension(ask).most)
    bare = Dimension(ask, {}, (), cuts)
    return replace(bare, named={name: sum(map(bare.of_stretch, band)) for name, band in bands.items()})


def _cuts(used: list[Stretch], least: int, most: int | None) -> tuple[int, ...]:
    points = {point for stretch in used for point in (stretch.first, stretch.end) if point is not None}
    return (least, *sorted(point for point in points if point > least and (most is None or point <= most)))


def stretches(ask: Ask[Any], condition: Condition, report: Report) -> Iterator[Stretch]:
    """The stretches of numbers that a condition names, bare numbers included; faults are reported."""
    if not ask.type.is_number:
        if condition.ranges:
            report(
                _finding(
                    "R208",
                    condition,
                    f"“{condition.ask}” is not a number, and a stretch of numbers stands here.",
                    "Name its choices.",
                )
            )
        return
    for stretch in condition.ranges:
        yield from read_stretch(stretch.bounds, ask, report)
    for value in condition.values:
        if (measure := _bare_number(value, ask)) is not None:
            yield from read_stretch((("exactly", Named(None, measure, value.span)),), ask, report)


def unknown_names(domain: Domain[Any], conditions: Iterable[Condition]) -> Iterator[Finding]:
    """Asks and answers in conditions that the table does not have, each with the nearest name that it has."""
    known = [dimension.ask.name for dimension in domain.dimensions]
    events = [ask.name for ask in domain.events]
    for condition in conditions:
        name = condition.ask.name
        position = domain.position(name)
        if name in events:
            yield _finding(
                "R205",
                condition,
                f"“{name}” is a date, and time is never a condition.",
                "Delete it here, and give the rule a ladder: over_time with until: and a window.",
            )
        elif position is None:
            yield _finding("R205", condition, f"The table does not ask “{name}”.", _did_you_mean(name, known, "asks"))
        else:
            dimension = domain.dimensions[position]
            names = list(dimension.named)
            for value in condition.values:
                if value.name not in dimension.named and _bare_number(value, dimension.ask) is None:
                    yield Finding(
                        "R206",
                        Level.ERROR,
                        value.span,
                        f"“{value.name}” is not an answer to “{name}”.",
                        _did_you_mean(value.name, names, "answers")
                        if names
                        else "Write a stretch of numbers: over 500 EUR.",
                    )


def open_choices(dimension: Dimension[Any], mask: int) -> Iterator[str]:
    """The answers that narrow a set down: the choices inside it, and for one choice its kinds."""

    def walk(choices: Iterable[Choice[Any]]) -> Iterator[str]:
        for choice in choices:
            inside = dimension.named[choice.name]
            if inside & mask == inside != mask:
                yield choice.name
            elif inside & mask:
                yield from walk(choice.kinds)

    if dimension.ask.choices:
        yield from walk(dimension.ask.choices)
    else:
        yield from (name for name, inside in dimension.named.items() if inside & mask)


def _bare_number(value: Value, ask: Ask[Any]) -> Measure | None:
    """A number that stands in a condition without a boundary word: exactly that one."""
    if not ask.type.is_number or value.name in {band.name for band in ask.bands}:
        return None
    try:
        return Measure.parse(value.name)
    except Refused:
        return None


def labels_of(ask: Ask[Any]) -> Iterator[tuple[str, str]]:
    """The name and the label of every choice, kinds included, for findings."""
    yield from ((choice.name, for_staff_eyes(choice.label)) for choice in every_choice(ask.choices))
    if ask.type is AskType.YES_NO:
        yield from (("yes", "Yes"), ("no", "No"))


def _sets(choices: Iterable[Choice[Any]], places: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    for choice in choices:
        below = dict(_sets(choice.kinds, places))
        mask = places.get(choice.name, 0) if not choice.kinds else 0
        for kind in last_kinds(choice.kinds):
            mask |= places[kind.name]
        yield choice.name, mask
        yield from below.items()


def _did_you_mean(name: str, known: list[str], what: str) -> str:
    near = get_close_matches(name, known, n=1, cutoff=0.5)
    return f"{f'Write “{near[0]}”. ' if near else ''}Its {what}: {', '.join(known)}."


def _finding(code: str, condition: Condition, message: str, help_: str) -> Finding:
    return Finding(code, Level.ERROR, condition.place, message, help_)
