"""Documents to an index: terms, their weights, how much each page is about them, and the words that lead to them."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from boldprint.search.formula import Weights
from boldprint.search.language import Language, language_of
from boldprint.search.model import Document, Synonym
from boldprint.search.whoosh_index import FIELDS, Statistics, count, stemmer
from boldprint.search.words import words, words_to_index

STEPS = 31
"""How finely is measured how much a page is about a term: 1 to 31, one letter of the packed index."""

Said = tuple[int | str, ...]


@dataclass(frozen=True)
class Index:
    """What `export` turns into JSON.

    `terms` are the stems, sorted; `weights[t]` is a term's weight in hundredths, `postings[t]` its pages with a measure
    from 1 to 31, `surfaces` every word that stands on a page or in a synonym with its term's number,
    `synonyms` each said phrase (term numbers, stop
    words as they stand) with the meant ones; `dead_synonyms` mean something that stands on no page.
    """

    language: Language
    documents: tuple[Document, ...]
    terms: tuple[str, ...]
    weights: tuple[int, ...]
    postings: tuple[tuple[tuple[int, int], ...], ...]
    surfaces: dict[str, int]
    synonyms: tuple[tuple[Said, tuple[tuple[int, ...], ...]], ...] = ()
    dead_synonyms: tuple[Synonym, ...] = field(default=())

    @cached_property
    def forms(self) -> dict[str, int]:
        """Other forms of the words with their terms' numbers; they stand on no page.

        No stemmer runs in the browser: a customer who types such a form is still understood.
        """
        stem, found = stemmer(self.language), dict[str, int]()
        words_of: dict[int, list[str]] = {}
        for word, term in self.surfaces.items():
            words_of.setdefault(term, []).append(word)
        for term, together in words_of.items():
            root = self.terms[term]
            for form in self.language.more_forms(together, root):
                if form not in self.surfaces and form not in found and form not in self.language.stop_words and stem(form) == root:
                    found[form] = term
        return found

    def terms_of(self, text: str) -> list[int]:
        """The distinct terms of a text of the pages, in order, without stop words."""
        return list(dict.fromkeys(self.surfaces[word] for word in words(text) if word in self.surfaces))


def build_index(
    documents: Sequence[Document], synonyms: Sequence[Synonym], language: str, weights: Weights | None = None
) -> Index:
    """The index of all documents of the language, in their order (which breaks ties).

    >>> page = Document("returns", "returns.html", "Returns", says=("money back",))
    >>> index = build_index([page], [Synonym("refund", "money back"), Synonym("gift wrap", "wrapping")], "en")
    >>> [(row.said, row.meant) for row in index.dead_synonyms]
    [('gift wrap', 'wrapping')]
    """
    spoken = language_of(language)
    documents = [page for page in documents if language_of(page.language or language).code == spoken.code]
    pages = [_fields(document) for document in documents]
    statistics = count(pages, spoken)
    texts = [*(text for page in pages for text in page.values()), *(row.said for row in synonyms)]
    found = {word for text in texts for word in words_to_index(text)} - spoken.stop_words
    stem = stemmer(spoken)
    stems = {word: stem(word) for word in sorted(found)}
    terms = tuple(sorted({*stems.values(), *statistics.postings}))
    number = {term: at for at, term in enumerate(terms)}
    living = [row for row in synonyms if _is_known(row.meant, statistics, spoken)]
    return Index(
        language=spoken,
        documents=tuple(documents),
        terms=terms,
        weights=tuple(_weight(statistics, term, len(documents)) for term in terms),
        postings=tuple(_measures(statistics, term, weights or Weights()) for term in terms),
        surfaces={word: number[stems[word]] for word in stems},
        synonyms=_numbered(living, spoken, number),
        dead_synonyms=tuple(row for row in synonyms if row not in living),
    )


def content_words(text: str, language: Language) -> list[str]:
    """The words of a text that are not stop words.

    >>> content_words("How do I send it back?", language_of("en"))
    ['send', 'back']
    """
    return [word for word in words(text) if word not in language.stop_words]


def _fields(document: Document) -> dict[str, str]:
    said = (*document.says, *document.usual, *(phrase for section in document.sections for phrase in section.says))
    answers = [document.answer, *(section.fact for section in document.sections)]
    shown = [text for answer in answers if answer for text in (answer.text, answer.figure)]
    return {
        "title": document.title,
        "heading": "\n".join(section.heading for section in document.sections),
        "says": "\n".join(said),
        "text": "\n".join([*(section.text for section in document.sections), *shown]),
    }


def _is_known(meant: str, statistics: Statistics, language: Language) -> bool:
    stem = stemmer(language)
    meaning = content_words(meant, language)
    return bool(meaning) and all(stem(word) in statistics.postings for word in meaning)


def _weight(statistics: Statistics, term: str, pages: int) -> int:
    """BM25's inverse document frequency in hundredths, at least 1; 0 for a term that stands on no page."""
    found: set[int] = set()
    for where in statistics.postings.get(term, {}).values():
        found.update(where)
    if not found:
        return 0
    return max(1, round(100 * math.log(1 + (pages - len(found) + 0.5) / (len(found) + 0.5))))


def _measures(statistics: Statistics, term: str, weights: Weights) -> tuple[tuple[int, int], ...]:
    """BM25F: frequencies of all fields, each by its length and weight, then saturated and cut into steps."""
    frequencies: dict[int, float] = {}
    for name in FIELDS:
        for page, times in statistics.postings.get(term, {}).get(name, {}).items():
            relative = statistics.lengths[name][page] / statistics.averages[name]
            norm = 1 - weights.length + weights.length * relative
            frequencies[page] = frequencies.get(page, 0.0) + getattr(weights, name) * times / norm
    return tuple(
        (page, max(1, round(STEPS * frequency / (frequency + weights.saturation))))
        for page, frequency in sorted(frequencies.items())
    )


def _numbered(
    synonyms: Iterable[Synonym], language: Language, number: Mapping[str, int]
) -> tuple[tuple[Said, tuple[tuple[int, ...], ...]], ...]:
    stem = stemmer(language)
    rows: dict[Said, list[tuple[int, ...]]] = {}
    for row in synonyms:
        said = tuple(word if word in language.stop_words else number[stem(word)] for word in words(row.said))
        meant = tuple(dict.fromkeys(number[stem(word)] for word in content_words(row.meant, language)))
        rows.setdefault(said, []).append(meant)
    return tuple((said, tuple(meant)) for said, meant in rows.items() if said)
