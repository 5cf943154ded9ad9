"""Prose: tense, voice, length and plain language of procedure texts (kind "sop") and customer texts (kind "public").

Pure functions over text; a fault is a `Remark` inside a `SentenceReport`. Rules are firm for English and light for other languages.
"""

from functools import cache, lru_cache

from boldprint.prose.codes import CODES, Code
from boldprint.prose.language import Kind, Language, Remark, SentenceReport
from boldprint.prose.length import too_long
from boldprint.prose.readability import band, lix
from boldprint.prose.sentences import Sentence, split
from boldprint.prose.survey import check_question
from boldprint.registry import discover

__all__ = [
    "CODES", "Code", "Kind", "Language", "Remark", "Sentence", "SentenceReport", "band", "check", "check_question", "known_languages", "lix", "split",
]  # fmt: skip

_UNKNOWN = Language("", {"sop": 20, "public": 25}, lambda sentence, kind: [])


def known_languages() -> dict[str, Language]:
    """The languages with rules, by code.

    >>> sorted(known_languages())
    ['en', 'lv', 'nb', 'sv', 'zh']
    """
    return dict(discover("boldprint.prose.languages", "LANGUAGE", Language))


def check(text: str, kind: Kind = "sop", language: str = "en", backed: bool = False) -> list[SentenceReport]:
    """Each sentence of a text with its remarks, in the order of the text; a language without rules is checked for length only.

    `backed` says that facts already stand filled in, so that an absolute promise (T183) is not remarked on; a fact's name in the
    sentence says the same.

    >>> report, = check("The parcel is scanned by the clerk.")
    >>> [(r.code, r.words, r.help) for r in report.findings]
    [('T130', 'is scanned', 'write: the clerk scans the parcel')]
    >>> check("Scan the parcel.")[0].findings
    ()
    """
    reports: list[SentenceReport] = []
    for sentence in split(text):
        remarks = _remarks(language, sentence.text, kind)
        reports.append(SentenceReport(sentence, tuple(one for one in remarks if one.code != "T183") if backed else remarks))
    return reports


@lru_cache(maxsize=100_000)
def _remarks(language: str, sentence: str, kind: Kind) -> tuple[Remark, ...]:
    """The remarks on one sentence, in its order; a sentence that has been read is not read again."""
    rules = _rules(language)
    found = rules.find(sentence, kind) + too_long(sentence, rules.limits[kind], rules.by_letters)
    return tuple(sorted(found, key=lambda remark: (remark.start, remark.code)))


@cache
def _rules(language: str) -> Language:
    return known_languages().get(language.replace("_", "-").split("-")[0].lower(), _UNKNOWN)
