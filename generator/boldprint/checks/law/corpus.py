"""What buyers read, as words with their places, and the wordings found in it. Each text is looked at once for each wording."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any

from boldprint.jurisdiction.rulebook import wordings
from boldprint.source.model import Model
from boldprint.source.span import Span
from boldprint.values.reach import Url
from boldprint.values.text import PublicText

_NEGATED = re.compile(r"\b(not|never|no|nobody|nothing|none|without|cannot)\b|n[’']t\b", re.IGNORECASE)
_OVER = re.compile(r"\b(no longer|closed|shut|ended)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[^.!?\n]*[.!?\n]?")


@dataclass(frozen=True, slots=True)
class Words:
    """What stands at a place, facts named."""

    text: str
    span: Span


@dataclass(frozen=True, eq=False)
class Corpus:
    """The texts and addresses below some models."""

    things: tuple[object, ...]
    _found: dict[tuple[str, str], tuple[tuple[Words, str], ...]] = field(default_factory=dict, repr=False)

    @cached_property
    def words(self) -> tuple[Words, ...]:
        """Every text and every address, in reading order."""
        return tuple(words_below(self.things))

    def stated(self, name: str, language: str) -> tuple[tuple[Words, str], ...]:
        """Each place where a wording stands as a statement, with the words found."""
        if (name, language) not in self._found:
            patterns = wordings(name, language)
            matches = ((words, first_found(words.text, patterns)) for words in (self.words if patterns else ()))
            self._found[name, language] = tuple((words, found) for words, found in matches if found is not None)
        return self._found[name, language]

    def says(self, name: str, language: str) -> bool:
        """Whether a wording stands anywhere, in whatever sentence."""
        patterns = wordings(name, language)
        return any(pattern.search(words.text) for words in self.words for pattern in patterns)


def words_below(thing: Any) -> Iterator[Words]:
    """Every public text and every address anywhere below a model."""
    match thing:
        case PublicText():
            yield Words(str(thing), thing.span)
        case tuple():
            for item in thing:
                yield from words_below(item)
        case Model():
            for name, value in thing.__dict__.items():
                if isinstance(value, PublicText):
                    yield Words(str(value), value.span)
                elif isinstance(value, Url):
                    yield Words(str(value), thing.span_of(name))
                elif isinstance(value, tuple | Model):
                    yield from words_below(value)


def first_found(text: str, patterns: tuple[re.Pattern[str], ...]) -> str | None:
    """The first wording in a text that stands there as a statement: not after a “no” or “not”, and not as a thing of the past.

    A “not” before a comma denies something else: “if we do not agree, go to …”.

    >>> green = (re.compile("eco-friendly"),)
    >>> first_found("Our tents are eco-friendly.", green)
    'eco-friendly'
    >>> first_found("We call nothing eco-friendly.", green) is None
    True
    """
    if not _any_of(patterns).search(text):
        return None  # nearly every text
    for pattern in patterns:
        for match in pattern.finditer(text):
            clause = max(text.rfind(mark, 0, match.start()) for mark in ".!?\n,;:") + 1
            rest = _SENTENCE.match(text, match.end())
            before, after = text[clause : match.start()], rest[0] if rest is not None else ""
            if not _NEGATED.search(before) and not _OVER.search(before + after):
                return match[0]
    return None


@cache
def _any_of(patterns: tuple[re.Pattern[str], ...]) -> re.Pattern[str]:
    """Whether a text is worth a look: one expression that finds something wherever one of the patterns does."""
    return re.compile("|".join(f"(?:{pattern.pattern})" for pattern in patterns) or "(?!)", re.IGNORECASE)
