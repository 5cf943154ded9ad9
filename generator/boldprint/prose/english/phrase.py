"""Cuts noun phrases and the rest of a clause out of a sentence, as written, for the rewrites."""

from typing import Final

from boldprint.prose.english import tags as t
from boldprint.prose.english.finites import before
from boldprint.prose.english.reading import Word

_INSIDE: Final = (
    t.DETERMINER | t.NOUN | t.ADJECTIVE | t.NUMBER | t.POSSESSIVE | t.NAME | t.PARTICIPLE | t.GERUND | t.PRONOUN
)
_LAST: Final = t.NOUN | t.NUMBER | t.NAME | t.PRONOUN | t.SUBJECT | t.GERUND
_LONGEST: Final = 6
_JOINTS: Final = frozenset({"of", "to", "for", "on", "in", "from", "over", "under", "with", "about"})
_BEFORE_DETERMINERS: Final = frozenset({"all", "any", "both", "half", "no", "some"})
_SUBJECTS: Final = {"me": "I", "us": "we", "him": "he", "her": "she", "them": "they"}


def phrase_before(sentence: str, read: list[Word], place: int, questions: bool = False) -> str:
    """The noun phrase that ends before the verb group at `place`, without a capital letter that only began the sentence; "" if unclear.

    In a question the phrase behind the auxiliary is taken.
    """
    last = before(read, place)
    if questions and (last < 0 or read[last].tags & t.RELATIVE) and begins_with_subject(read, place + 1):
        return _phrase_from(sentence, read, place + 1)
    if last < 0 or not read[last].tags & _LAST:
        return ""
    first = last
    while (
        first > 0
        and last - first < _LONGEST
        and read[first - 1].tags & _INSIDE
        and not read[first].tags & (t.DETERMINER | t.SUBJECT)
        and not (read[first].tags & t.PRONOUN and not read[first].tags & t.NOUN)
    ):
        first -= 1
    if first > 0 and read[first].tags & t.DETERMINER and read[first - 1].lower in _BEFORE_DETERMINERS:
        first -= 1
    first = _with_head(read, first)
    return cut(sentence, read, first, last) if first >= 0 else ""


def _with_head(read: list[Word], first: int) -> int:
    """Takes in what the phrase belongs to (any change to the rota); -1 when it is the object of something else."""
    joint = first - 1
    if joint < 0 or (read[joint].tags & (t.COMMA | t.STOP | t.CONJUNCTION | t.SUBORDINATOR) and joint == 0):
        return first
    if read[joint].tags & t.RELATIVE and not read[joint].tags & (t.SUBORDINATOR | t.DETERMINER):
        return -1
    if read[joint].tags & (t.BASE | t.THIRD) and read[first].tags & t.DETERMINER and joint > 0:
        return first if read[joint].tags & t.NOUN == 0 and joint < 2 else -1
    if not read[joint].tags & (t.PREPOSITION | t.TO) or (read[joint].tags & (t.SUBORDINATOR | t.ADVERB) and joint == 0):
        return first
    if read[joint].lower not in _JOINTS or joint < 1:
        return -1
    head = joint - 1
    if not read[head].tags & t.NOUN or read[head].tags & t.PREPOSITION:
        return -1
    while head > 0 and joint - head < 4 and read[head - 1].tags & _INSIDE and not read[head].tags & t.DETERMINER:
        head -= 1
    return head


def _phrase_from(sentence: str, read: list[Word], first: int) -> str:
    last = first
    while last + 1 < len(read) and last - first < _LONGEST and read[last + 1].tags & _INSIDE:
        if read[last + 1].tags & t.PARTICIPLE:
            break
        last += 1
    return cut(sentence, read, first, last)


def begins_with_subject(read: list[Word], place: int) -> bool:
    """Whether a noun phrase begins at the place."""
    return place < len(read) and bool(read[place].tags & (_INSIDE | t.SUBJECT)) and not read[place].tags & t.NOT


def doer(sentence: str, read: list[Word], first: int) -> tuple[str, bool]:
    """Who stands after by, and whether it is more than one."""
    if first >= len(read):
        return "", False
    last = first
    follows = t.NOUN | t.NAME | t.ADJECTIVE | t.POSSESSIVE | t.GERUND | t.NUMBER
    while last + 1 < len(read) and last - first < 4 and read[last + 1].tags & follows:
        if read[last + 1].tags & (t.PREPOSITION | t.ADVERB) and not read[last + 1].tags & t.ADJECTIVE:
            break
        last += 1
    lower = read[first].lower
    if lower in _SUBJECTS and first == last:
        return _SUBJECTS[lower], lower in ("me", "us", "them")
    if not read[last].tags & (t.NOUN | t.NAME | t.PRONOUN | t.PLURAL):
        return "", False
    several = lower in ("you", "two", "both", "all") or bool(read[first].tags & t.NUMBER)
    return cut(sentence, read, first, last), several or bool(read[last].tags & t.PLURAL)


def first_words(sentence: str, read: list[Word], first: int) -> str:
    """The words from here to the next comma, joining word or condition, at most eight."""
    last = first
    ends = t.COMMA | t.STOP | t.CONJUNCTION
    while last < len(read) and not read[last].tags & ends and last - first < 8:
        opens = read[last].tags & t.SUBORDINATOR and not read[last].tags & t.PREPOSITION
        if last > first and opens and read[last - 1].lower != "at":
            break
        last += 1
    return sentence[read[first].start : read[last - 1].end] if last > first else ""


def cut(sentence: str, read: list[Word], first: int, last: int) -> str:
    """The words as written; a capital letter that only began the sentence becomes small."""
    text = sentence[read[first].start : read[last].end]
    name = bool(read[first].tags & t.NAME) or read[first].lower == "i" or read[first].text[1:2].isupper()
    return text if first > 0 or name else text[:1].lower() + text[1:]
