"""Whoosh, and nothing else of boldprint imports it: analysis, Snowball stems, postings, field statistics.

Whoosh indexes but does not rank: a static site has no server for it to run on, and one formula must give the same
first page in the terminal, in the gate and in the browser. The index lives in memory and is thrown away; no index made
elsewhere is ever opened (Whoosh would unpickle it).
"""

import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
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
    from whoosh.analysis import StemFilter, StopFilter, Token, Tokenizer
    from whoosh.codec import whoosh3  # noqa: F401  (imported late by Whoosh itself, and then it would warn)
    from whoosh.fields import TEXT, Schema
    from whoosh.filedb.filestore import RamStorage
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


class _Words(Tokenizer):  # type: ignore[misc]
    """Our own words as Whoosh tokens, so that index and question are cut alike."""

    def __call__(self, value: str, **_options: Any) -> Iterator[Any]:
        token = Token(positions=False, chars=False, removestops=True, mode="index")
        for word in words_to_index(value):
            token.text, token.boost, token.stopped = word, 1.0, False
            yield token


class _Memory(RamStorage):  # type: ignore[misc]
    """Whoosh's store in memory, which would otherwise put its temporary files on the disk."""

    def temp_storage(self, name: str | None = None) -> RamStorage:
        return RamStorage()


def stemmer(language: Language) -> Callable[[str], str]:
    """The function that brings a word of the language to its stem.

    >>> from boldprint.search.language import language_of
    >>> stemmer(language_of("en"))("returned"), stemmer(language_of("sv"))("leveranser")
    ('return', 'leverans')
    """
    if language.stem is not None:
        return language.stem
    if not language.snowball:
        return str
    with _known_warnings_silenced():
        snowball: Callable[[str], str] = stemmer_for_language(language.snowball)
    return snowball


def count(pages: Sequence[Mapping[str, str]], language: Language) -> Statistics:
    """Index pages (a text per field) and read the statistics back.

    >>> from boldprint.search.language import language_of
    >>> found = count([{"title": "Returns", "text": "Return it, returning is free."}], language_of("en"))
    >>> found.postings["return"]
    {'title': {0: 1}, 'text': {0: 2}}
    """
    analyzer = _Words() | StopFilter(stoplist=language.stop_words, minsize=1) | StemFilter(stemfn=stemmer(language))
    schema = Schema(**{field: TEXT(analyzer=analyzer, phrase=False) for field in FIELDS})
    index = _Memory().create_index(schema)
    with index.writer(limitmb=256) as writer:
        for page in pages:
            writer.add_document(**{field: page.get(field, "") for field in FIELDS})
    with index.reader() as reader:
        return _read(reader, len(pages))


def _read(reader: Any, pages: int) -> Statistics:
    postings: dict[str, dict[str, dict[int, int]]] = {}
    for field in FIELDS:
        for term in reader.lexicon(field):
            matcher = reader.postings(field, term)
            found = {}
            while matcher.is_active():
                found[matcher.id()] = int(matcher.value_as("frequency"))
                matcher.next()
            postings.setdefault(term.decode("utf-8"), {})[field] = found
    lengths = {field: [reader.doc_field_length(page, field) or 0 for page in range(pages)] for field in FIELDS}
    averages = {field: sum(lengths[field]) / max(1, pages) for field in FIELDS}
    return Statistics(postings, lengths, averages)
