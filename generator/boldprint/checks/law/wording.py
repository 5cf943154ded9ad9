"""Wordings in what buyers read: those that a rule forbids, and those without which something is not told."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from boldprint.checks.law.ruling import Breach
from boldprint.checks.law.selling import Selling
from boldprint.jurisdiction.rule import LawRule
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


def told(selling: Selling, *kinds: str) -> Iterator[Words]:
    """Everything that buyers read in a market; of policies of some kinds alone where kinds are named."""
    for telling in selling.tellings:
        if not kinds or telling.kind in kinds:
            yield from words_below(telling.part)
    if not kinds:
        yield from words_below(selling.site)
        for form in selling.library.forms:
            if form.public is not None:
                yield from words_below(form.public)
        for article in selling.library.public_articles:
            yield from words_below(article.head)
            yield Words(str(article.body), article.body.span)


def words_below(thing: Any) -> Iterator[Words]:
    """Every public text and every address anywhere below a model."""
    match thing:
        case PublicText():
            yield Words(str(thing), thing.span)
        case tuple():
            for item in thing:
                yield from words_below(item)
        case Model():
            for name in type(thing).model_fields:
                value = getattr(thing, name)
                if isinstance(value, Url):
                    yield Words(str(value), thing.span_of(name))
                elif isinstance(value, PublicText | tuple | Model):
                    yield from words_below(value)


def forbidden(rule: LawRule, selling: Selling) -> Iterator[tuple[Words, str]]:
    """Each place where a wording of the rule stands, with the words found; a negated one does not count."""
    assert rule.wording is not None
    patterns = wordings(rule.wording, selling.site.language)
    for words in told(selling, *rule.of) if patterns else ():
        found = first_found(words.text, patterns)
        if found is not None:
            yield words, found


def first_found(text: str, patterns: tuple[re.Pattern[str], ...]) -> str | None:
    """The first wording in a text that stands there as a statement: not after a “no” or “not”, and not as a thing of the past.

    >>> green = (re.compile("eco-friendly"),)
    >>> first_found("Our tents are eco-friendly.", green)
    'eco-friendly'
    >>> first_found("We call nothing eco-friendly.", green) is None
    True
    """
    for pattern in patterns:
        for match in pattern.finditer(text):
            start = max(text.rfind(mark, 0, match.start()) for mark in ".!?\n") + 1
            sentence = _SENTENCE.match(text, match.end())
            after = sentence[0] if sentence is not None else ""
            if not _NEGATED.search(text[start : match.start()]) and not _OVER.search(text[start : match.start()] + after):
                return match[0]
    return None


def says(selling: Selling, name: str, *kinds: str) -> bool:
    """Whether a wording stands anywhere in policies of these kinds; True where we know no wording in the shop's language."""
    patterns = wordings(name, selling.site.language)
    return not patterns or any(pattern.search(words.text) for words in told(selling, *kinds) for pattern in patterns)


def wording_breaches(rule: LawRule, selling: Selling, what: str, help_: str) -> Iterator[Breach]:
    """A breach for each place with a forbidden wording; `what` names the fault after the words found."""
    for words, found in forbidden(rule, selling):
        yield Breach(words.span, f"“{found}” {what}", help_)
