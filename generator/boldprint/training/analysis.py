"""What answers say about items: how hard they are, whether they tell people apart, which wrong answers nobody takes.

A question that many get wrong is rarely a bad question: it shows a clause that nobody understands.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from boldprint.training.progress import Learner
from boldprint.training.resolved import ResolvedItem

DEAD_BELOW = Fraction(1, 20)
"""A wrong answer that fewer than one in twenty take is dead (Tarrant and others 2009) …"""
EASY_FROM = Fraction(9, 10)
"""… unless the item is so easy that hardly anybody is wrong (AHSE 2018)."""
HARD_BELOW = Fraction(1, 2)
FEWEST = 5
"""With fewer answers nothing is said: chance would speak."""


@dataclass(frozen=True)
class ItemFigures:
    """The figures of one item: share right at the first try, discrimination from -1 to 1 (None: too few), dead wrong answers."""

    item: str
    answers: int
    facility: Fraction | None
    discrimination: Fraction | None
    dead: tuple[str, ...]
    advice: str
    facts: tuple[str, ...]


@dataclass(frozen=True)
class FactFigures:
    """The items of one fact taken together."""

    fact: str
    items: int
    answers: int
    facility: Fraction | None


def item_figures(items: Iterable[ResolvedItem], learners: Sequence[Learner]) -> tuple[ItemFigures, ...]:
    """The figures of each item, hardest first; only answers to what is asked today count."""
    every = list(items)
    scores = {id(learner): _share(learner, every) for learner in learners}
    found = [_figures(item, learners, scores) for item in every]
    return tuple(sorted(found, key=lambda one: (one.facility is None, one.facility or Fraction(0), one.item)))


def fact_figures(figures: Iterable[ItemFigures]) -> tuple[FactFigures, ...]:
    """The figures by fact, hardest first: here one sees which clause to rewrite."""
    by_fact: dict[str, list[ItemFigures]] = {}
    for one in figures:
        for fact in one.facts:
            by_fact.setdefault(fact, []).append(one)
    found = []
    for fact, ones in by_fact.items():
        answers = sum(one.answers for one in ones)
        right = sum((one.facility * one.answers for one in ones if one.facility is not None), Fraction(0))
        counted = sum(one.answers for one in ones if one.facility is not None)
        found.append(FactFigures(fact, len(ones), answers, right / counted if counted else None))
    return tuple(sorted(found, key=lambda one: (one.facility is None, one.facility or Fraction(0), one.fact)))


def _figures(item: ResolvedItem, learners: Sequence[Learner], scores: dict[int, Fraction | None]) -> ItemFigures:
    answered = [
        (learner, learner.items[item.name])
        for learner in learners
        if item.name in learner.items and learner.items[item.name].hash == item.hash
    ]
    facts = tuple(fact.name for fact in item.facts)
    if len(answered) < FEWEST:
        return ItemFigures(item.name, len(answered), None, None, (), "", facts)
    facility = Fraction(sum(record.first for _, record in answered), len(answered))
    ranked = sorted((scores[id(learner)] or Fraction(0), record.first) for learner, record in answered)
    discrimination = _discrimination([right for _, right in ranked])
    dead = () if facility >= EASY_FROM else _dead(item, [record.chose for _, record in answered])
    return ItemFigures(
        item.name, len(answered), facility, discrimination, dead, _advice(facility, discrimination, dead), facts
    )


def _discrimination(ranked: Sequence[bool]) -> Fraction:
    """The share right in the upper third of people less that in the lower third.

    >>> _discrimination([False, False, True, True, True, True])
    Fraction(1, 1)
    """
    third = max(1, len(ranked) // 3)
    return Fraction(sum(ranked[-third:]) - sum(ranked[:third]), third)


def _dead(item: ResolvedItem, chosen: Sequence[object]) -> tuple[str, ...]:
    people = len(chosen)
    tokens = [option.token for option in item.options if not option.right]
    takers = {token: sum(isinstance(one, dict) and one.get(token, 0) > 0 for one in chosen) for token in tokens}
    return tuple(token for token, times in takers.items() if Fraction(times, people) < DEAD_BELOW)


def _advice(facility: Fraction, discrimination: Fraction, dead: tuple[str, ...]) -> str:
    if discrimination < 0:
        return "Those who know most get it wrong. Read the key and the question again."
    if facility < HARD_BELOW:
        return "Rewrite the clause, not the item."
    return "Nobody takes some wrong answers. Replace them by what people really say." if dead else ""


def _share(learner: Learner, items: Sequence[ResolvedItem]) -> Fraction | None:
    records = [
        learner.items[item.name]
        for item in items
        if item.name in learner.items and learner.items[item.name].hash == item.hash
    ]
    return Fraction(sum(record.first for record in records), len(records)) if records else None
