"""Which asks can still change the answer, and in which order to ask them."""

from collections.abc import Hashable, Sequence
from fractions import Fraction

from boldprint.rules.boxes import Box, atoms


def asks_that_matter(boxes: Sequence[Box], answers: Sequence[Hashable], case: Box) -> tuple[int, ...]:
    """The numbers of the asks that can still change the answer, the one that settles most first.

    `boxes` are the cells that the case may be in and `answers` what each of them answers. An ask matters if two full cases
    that differ in it alone get different answers. It settles more the fewer answers are left, on average, once it is known.

    >>> asks_that_matter([(0b001, 0b11), (0b010, 0b01), (0b110, 0b10)], ["yes", "yes", "no"], (0b111, 0b11))
    (0, 1)
    >>> asks_that_matter([(0b001, 0b11), (0b010, 0b11)], ["yes", "no"], (0b011, 0b11))
    (0,)
    """
    parts = [tuple(side & limit for side, limit in zip(box, case, strict=True)) for box in boxes]
    matter = [ask for ask in range(len(case)) if case[ask].bit_count() > 1]
    matter = _changing(parts, answers, matter)
    return tuple(sorted(matter, key=lambda ask: (_left_on_average(parts, answers, case, ask), ask)))


def _changing(parts: Sequence[Box], answers: Sequence[Hashable], asks: Sequence[int]) -> list[int]:
    """Those asks in which alone two parts with different answers differ; parts are disjoint, so they differ somewhere."""
    everyone = (1 << len(parts)) - 1
    same: dict[Hashable, int] = {}
    for number, answer in enumerate(answers):
        same[answer] = same.get(answer, 0) | 1 << number
    sharing = {ask: _sharing([part[ask] for part in parts]) for ask in asks}
    found = []
    for ask in asks:
        for number, answer in enumerate(answers):
            others = everyone & ~same[answer]
            for other in asks:
                if other != ask and others:
                    others &= sharing[other][number]
            if others:
                found.append(ask)
                break
    return found


def _sharing(sides: Sequence[int]) -> list[int]:
    """For each side the set of sides that it shares an atom with, as bits."""
    holders: dict[int, int] = {}
    for number, side in enumerate(sides):
        holders[side] = holders.get(side, 0) | 1 << number
    shared = {side: sum(held for other, held in holders.items() if other & side) for side in holders}
    return [shared[side] for side in sides]


def _left_on_average(parts: Sequence[Box], answers: Sequence[Hashable], case: Box, ask: int) -> Fraction:
    left = sum(
        len({answer for part, answer in zip(parts, answers, strict=True) if part[ask] >> atom & 1})
        for atom in atoms(case[ask])
    )
    return Fraction(left, case[ask].bit_count())
