"""Reads a sentence into words with their possible classes, marking speech, names and facts, which the rules leave alone."""

import re
from dataclasses import dataclass
from typing import Final

from boldprint.prose.english import tags as t
from boldprint.prose.english.lexicon import CLOSED
from boldprint.prose.english.lists import words
from boldprint.prose.english.table import forms_of

_TOKEN: Final = re.compile(
    r"""(?P<fact>\(\([^()]*\)\))
      | (?P<code>`[^`]*`)
      | (?P<link>\]\([^)\s]*\))
      | (?P<address>(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+)
      | (?P<number>[€£$#]?\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|%|€)?(?!\w))
      | (?P<word>[^\W\d_](?:[\w&]|[-.'’](?=\w))*|\d[\w-]*)
      | (?P<speech>["“«][^"”»]{1,600}["”»]|(?<![\w])['‘][^'‘’]{1,300}(?:['’](?=\w)[^'‘’]{1,300})*['’](?!\w))
      | (?P<comma>,)
      | (?P<stop>[;:()\[\]!?]|\s[-–—]\s|—|\.{2,}|…)
    """,
    re.VERBOSE,
)
_CONTRACTION: Final = re.compile(r"(?i)^(.+?)(n['’]t|['’](?:ll|ve|re|m|s|d))$")
_S_IS: Final = words("s is")
_CALENDAR: Final = words("calendar")
_SAY: Final = re.compile(r"(?i)\b(?:say|answer|reply|script|example|greeting|ask|says?)\s*:\s*(?=\S)")


@dataclass(slots=True)
class Word:
    """One word: as written and in small letters, where it stands in the sentence, its classes, its base if it can be a verb."""

    text: str
    lower: str
    start: int
    end: int
    tags: int
    base: str


def read(sentence: str) -> list[Word]:
    """The words of a sentence; a quotation, a fact's name and code each count as one name.

    >>> [word.lower for word in read("They didn't scan it.")]
    ['they', 'did', "n't", 'scan', 'it']
    >>> [word.text for word in read('Say "We lost it." and wait ((hold.max)).')]
    ['Say', '"We lost it."', 'and', 'wait', '((hold.max))']
    """
    found: list[Word] = []
    end = _speech_without_marks(sentence)
    for match in _TOKEN.finditer(sentence, 0, end):
        kind = match.lastgroup
        if kind == "word":
            _add_word(found, match.group(), match.start())
        elif kind in ("comma", "stop"):
            tag = t.COMMA if kind == "comma" else t.STOP
            if match.group() not in "[]":
                found.append(Word(match.group(), match.group(), match.start(), match.end(), tag, ""))
        elif kind == "number":
            found.append(Word(match.group(), match.group(), match.start(), match.end(), t.NUMBER, ""))
        elif kind != "link":
            found.append(Word(match.group(), "", match.start(), match.end(), t.NAME | t.NOUN, ""))
    return found


def _speech_without_marks(sentence: str) -> int:
    """Where "Say: we will call you" begins to be what staff say, although nobody wrote quotation marks; else the sentence's length."""
    match = _SAY.search(sentence)
    if match and match.start() < 40 and sentence[match.end()] not in "\"'“‘«":
        return match.end()
    return len(sentence)


def _add_word(found: list[Word], text: str, start: int) -> None:
    parts = _CONTRACTION.match(text)
    if parts and text.lower() not in ("o'clock",):
        stem, ending = parts.group(1), parts.group(2).lower().replace("’", "'")
        if ending == "'s" and stem.lower() not in _S_IS and stem.lower() != "let":
            found.append(_word(stem, start, not found or _begins(found)))
            found.append(Word(parts.group(2), "'s", start + len(stem), start + len(text), t.POSSESSIVE, ""))
            return
        stem = "can" if text.lower().replace("’", "'") == "can't" else stem
        found.append(_word(stem, start, not found or _begins(found)))
        tag = (t.BE | t.PRESENT | t.THIRD) if ending == "'s" else CLOSED.get(ending, 0)
        found.append(Word(parts.group(2), ending, start + len(text) - len(ending), start + len(text), tag, ending))
        return
    if text.lower() == "cannot":
        found.append(_word("can", start, True))
        found.append(Word("not", "not", start + 3, start + 6, CLOSED["not"], ""))
        return
    found.append(_word(text, start, not found or _begins(found)))


def _begins(found: list[Word]) -> bool:
    """Whether a capital letter here only says that a clause begins."""
    return bool(found[-1].tags & t.STOP)


def _word(text: str, start: int, begins: bool) -> Word:
    lower = text.lower().replace("’", "'")
    end = start + len(text)
    closed = CLOSED.get(lower)
    shouted = text.isupper() and len(text) > 1
    if text[:1].isupper() and not begins and lower != "i" and not (shouted and closed):
        return Word(text, lower, start, end, t.NAME | t.NOUN, "")
    if closed is not None:
        base = {
            "is": "be",
            "are": "be",
            "was": "be",
            "were": "be",
            "has": "have",
            "had": "have",
            "does": "do",
            "did": "do",
        }.get(lower, lower)
        forms = forms_of(lower)
        # Open words in the closed list (left, past, open, clean) keep their verb readings.
        verbal = forms[0] if not closed & (t.AUXILIARY | t.SUBORDINATOR | t.DETERMINER | t.GET) else 0
        if lower in (
            "like",
            "down",
            "up",
            "off",
            "out",
            "back",
            "well",
            "even",
            "still",
            "over",
            "second",
            "last",
            "one",
            "till",
            "own",
            "long",
        ):
            verbal = 0
        return Word(text, lower, start, end, closed | verbal, forms[1] if verbal else base)
    return Word(text, lower, start, end, *_open(lower))


def _open(lower: str) -> tuple[int, str]:
    tags, base = forms_of(lower)
    if lower in _CALENDAR:
        return t.NOUN | t.NAME, ""
    if lower.endswith("ly") and not tags:
        return t.ADVERB | (
            t.ADJECTIVE
            if lower in ("friendly", "costly", "daily", "weekly", "monthly", "likely", "early", "only")
            else 0
        ), ""
    if lower.startswith("un") and lower.endswith("ed") and not tags:
        return t.ADJECTIVE, ""
    if not tags:
        plural = lower.endswith("s") and not lower.endswith(("ss", "us", "is")) and len(lower) > 3
        adjective = lower.endswith(("able", "ible", "ful", "less", "ous", "ive", "ical", "al", "ic")) and len(lower) > 5
        return t.NOUN | (t.PLURAL if plural else 0) | (t.ADJECTIVE if adjective else 0), ""
    if (
        "-" in lower
        and tags & t.PARTICIPLE
        and not tags & t.BASE
        and not lower.startswith(("re-", "pre-", "un-", "co-", "over-"))
    ):
        return t.ADJECTIVE, ""
    return tags, base
