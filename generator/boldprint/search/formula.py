"""The numbers of the ranking formula. They travel in the index, so that Python and the browser compute with the same.

A page's points for a term are `weight of the term x how much the page is about it`, both whole numbers fixed when the
index is built: the weight is BM25's inverse document frequency, the other BM25F's saturated frequency over four
fields. A search only adds, multiplies and divides these, so that every machine gets the same last digit.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Weights:
    """Fixed in the index when it is built."""

    title: float = 3.0
    heading: float = 2.0
    says: float = 3.0
    text: float = 1.0
    saturation: float = 8.0
    length: float = 0.75


@dataclass(frozen=True)
class Formula:
    """Used by the search itself. Shares from 0 to 1 unless said."""

    synonym: float = 0.6
    """What a synonym's meaning counts, against the word itself."""
    coordination: float = 2.0
    """Bonus for a page that has all the words, against one that has few (may exceed 1)."""
    phrase: float = 1.0
    """Bonus for a page one of whose phrases the question says in full."""
    own: float = 1.5
    """What the page's title and its own customers' words count as a phrase, against a section's."""
    prefix: float = 0.8
    """A word still being typed."""
    slip: float = 0.8
    """One letter wrong."""
    slips: float = 0.6
    """Two letters wrong, in words of eight letters or more."""
    beginning: float = 0.5
    """A word that only begins like a known one."""
    weak: float = 0.1
    """A page with less of the best page's score is not shown."""
    poor: float = 0.34
    """A best page that covers less of the question is a poor result."""
