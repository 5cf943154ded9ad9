"""Wordings in what buyers read: those that a rule forbids, and those without which something is not told."""

from collections.abc import Iterator

from boldprint.checks.law.corpus import Corpus, Words
from boldprint.checks.law.ruling import Breach
from boldprint.checks.law.selling import Selling
from boldprint.jurisdiction.rule import LawRule
from boldprint.jurisdiction.rulebook import wordings


def forbidden(rule: LawRule, selling: Selling) -> Iterator[tuple[Words, str]]:
    """Each place where a wording of the rule stands, with the words found; a negated one does not count."""
    assert rule.wording is not None
    for corpus in _told(selling, rule.of):
        yield from corpus.stated(rule.wording, selling.site.language)


def says(selling: Selling, name: str, *kinds: str) -> bool:
    """Whether a wording stands anywhere in policies of these kinds; True where we know no wording in the shop's language."""
    language = selling.site.language
    return not wordings(name, language) or any(corpus.says(name, language) for corpus in _told(selling, kinds))


def wording_breaches(rule: LawRule, selling: Selling, what: str, help_: str) -> Iterator[Breach]:
    """A breach for each place with a forbidden wording; `what` names the fault after the words found."""
    for words, found in forbidden(rule, selling):
        yield Breach(words.span, f"“{found}” {what}", help_)


def _told(selling: Selling, kinds: tuple[str, ...]) -> Iterator[Corpus]:
    """What buyers read in policies of some kinds; everything that they read where none is named."""
    yield from (telling.corpus for telling in (selling.of_kind(*kinds) if kinds else selling.tellings))
    if not kinds:
        yield selling.beside
