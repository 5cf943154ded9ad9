"""A customer's question, understood: its words as terms, and what its phrases mean."""

from dataclasses import dataclass
from itertools import islice

from boldprint.search.lookup import STOPPED, Lookup, Row
from boldprint.search.spelling import Alternative, alternatives, split
from boldprint.search.words import fold, tokens

MOST_WORDS = 40
MOST_SLOTS = 20
GAP = 2
"""A synonym's phrase is still said with so many other words between two of its own."""


@dataclass(frozen=True)
class Clause:
    """A part of the question: a word, or a synonym's phrase.

    `options` are the terms it may stand for, each with how much that counts; `slots` the words of the question it
    takes up, `share` how much of these a page covers that answers it.
    """

    options: tuple[tuple[tuple[int, ...], float], ...]
    slots: tuple[int, ...]
    share: float = 1.0


@dataclass(frozen=True)
class Question:
    """The clauses, words first, and the number of words that count (slots)."""

    clauses: tuple[Clause, ...]
    size: int

    @property
    def known(self) -> int:
        """The number of words that stand for something, at least 1."""
        return sum(1 for clause in self.clauses[: self.size] if clause.options) or 1

    @property
    def wanted(self) -> dict[int, float]:
        """Every term that the question says or means, and how sure we are of it, from 0 to 1."""
        sure: dict[int, float] = {}
        for clause in self.clauses:
            for terms, certainty in clause.options:
                for term in terms:
                    sure[term] = max(sure.get(term, 0.0), certainty)
        return sure


@dataclass(frozen=True)
class _Heard:
    """A word of the query with its slot (-1: a stop word) and the terms it may stand for."""

    word: str
    slot: int
    terms: tuple[Alternative, ...]

    def certainty(self, said: int | str) -> float:
        """How surely this word is what a synonym says."""
        if isinstance(said, str):
            return 1.0 if said == self.word else 0.0
        return next((sure for term, sure in self.terms if term == said), 0.0)


def understood(lookup: Lookup, query: str) -> Question:
    """What a query asks. The first forty words count, and twenty of those that are no stop words."""
    said = [part for token in islice(tokens(query), MOST_WORDS) for part in split(lookup, token.word)]
    clauses: list[Clause] = []
    heard: list[_Heard] = []
    for at, word in enumerate(said):
        before, after = said[at - 1] if at else "", said[at + 1] if at + 1 < len(said) else ""
        certain: dict[int, float] = {}
        for term, sure in (*alternatives(lookup, word, fold(word), not after), *_joined(lookup, before, word, after)):
            certain.setdefault(term, sure)
        counts = (bool(certain) or lookup.term_of.get(word) != STOPPED) and len(clauses) < MOST_SLOTS
        heard.append(_Heard(word, len(clauses) if counts else -1, tuple(certain.items())))
        if counts:
            clauses.append(Clause(tuple(((term,), sure) for term, sure in certain.items()), (len(clauses),)))
    return Question((*clauses, *_meanings(lookup, heard)), len(clauses))


def _joined(lookup: Lookup, before: str, word: str, after: str) -> list[Alternative]:
    """The term of two words that the pages write as one ("pay pal")."""
    pairs = ([before + word] if before else []) + ([word + after] if after else [])
    return [(term, 1.0) for pair in pairs if (term := lookup.term_of.get(pair, STOPPED)) != STOPPED]


def _meanings(lookup: Lookup, heard: list[_Heard]) -> list[Clause]:
    """The synonyms that are said, without those whose words all belong to a longer one."""
    found: list[Clause] = []
    for first, one in enumerate(heard):
        keys: list[int | str] = [one.word, *(term for term, _ in one.terms)]
        for row in (row for key in keys for row in lookup.rows.get(key, [])):
            clause = _meaning(lookup, row, heard, first)
            if clause:
                found.append(clause)
    return [one for one in found if not any(set(one.slots) < set(other.slots) for other in found)]


def _meaning(lookup: Lookup, row: Row, heard: list[_Heard], first: int) -> Clause | None:
    """What the row means, if its phrase is said from `first` on, with two words in between allowed."""
    synonym = lookup.formula["synonym"]
    at, slots, certainty = first, [], synonym
    for said in row.said:
        for place in range(at, min(at + (1 if at == first else 1 + GAP), len(heard))):
            sure = heard[place].certainty(said)
            if sure:
                break
        else:
            return None
        if heard[place].slot >= 0:
            slots.append(heard[place].slot)
        certainty *= sure
        at = place + 1
    return Clause(tuple((meant, certainty) for meant in row.meant), tuple(slots), synonym)
