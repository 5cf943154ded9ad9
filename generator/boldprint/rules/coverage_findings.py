"""What the rules of a table leave open, claim twice, or never reach: exact, and each with one case in words."""

from collections.abc import Iterable, Iterator
from typing import Any

from boldprint.rules.ask import AskType
from boldprint.rules.boxes import Box, atoms, meets
from boldprint.rules.cells import Cell, CompiledTable
from boldprint.rules.conditions import Condition
from boldprint.rules.domain import Dimension
from boldprint.rules.numbers import shown_number
from boldprint.rules.table import Precedence
from boldprint.source.finding import Finding, Level
from boldprint.source.span import Span

_REMEDY = {
    Precedence.UNIQUE: "Narrow them",
    Precedence.FIRST: "Put it before them, narrow them",
    Precedence.MOST_SPECIFIC: "Make it narrower than they are, or narrow them",
}
MOST_SHOWN = 10
"""Gaps that are listed one by one; more of them would bury the first."""


def find_gaps(compiled: CompiledTable[Any]) -> list[Finding]:
    """R201: cases that no rule covers, where nothing is said for them with `otherwise`."""
    gaps = [cell for cell in compiled.gaps if not _hole(compiled, cell)]
    shown = [_gap(compiled, cell) for cell in gaps[:MOST_SHOWN]]
    if len(gaps) > MOST_SHOWN:
        shown.append(
            Finding(
                "R201",
                Level.ERROR,
                compiled.table.span_of("rules"),
                f"{len(gaps) - MOST_SHOWN} more kinds of case have no rule.",
                "Mend those that are listed first, or say what holds with otherwise:.",
            )
        )
    return shown


def find_boundary_holes(compiled: CompiledTable[Any]) -> list[Finding]:
    """R215: numbers that fall between two bands or two rules: exactly 500 EUR."""
    return [*_holes_between_rules(compiled), *_holes_between_bands(compiled)]


def find_band_overlaps(compiled: CompiledTable[Any]) -> list[Finding]:
    """R216: numbers that are in two bands of an ask."""
    found = []
    for dimension in compiled.domain.dimensions:
        bands = dimension.ask.bands
        for number, band in enumerate(bands):
            for earlier in bands[:number]:
                shared = dimension.named[band.name] & dimension.named[earlier.name]
                if shared:
                    found.append(
                        Finding(
                            "R216",
                            Level.ERROR,
                            band.span,
                            f"{dimension.in_words(shared)} is in two bands, “{earlier.name}” and “{band.name}”.",
                            "Let one end where the other begins: “to 10 kg” and “over 10 kg”.",
                            related=(earlier.span,),
                        )
                    )
    return found


def find_overlaps(compiled: CompiledTable[Any]) -> list[Finding]:
    """R202: cases for which two rules hold, in a table whose rules have to be unique."""
    return (
        list(_contradictions(compiled, "R202", "Both rules hold", "Narrow one of them, or write precedence: first."))
        if compiled.table.precedence is Precedence.UNIQUE
        else []
    )


def find_ties(compiled: CompiledTable[Any]) -> list[Finding]:
    """R203: cases for which two rules hold of which neither is more specific."""
    return (
        list(
            _contradictions(
                compiled,
                "R203",
                "Neither rule is more specific",
                "Add a rule for just these cases, or narrow one of the two.",
            )
        )
        if compiled.table.precedence is Precedence.MOST_SPECIFIC
        else []
    )


def find_idle_rules(compiled: CompiledTable[Any]) -> list[Finding]:
    """R204: rules that never govern, because they describe no case or because others take all of theirs."""
    governing = {cell.rule.id for cell in compiled.cells if cell.rule is not None}
    contested = {name for cell in compiled.contested for name in cell.contenders}
    faulty = {fault.span for fault in compiled.faults}  # what they say wrongly is a finding already
    idle = [
        rule
        for rule in compiled.table.rules
        if compiled.cells and rule.name not in governing | contested and not faulty & set(_places(rule.when))
    ]
    return [_idle(compiled, rule, compiled.domain.box(rule.when, lambda _: None)) for rule in idle]


def _places(when: Iterable[Condition]) -> Iterator[Span]:
    """Everywhere that a fault of these conditions may be placed."""
    for condition in when:
        yield condition.place
        yield from (value.span for value in condition.values)
        yield from (bound.span for stretch in condition.ranges for _, bound in stretch.bounds)


def _gap(compiled: CompiledTable[Any], cell: Cell[Any]) -> Finding:
    return Finding(
        "R201",
        Level.ERROR,
        compiled.table.span_of("rules"),
        f"No rule covers this case: {compiled.domain.in_words(cell.box)}.",
        f"Add a rule with “when: {as_when(compiled, cell.box)}”, or say what holds with otherwise:.",
    )


