"""An exported index unpacked for searching: words to terms, terms to pages, passages to words."""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from functools import cache
from typing import Any

from boldprint.search.packing import unpack, unpack_words
from boldprint.search.words import fold, tokens, words

STOPPED = -1
"""The term number of a stop word."""
URL, KIND, SECTIONS, USUAL = range(4)
"""Places in an exported page; its first section is the page itself."""
ANCHOR, HEADING, SENTENCES, PHRASES, FACT = range(5)
"""Places in an exported section."""
Phrases = Mapping[int, list[list[int]]]
"""Phrases by their first term: a question that says a phrase says its first term too."""


@dataclass(frozen=True)
class Row:
    """A synonym: the terms said, stop words among them as they stand, and the meanings, each a list of terms."""

    said: tuple[int | str, ...]
    meant: tuple[tuple[int, ...], ...]


@dataclass(frozen=True)
class PagePhrases:
    """The headings and customers' words of a page: its own, those of its sections, and the terms of either."""

    own: Phrases
    others: Phrases
    about: frozenset[int]
    named: frozenset[int]


class Lookup:
    """What a search needs at hand. Made once per exported index; it remembers what it has unpacked."""

    def __init__(self, exported: Mapping[str, Any]) -> None:
        self.formula: Mapping[str, float] = exported["formula"]
        self.pages: list[list[Any]] = exported["pages"]
        self.weights = list(unpack(exported["weights"]))
        self.term_of = dict(zip(unpack_words(exported["words"]), _steps(exported["terms"]), strict=True))
        self.folded: set[str] = set()
        self.by_letter: dict[str, list[tuple[str, int]]] = {}
        for word, term in self.term_of.items():
            self._learn(word, term)
        for word in exported["stop"].split(" ") if exported["stop"] else []:
            self.term_of[word] = STOPPED
            self._learn(word, STOPPED)
        self.rows: dict[int | str, list[Row]] = {}
        for said, meant in exported["synonyms"]:
            self.rows.setdefault(said[0], []).append(Row(tuple(said), tuple(tuple(one) for one in meant)))
        self.postings = cache(self._postings(exported["postings"]))
        self.terms_in = cache(self._terms_in)
        self.phrases = cache(self._phrases)

    def _learn(self, word: str, term: int) -> None:
        folded = fold(word)
        self.folded.add(folded)
        self.by_letter.setdefault(folded[:1], []).append((folded, term))

    def _postings(self, packed: list[str]) -> Any:
        def unpacked(term: int) -> list[tuple[int, int]]:
            numbers = list(unpack(packed[term]))
            page, rows = 0, []
            for at in range(0, len(numbers), 2):
                page += numbers[at]
                rows.append((page, numbers[at + 1]))
            return rows

        return unpacked

    def _terms_in(self, text: str) -> tuple[int, ...]:
        """The terms of a text that belongs to the index, in order, without stop words."""
        return tuple(term for word in words(text) if (term := self.term_of.get(word, STOPPED)) != STOPPED)

    def _phrases(self, page: int) -> PagePhrases:
        """The phrases of a page, by its number."""
        own, *others = self.pages[page][SECTIONS]
        said, below = [*own[PHRASES], *self.pages[page][USUAL]], [phrase for section in others for phrase in section[PHRASES]]
        return PagePhrases(_by_first(said), _by_first(below), _terms(said), _terms(below))

    def marked(self, text: str, wanted: Set[int]) -> list[tuple[str, bool]]:
        """The text in parts, those words marked whose term is wanted."""
        parts: list[tuple[str, bool]] = []
        done = 0
        for token in tokens(text):
            if token.end > done and self.term_of.get(token.word, STOPPED) in wanted:
                start = max(token.start, done)
                if start > done:
                    parts.append((text[done:start], False))
                parts.append((text[start : token.end], True))
                done = token.end
        return [*parts, (text[done:], False)] if done < len(text) else parts


def _by_first(phrases: Iterable[list[int]]) -> Phrases:
    found: dict[int, list[list[int]]] = {}
    for phrase in phrases:
        if phrase:
            found.setdefault(phrase[0], []).append(phrase)
    return found


def _terms(phrases: Iterable[list[int]]) -> frozenset[int]:
    return frozenset(term for phrase in phrases for term in phrase)


def _steps(packed: str) -> list[int]:
    number, numbers = 0, []
    for step in unpack(packed):
        number += -(step + 1) // 2 if step & 1 else step // 2
        numbers.append(number)
    return numbers
