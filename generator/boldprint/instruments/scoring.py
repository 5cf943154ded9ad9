"""Scores, exact: fractions until the last step. `assets/js/instrument.js` does the same, and the tests hold them together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from boldprint.instruments.instrument import InstrumentPart, Scoring, Unanswered
from boldprint.values.text import AnyText

Answers = Mapping[str, Mapping[str, int]]
"""For each round (one round: ""), the number given to each statement."""
Json = dict[str, Any]


@dataclass(frozen=True)
class SectionScore:
    """The score of a section: its average, or its gap; None while something that is needed is unanswered."""

    id: str
    answered: int
    of: int
    score: Fraction | None
    rounds: tuple[Fraction | None, ...] = ()
    """For a gap: the averages of both rounds."""


@dataclass(frozen=True)
class Score:
    """The whole score, before any rounding."""

    sections: tuple[SectionScore, ...]
    total: Fraction | None
    band: str | None


def score(part: InstrumentPart[AnyText], answers: Answers) -> Score:
    """The score of an instrument; answers outside the scale raise ValueError."""
    assert part.scale is not None
    for given in answers.values():
        for statement, number in given.items():
            if number not in part.scale.steps:
                raise ValueError(f"{statement} was answered {number}, which is not on the scale")
    rounds = [round_.name for round_ in part.rounds] or [""]
    sections = tuple(
        _section(part, section.name, [(s.name, s.reversed) for s in section.statements], rounds, answers)
        for section in part.sections
        if section.statements
    )
    scores = [section.score for section in sections]
    total = None
    if scores and all(one is not None for one in scores):
        whole = sum((one for one in scores if one is not None), Fraction(0))
        total = whole if part.scoring is Scoring.SUM_OF_AVERAGES else whole / len(scores)
    return Score(sections, total, _band(part, total))


def _section(
    part: InstrumentPart[AnyText],
    name: str,
    statements: Sequence[tuple[str, bool]],
    rounds: Sequence[str],
    answers: Answers,
) -> SectionScore:
    averages = [_average(part, statements, answers.get(round_, {})) for round_ in rounds]
    answered = sum(statement in answers.get(round_, {}) for round_ in rounds for statement, _ in statements)
    found = averages[0]
    if part.scoring is Scoring.GAP:
        expected, met = averages
        found = met - expected if met is not None and expected is not None else None
    return SectionScore(
        name, answered, len(statements) * len(rounds), found, tuple(averages) if len(rounds) > 1 else ()
    )


def _average(
    part: InstrumentPart[AnyText], statements: Sequence[tuple[str, bool]], given: Mapping[str, int]
) -> Fraction | None:
    assert part.scale is not None
    ends = part.scale.least + part.scale.most
    numbers = [ends - given[name] if is_reversed else given[name] for name, is_reversed in statements if name in given]
    if not numbers or (part.unanswered is Unanswered.NEEDED and len(numbers) < len(statements)):
        return None
    return Fraction(sum(numbers), len(numbers))


def _band(part: InstrumentPart[AnyText], total: Fraction | None) -> str | None:
    """The highest band that the total reaches, before rounding: 27.999 is not 28."""
    if total is None:
        return None
    return next((band.name for band in part.bands if total >= Fraction(band.at_least)), None)


@dataclass(frozen=True)
class WeighedRow:
    """A row with its product and its place from 1."""

    label: str
    product: int
    place: int
    is_kept: bool


def weigh(rows: Sequence[tuple[str, Sequence[int]]], keep: int) -> tuple[tuple[WeighedRow, ...], bool]:
    """The rows by their products, the highest first, ties in the order in which they stand; and whether a tie decides who is kept.

    >>> rows, tie = weigh([("late", (3, 2, 2)), ("torn box", (5, 3, 4)), ("no reply", (2, 2, 3))], 1)
    >>> [(row.label, row.product, row.is_kept) for row in rows], tie
    ([('torn box', 60, True), ('late', 12, False), ('no reply', 12, False)], False)
    """
    products = []
    for number, (label, weights) in enumerate(rows):
        product = 1
        for weight in weights:
            product *= weight
        products.append((-product, number, label))
    ranked = sorted(products)
    tie = len(ranked) > keep and ranked[keep - 1][0] == ranked[keep][0]
    return tuple(
        WeighedRow(label, -product, place, place <= keep) for place, (product, _, label) in enumerate(ranked, 1)
    ), tie


def shown(number: Fraction | None) -> str | None:
    """The number with two decimals, halves away from zero.

    >>> shown(Fraction(111, 4)), shown(Fraction(-1, 8)), shown(None)
    ('27.75', '-0.13', None)
    """
    if number is None:
        return None
    hundredths, sign = abs(number) * 200, "-" if number < 0 else ""
    rounded = (hundredths.numerator + hundredths.denominator) // (2 * hundredths.denominator)
    return f"{sign if rounded else ''}{rounded // 100}.{rounded % 100:02}"


def score_json(found: Score) -> Json:
    """The score as the browser computes it too."""
    return {
        "sections": [
            {
                "id": s.id,
                "answered": s.answered,
                "of": s.of,
                "score": shown(s.score),
                "rounds": [shown(r) for r in s.rounds],
            }
            for s in found.sections
        ],
        "total": shown(found.total),
        "band": found.band,
    }


def sheet_json(part: InstrumentPart[AnyText]) -> Json:
    """What the browser needs to score: scale, sections with their statements, rounds, bands. No text."""
    assert part.scale is not None
    return {
        "scoring": part.scoring.value,
        "unanswered": part.unanswered.value,
        "least": part.scale.least,
        "most": part.scale.most,
        "rounds": [round_.name for round_ in part.rounds] or [""],
        "sections": [
            {"id": s.name, "statements": [[one.name, one.reversed] for one in s.statements]}
            for s in part.sections
            if s.statements
        ],
        "bands": [[band.name, str(band.at_least)] for band in part.bands],
        "keep": part.rows.keep if part.rows is not None else 0,
        "criteria": [c.name for c in part.rows.criteria] if part.rows is not None else [],
        "vague": list(part.rows.vague) if part.rows is not None else [],
    }
