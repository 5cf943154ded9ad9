"""From a word that a customer typed to the terms it may stand for."""

from boldprint.search.lookup import STOPPED, Lookup
from boldprint.search.words import fold

Alternative = tuple[int, float]
"""A term number and how sure we are, from 0 to 1."""

MOST = 6
"""A word stands for at most so many terms."""
LONGEST = 30
"""A longer word is no word."""
DISTANT = 9


def alternatives(lookup: Lookup, word: str, folded: str, last: bool = True) -> list[Alternative]:
    """The terms that a word may stand for: itself, without accents, as a beginning, with slips, with a known beginning.

    Empty when nothing is near. A stop word among the nearest is left out. A word that others follow is not being typed
    any more, and less surely a beginning.
    """
    exact = lookup.term_of.get(word)
    if exact is not None:
        return _distinct([exact], 1.0)
    formula = lookup.formula
    neighbours = lookup.by_letter.get(folded[:1], []) if len(folded) <= LONGEST else []
    same = [term for known, term in neighbours if known == folded]
    if same:
        return _distinct(same, 1.0)
    longer = sorted((len(known), at) for at, (known, _) in enumerate(neighbours) if known.startswith(folded))
    if longer:
        return _distinct([neighbours[at][1] for _, at in longer], formula["prefix" if last else "beginning"])
    distance, near = _nearest(neighbours, folded)
    if near:
        return _distinct(near, formula["slip"] if distance == 1 else formula["slips"])
    return _distinct(_beginnings(neighbours, folded), formula["beginning"])


def split(lookup: Lookup, word: str) -> list[str]:
    """A word unknown as a whole, cut in two known words of three letters or more ("giftcard"); else the word."""
    if len(word) > LONGEST or fold(word) in lookup.folded:
        return [word]
    for at in range(len(word) - 3, 2, -1):
        if word[:at] in lookup.term_of and word[at:] in lookup.term_of:
            return [word[:at], word[at:]]
    return [word]


def distance(left: str, right: str, most: int) -> int:
    """Letters to add, drop, replace or swap between two words; more than `most` when there are more.

    >>> distance("retrun", "return", 1), distance("refnd", "refund", 1), distance("cat", "house", 2) > 2
    (1, 1, True)
    """
    same = shared(left, right)
    a, b = left[same:], right[same:]
    if abs(len(a) - len(b)) > most or (a and b and not most):
        return DISTANT
    if not a or not b:
        return len(a) + len(b)
    return 1 + min(
        distance(a[1:], b[1:], most - 1),
        distance(a[1:], b, most - 1),
        distance(a, b[1:], most - 1),
        distance(a[2:], b[2:], most - 1) if a[:2] == b[1::-1] else DISTANT,
    )


def shared(left: str, right: str) -> int:
    """How many letters two words have in common at the beginning.

    >>> shared("returfristen", "retur")
    5
    """
    at = 0
    while at < len(left) and left[at : at + 1] == right[at : at + 1]:
        at += 1
    return at


def _distinct(terms: list[int], certainty: float) -> list[Alternative]:
    return [(term, certainty) for term in dict.fromkeys(terms) if term != STOPPED][:MOST]


def _nearest(neighbours: list[tuple[str, int]], folded: str) -> tuple[int, list[int]]:
    """The terms at the smallest distance; the first letter is taken to be right."""
    most = 2 if len(folded) >= 8 else 1 if len(folded) >= 4 else 0
    nearest: list[int] = []
    for known, term in neighbours if most else []:
        found = distance(folded, known, most)
        if found < most:
            most, nearest = found, []
        if found == most:
            nearest.append(term)
    return most, nearest


def _beginnings(neighbours: list[tuple[str, int]], folded: str) -> list[int]:
    """The terms that share the longest beginning, of four letters or more and two thirds of the shorter word."""
    longest = 4
    terms: list[int] = []
    for known, term in neighbours:
        common = shared(known, folded)
        if common > longest:
            longest, terms = common, []
        if common == longest and 3 * common >= 2 * min(len(known), len(folded)):
            terms.append(term)
    return terms
