"""Which claim governs where: the three precedences as one question, who blocks whom."""

from collections.abc import Sequence
from dataclasses import dataclass

from boldprint.rules.boxes import Box, TooManyCells, carve, holds, intersection, meets
from boldprint.rules.table import Precedence

MOST_CELLS = 20_000
"""Above this a table is a finding, never a hang."""
MOST_TIES = 500
"""The same for pairs of rules that contradict each other in a table whose most specific rule governs."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A rule's box. A gate (a cap that has been reached) stands before every rule."""

    box: Box
    is_gate: bool = False


@dataclass(frozen=True, slots=True)
class Region:
    """A box and the numbers of the claims that decide it: one governs, several contradict each other, none is a gap."""

    box: Box
    claims: tuple[int, ...]


def regions(claims: Sequence[Claim], precedence: Precedence, whole: Box) -> list[Region]:
    """Disjoint regions that make up the whole; raises `TooManyCells`.

    >>> claims = [Claim((0b011,)), Claim((0b110,))]
    >>> [(r.box, r.claims) for r in regions(claims, Precedence.FIRST, (0b1111,))]
    [((3,), (0,)), ((4,), (1,)), ((8,), ())]
    >>> [(r.box, r.claims) for r in regions(claims, Precedence.UNIQUE, (0b0111,))]
    [((1,), (0,)), ((4,), (1,)), ((2,), (0, 1))]
    """
    found: list[Region] = []
    for number, claim in enumerate(claims):
        if not all(claim.box):
            continue
        blockers = [
            other.box for n, other in enumerate(claims) if n != number and _blocks(claims, n, number, precedence)
        ]
        _add(found, carve(claim.box, blockers, MOST_CELLS), (number,))
    _add_contested(found, claims, precedence)
    _add(found, carve(whole, [claim.box for claim in claims], MOST_CELLS), ())
    return found


def overlaps(claims: Sequence[Claim], precedence: Precedence) -> list[tuple[int, int, Box]]:
    """The pairs of rules that contradict each other somewhere, and where."""
    pairs = []
    for left in range(len(claims)):
        for right in range(left + 1, len(claims)):
            shared = intersection(claims[left].box, claims[right].box)
            if shared and _blocks(claims, left, right, precedence) and _blocks(claims, right, left, precedence):
                pairs.append((left, right, shared))
    return pairs


def _blocks(claims: Sequence[Claim], other: int, number: int, precedence: Precedence) -> bool:
    """Whether claim `other` takes from claim `number` the cases that both describe."""
    first, second = claims[other], claims[number]
    if first.is_gate or second.is_gate:
        return first.is_gate and (not second.is_gate or other < number)
    if precedence is Precedence.FIRST:
        return other < number
    if precedence is Precedence.UNIQUE:
        return True
    # Most specific: only a rule that describes more cases, and all of these, gives way.
    return not (holds(first.box, second.box) and first.box != second.box)


def _add_contested(found: list[Region], claims: Sequence[Claim], precedence: Precedence) -> None:
    """Each contested case goes to the first pair that claims it."""
    pairs = overlaps(claims, precedence)
    governed = [region.box for region in found]
    if len(pairs) > MOST_TIES and precedence is Precedence.MOST_SPECIFIC:
        raise TooManyCells(f"has {len(pairs)} pairs of rules of which neither is more specific")
    for number, (left, right, shared) in enumerate(pairs):
        if precedence is Precedence.UNIQUE:
            # Whatever an earlier rule describes too has gone to an earlier pair.
            taken = [claim.box for n, claim in enumerate(claims) if n < right and n != left]
        else:
            taken = [*(box for box in governed if meets(box, shared)), *(earlier for _, _, earlier in pairs[:number])]
        _add(found, carve(shared, taken, MOST_CELLS), (left, right))


def _add(found: list[Region], boxes: Sequence[Box], claims: tuple[int, ...]) -> None:
    found.extend(Region(box, claims) for box in boxes)
    if len(found) > MOST_CELLS:
        raise TooManyCells
