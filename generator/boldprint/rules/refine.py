"""Cutting a rule's region where its terms differ: a waived fee, an amount looked up, a season for members only.

A rule's terms vary by switches. Each switch has a few positions, each position a box; in every piece of the region each
switch stands in one position.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from boldprint.rules.boxes import Box, TooManyCells, carve, intersection

ELSEWHERE = -1
"""The position of a switch outside all its boxes."""

Positions = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Switch:
    """Something that differs between the cases of one rule; where boxes overlap, the first holds."""

    name: str
    boxes: tuple[Box, ...]


def refine(region: Sequence[Box], switches: Sequence[Switch], limit: int) -> list[tuple[Box, Positions]]:
    """The pieces of a region with the position of every switch; raises `TooManyCells`.

    >>> refine([(0b111,)], [Switch("fee", ((0b001,), (0b010,)))], 10)
    [((1,), (0,)), ((2,), (1,)), ((4,), (-1,))]
    """
    pieces: list[tuple[Box, Positions]] = [(box, ()) for box in region]
    for switch in switches:
        pieces = [
            (box, (*before, position)) for piece, before in pieces for box, position in _turn(piece, switch, limit)
        ]
        if len(pieces) > limit:
            raise TooManyCells
    return pieces


def _turn(piece: Box, switch: Switch, limit: int) -> Iterable[tuple[Box, int]]:
    for position, box in enumerate(switch.boxes):
        shared = intersection(piece, box)
        if shared is not None:
            yield from ((rest, position) for rest in carve(shared, switch.boxes[:position], limit))
    yield from ((rest, ELSEWHERE) for rest in carve(piece, switch.boxes, limit))