def _contradictions(compiled: CompiledTable[Any], code: str, said: str, help_: str) -> Iterator[Finding]:
    rules = {rule.name: rule for rule in compiled.table.rules}
    seen = set[tuple[str, ...]]()
    for cell in compiled.contested:
        if cell.contenders in seen:
            continue
        seen.add(cell.contenders)
        first, second = (rules[name] for name in cell.contenders[:2])
        yield Finding(
            code,
            Level.ERROR,
            second.span,
            f"{said}, “{first.name}” and “{second.name}”: {compiled.domain.in_words(cell.box)}.",
            help_,
            related=(first.span,),
        )


def _idle(compiled: CompiledTable[Any], rule: Any, box: Box) -> Finding:
    if not all(box):
        return Finding(
            "R204",
            Level.ERROR,
            rule.span_of("when"),
            f"The rule “{rule.name}” describes no case at all.",
            "Two of its conditions exclude each other, or one names nothing. Mend it, or delete the rule.",
        )
    takers = dict.fromkeys(cell.rule.id for cell in compiled.cells if cell.rule is not None and meets(cell.box, box))
    return Finding(
        "R204",
        Level.ERROR,
        rule.span,
        f"The rule “{rule.name}” never governs: every case it describes is taken by {', '.join(takers)}.",
        f"{_REMEDY[compiled.table.precedence]}, or delete it.",
    )


def _hole(compiled: CompiledTable[Any], cell: Cell[Any]) -> tuple[Dimension[Any], int] | None:
    """The ask, if it is for a single number between others that this case has no rule."""
    for dimension, mask in zip(compiled.domain.dimensions, cell.box, strict=True):
        if mask != dimension.full and dimension.ask.type in (AskType.MONEY, AskType.NUMBER):
            single = [atom for atom in atoms(mask) if dimension.ends[atom] == dimension.cuts[atom] + 1]
            if single and len(single) == mask.bit_count():
                return dimension, single[0]
    return None


def _holes_between_rules(compiled: CompiledTable[Any]) -> Iterator[Finding]:
    for cell in compiled.gaps:
        hole = _hole(compiled, cell)
        if hole is not None:
            dimension, atom = hole
            number = shown_number(dimension.cuts[atom], dimension.ask)
            yield Finding(
                "R215",
                Level.ERROR,
                compiled.table.span_of("rules"),
                f"Exactly {number} is in no rule: {compiled.domain.in_words(cell.box)}.",
                f"Let one of the rules beside it hold {number} itself: “to {number}” or “from {number}”.",
            )


def _holes_between_bands(compiled: CompiledTable[Any]) -> Iterator[Finding]:
    for dimension in compiled.domain.dimensions:
        bands = dimension.ask.bands
        covered = 0
        for band in bands:
            covered |= dimension.named[band.name]
        for atom in atoms(dimension.full & ~covered) if bands else ():
            words = dimension.in_words(1 << atom)
            yield Finding(
                "R215",
                Level.ERROR,
                dimension.ask.span_of("bands"),
                f"{words[0].upper()}{words[1:]} is in no band of “{dimension.ask.name}”.",
                "Let the bands meet: “to 10 kg” and “over 10 kg”; “to” and “from” hold the number itself.",
            )


def as_when(compiled: CompiledTable[Any], box: Box) -> str:
    """The box as one would write it after `when:`.

    A stretch of numbers is written with its boundaries, a set of choices as a list.
    """
    parts = [
        f"{dimension.ask.name}: {_written(dimension, mask)}"
        for dimension, mask in zip(compiled.domain.dimensions, box, strict=True)
        if mask != dimension.full
    ]
    return "{" + ", ".join(parts) + "}"


def _written(dimension: Dimension[Any], mask: int) -> str:
    names = [dimension.leaves[atom] for atom in atoms(mask)] if dimension.leaves else list(_stretches(dimension, mask))
    return names[0] if len(names) == 1 else f"[{', '.join(names)}]"


def _stretches(dimension: Dimension[Any], mask: int) -> Iterator[str]:
    """The numbers of a set, atoms that follow each other as one stretch."""
    numbers = atoms(mask)
    firsts = [atom for atom in numbers if atom - 1 not in numbers]
    lasts = [atom for atom in numbers if atom + 1 not in numbers]
    for first, last in zip(firsts, lasts, strict=True):
        yield _stretch(dimension, dimension.cuts[first], dimension.ends[last])


def _stretch(dimension: Dimension[Any], first: int, end: int | None) -> str:
    """The numbers from `first` to before `end`, with the rounder of the two words for each boundary: over 500, not from 500.01."""
    if end == first + 1:
        return f"exactly {shown_number(first, dimension.ask)}"
    lower = (
        f"over {shown_number(first - 1, dimension.ask)}"
        if _is_rounder(first - 1, first)
        else f"from {shown_number(first, dimension.ask)}"
    )
    if end is None or (dimension.most is not None and end == dimension.most + 1):
        return lower
    upper = (
        f"to {shown_number(end - 1, dimension.ask)}"
        if _is_rounder(end - 1, end)
        else f"under {shown_number(end, dimension.ask)}"
    )
    return upper if first == dimension.cuts[0] else f"{lower} {upper}"


def _is_rounder(number: int, other: int) -> bool:
    """Whether a number ends in more noughts than its neighbour."""
    return number % 10 == 0 and other % 10 != 0
