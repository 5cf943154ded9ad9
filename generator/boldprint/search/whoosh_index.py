"""Whoosh, and nothing else of boldprint imports it: analysis, Snowball stems, postings of each field.

Whoosh indexes but does not rank: a static site has no server for it to run on, and one formula must give the same
first page in the terminal, in the gate and in the browser. What its fields count goes straight into our index; Whoosh's
own file format is neither written nor read (reading it would unpickle, and writing it took half of the time).
"""

import warnings
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

from boldprint.search.language import Language
from boldprint.search.words import words_to_index


@contextmanager
def _known_warnings_silenced() -> Iterator[None]:
    """Whoosh 2.7.4 is older than these two warnings of the compiler; every other warning stays."""
    with warnings.catch_warnings():
        for category in (SyntaxWarning, DeprecationWarning):
            warnings.filterwarnings("ignore", message=r"invalid escape sequence|\"is\" with", category=category)
        yield


with _known_warnings_silenced():
    from whoosh.analysis import Token, Tokenizer
    from whoosh.fields import TEXT
    from whoosh.lang import stemmer_for_language

FIELDS = ("title", "heading", "says", "text")


@dataclass(frozen=True)
class Statistics:
    """What ranking needs to know about the pages.

    `postings[term][field][page]` is how often the term stands there, `lengths[field][page]` the number of terms,
    `averages[field]` the mean length.
    """

    postings: Mapping[str, Mapping[str, Mapping[int, int]]]
    lengths: Mapping[str, Sequence[int]]
    averages: Mapping[str, float]


class _Stems(Tokenizer):  # type: ignore[misc]
    """Our own words as Whoosh tokens, so that index and question are cut alike: brought to their stems, without stop words."""

    def __init__(self, language: Language) -> None:
        self._stem, self._stop_words = stemmer(language), language.stop_words

    def __call__(self, value: str, **_options: Any) -> Iterator[Any]:
        token = Token(positions=False, chars=False, removestops=True, mode="index", boost=1.0, stopped=False)
        for word in words_to_index(value):
            if word not in self._stop_words:
                token.text = self._stem(word)
                yield token


@cache
def stemmer(language: Language) -> Callable[[str], str]:
    """The function that brings a word of the language to its stem; it remembers the words it has seen.

    >>> from boldprint.search.language import language_of
    >>> stemmer(language_of("en"))("returned"), stemmer(language_of("sv"))("leveranser")
    ('return', 'leverans')
    """
    if language.stem is not None:
        return cache(language.stem)
    if not language.snowball:
        return str
    with _known_warnings_silenced():
        snowball = stemmer_for_language(language.snowball)
    # A number has no ending; what would be asked of it step by step, a catalogue full of them makes dear.
    return cache(lambda word: word if word.isdecimal() else snowball(word))


def count(pages: Sequence[Mapping[str, str]], language: Language) -> Statistics:
    """Index pages (a text per field).

    >>> from boldprint.search.language import language_of
    >>> found = count([{"title": "Returns", "text": "Return it, returning is free."}], language_of("en"))
    >>> found.postings["return"]
    {'title': {0: 1}, 'text': {0: 2}}
    """
    indexed = TEXT(analyzer=_Stems(language), phrase=False)
    postings: dict[str, dict[str, dict[int, int]]] = defaultdict(lambda: defaultdict(dict))
    lengths = {field: [0] * len(pages) for field in FIELDS}
    for field in FIELDS:
        for number, page in enumerate(pages):
            for term, frequency, _weight, _value in indexed.index(page.get(field, "")):
                postings[term.decode("utf-8")][field][number] = frequency
                lengths[field][number] += frequency
    averages = {field: sum(lengths[field]) / max(1, len(pages)) for field in FIELDS}
    return Statistics({term: dict(fields) for term, fields in postings.items()}, lengths, averages)
