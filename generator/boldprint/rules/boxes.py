"""Boxes: for each ask a set of answers, as bits of a number. Exact set arithmetic on which cells are built."""

from collections.abc import Hashable, Iterable, Sequence
from functools import lru_cache
from math import prod
from typing import TypeVar

Box = tuple[int, ...]
"""One set of atoms per ask; bit n of a number stands for atom n of that ask."""

Content = TypeVar("Content", bound=Hashable)


class TooManyCells(Exception):
    """Cutting would make more pieces than the limit; the compiler turns it into a finding. Its text says what there is too much of."""


def intersection(left: Box, right: Box) -> Box | None:
    """What both hold, or None where that is nothing.

    >>> intersection((0b011, 0b1), (0b110, 0b1)), intersection((0b01,), (0b10,))
    ((2, 1), None)
    """
    shared = tuple(a & b for a, b in zip(left, right, strict=True))
    return shared if all(shared) else None


def meets(left: Box, right: Box) -> bool:
    """Whether they have a case in common.

    >>> meets((0b011,), (0b110,)), meets((0b01,), (0b10,))
    (True, False)
    """
    return all(a & b for a, b in zip(left, right, strict=True))


def holds(outer: Box, inner: Box) -> bool:
    """Whether every case of `inner` is in `outer`.

    >>> holds((0b111,), (0b101,)), holds((0b011,), (0b101,))
    (True, False)
    """
    return all(a & b == b for a, b in zip(outer, inner, strict=True))


def volume(box: Box) -> int:
    """How many cases it holds: atoms of the first ask times atoms of the second …

    >>> volume((0b111, 0b11))
    6
    """
    return prod(mask.bit_count() for mask in box)


@lru_cache(maxsize=65_536)
def atoms(mask: int) -> tuple[int, ...]:
    """The numbers of the atoms in one set, ascending.

    >>> atoms(0b1011)
    (0, 1, 3)
    """
    return tuple(number for number in range(mask.bit_length()) if mask >> number & 1)


def carve(box: Box, blockers: Iterable[Box], limit: int) -> list[Box]:
    """What is left of `box` when every blocker is taken out, as disjoint boxes; splits only where it must.

    Raises `TooManyCells` where more than `limit` pieces would come out.

    >>> carve((0b111, 0b11), [(0b001, 0b01)], 10)
    [(6, 3), (1, 2)]
    """
    left: list[Box] = []
    open_pieces = [(box, list(blockers))]
    while open_pieces:
        piece, candidates = open_pieces.pop()
        inside = [shared for blocker in candidates if (shared := intersection(piece, blocker)) is not None]
        if not inside:
            left.append(piece)
        elif piece not in inside:
            ask, mask = _best_cut(piece, inside)
            open_pieces += [(_with(piece, ask, mask), inside), (_with(piece, ask, piece[ask] & ~mask), inside)]
        if len(left) + len(open_pieces) > limit:
            raise TooManyCells
    return left


def _best_cut(piece: Box, blockers: Sequence[Box]) -> tuple[int, int]:
    """Where to cut: along a side of the largest blocker, there where the fewest other blockers are cut in two."""
    largest = max(blockers, key=volume)
    sides = [ask for ask in range(len(piece)) if largest[ask] != piece[ask]]

    def cut_in_two(ask: int) -> int:
        return sum(bool(blocker[ask] & largest[ask]) and bool(blocker[ask] & ~largest[ask]) for blocker in blockers)

    best = min(sides, key=lambda ask: (cut_in_two(ask), ask))
    return best, largest[best]


def _with(box: Box, ask: int, mask: int) -> Box:
    return (*box[:ask], mask, *box[ask + 1 :])


def merged(pieces: Iterable[tuple[Box, Content]]) -> list[tuple[Box, Content]]:
    """The same disjoint pieces, those joined that have the same content and differ in one ask only; in a fixed order.

    >>> merged([((0b01, 0b1), "a"), ((0b10, 0b1), "a"), ((0b100, 0b1), "b")])
    [((3, 1), 'a'), ((4, 1), 'b')]
    """
    current = list(pieces)
    asks = len(current[0][0]) if current else 0
    shrinking = True
    while shrinking:
        before = len(current)
        for ask in range(asks):
            joined: dict[tuple[Box, Content], int] = {}
            for box, content in current:
                key = (_with(box, ask, 0), content)
                joined[key] = joined.get(key, 0) | box[ask]
            current = [(_with(box, ask, mask), content) for (box, content), mask in joined.items()]
        shrinking = len(current) < before
    return current


def meeting(boxes: Sequence[Box]) -> list[int]:
    """For each box the set of boxes that it has a case in common with (itself included), as bits of a number.

    >>> meeting([(0b01,), (0b11,), (0b10,)])
    [3, 7, 6]
    """
    found = [(1 << len(boxes)) - 1] * len(boxes)
    for ask in range(len(boxes[0]) if boxes else 0):
        with_mask: dict[int, int] = {}
        for number, box in enumerate(boxes):
            with_mask[box[ask]] = with_mask.get(box[ask], 0) | 1 << number
        sharing = {mask: sum(held for other, held in with_mask.items() if other & mask) for mask in with_mask}
        for number, box in enumerate(boxes):
            found[number] &= sharing[box[ask]]
    return found


def is_partition(boxes: Sequence[Box], whole: Box) -> bool:
    """Whether the boxes are disjoint and together make the whole: the proof that nothing was lost or counted twice.

    >>> is_partition([(0b01,), (0b10,)], (0b11,)), is_partition([(0b01,), (0b11,)], (0b11,))
    (True, False)
    """
    disjoint = all(found == 1 << number for number, found in enumerate(meeting(boxes)))
    return disjoint and sum(map(volume, boxes)) == volume(whole) and all(holds(whole, box) for box in boxes)
