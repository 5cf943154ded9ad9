"""Writes the help: a rewrite in the reader's own words, or the nearest advice where the sentence does not give enough."""

from typing import Final

from boldprint.prose.english import tags as t
from boldprint.prose.english.finites import before
from boldprint.prose.english.lists import words
from boldprint.prose.english.phrase import begins_with_subject, cut, doer, first_words, phrase_before
from boldprint.prose.english.reading import Word
from boldprint.prose.english.states import DUTY, PAST_PERFECT, PERFECT, PERMISSION, WAS
from boldprint.prose.english.table import third_person
from boldprint.prose.english.tense import Tensed
from boldprint.prose.english.voice import Passive
from boldprint.prose.language import Kind

_OBJECTS: Final = {"they": "them", "he": "him", "she": "her", "i": "me", "we": "us"}
_RELATIVES: Final = frozenset({"which", "who", "that"})
_NO_OBJECT: Final = frozenset({"which", "who", "that", "there", "nothing", "nobody", "what"})
# After "you will" these stay statements: you need, not need.
_STATEMENTS: Final = words("statements")
_NOW: Final = {"was": "is", "were": "are", "had": "have", "did": "do", "got": "get"}


def passive_help(sentence: str, read: list[Word], passive: Passive, kind: Kind) -> str:
    """What to write instead of a passive: "write: scan the parcel", with the doer as subject where the sentence names one."""
    participle = read[passive.last]
    base = participle.base or participle.lower
    left_out = _left_out(sentence, read, passive.first, passive.last)
    if left_out and passive.agent < 0:
        return left_out
    thing = _thing(sentence, read, passive)
    if read[-1].text == "?":
        return f"ask in the active and the present: who {third_person(base)} {thing}?"
    if passive.agent >= 0:
        who, plural = doer(sentence, read, passive.agent + 1)
        if who:
            return f"write: {who} {base if plural else third_person(base)} {thing}"
    asked = _asked_to(sentence, read, passive, base)
    if asked:
        return asked
    deed = _deed(sentence, read, passive, base, thing)
    if passive.time == PERMISSION:
        return f"write: you {_not(read, passive, 'cannot', 'can')} {deed}"
    if kind == "public":
        subject = "you must" if passive.time == DUTY else "we"
        return f"say who does it, for example: {subject} {_not(read, passive, 'do not ')}{deed}"
    if passive.time in (PERFECT, WAS, PAST_PERFECT) and (passive.condition or _not(read, passive, "not")):
        return f"say who does it, in the present, for example: you {_not(read, passive, 'do not ')}{deed}"
    return f"write: {_not(read, passive, 'do not ')}{deed}"


def _left_out(sentence: str, read: list[Word], first: int, last: int) -> str:
    """The advice to say it without its verb, where a participle does as well: the receipt (that was) printed at the till."""
    earlier = before(read, first)
    is_relative = earlier > 0 and read[earlier].lower in _RELATIVES and bool(read[earlier - 1].tags & t.NOUN)
    if not is_relative or not read[first].tags & (t.BE | t.HAVE) or any(read[here].tags & t.NOT for here in range(first, last)):
        return ""
    joined = before(read, last)
    return f"leave out “{cut(sentence, read, earlier, joined if joined >= first else first)}”"


def _thing(sentence: str, read: list[Word], passive: Passive) -> str:
    phrase = phrase_before(sentence, read, passive.first, questions=read[-1].text == "?")
    if not phrase or phrase.lower() in _NO_OBJECT:
        return "…"
    return _OBJECTS.get(phrase.lower(), phrase)


def _not(read: list[Word], passive: Passive, negative: str, positive: str = "") -> str:
    """The negative words when the passive is negated."""
    return negative if any(read[here].tags & t.NOT for here in range(passive.first, passive.last)) else positive


def _asked_to(sentence: str, read: list[Word], passive: Passive, base: str) -> str:
    """Verbs that only wrap what is to be done: staff are asked to sign, gloves are required, it is recommended that."""
    after = read[passive.last + 1 : passive.last + 3]
    negated = _not(read, passive, "do not ")
    if len(after) == 2 and after[0].tags & t.TO and after[1].tags & t.BASE and base in words("wrapping verbs"):
        verb = "you can " if base in ("allow", "permit") else ""
        return f"write: {verb or negated}{first_words(sentence, read, passive.last + 2)}"
    if base in ("require", "need"):
        return f"write: you need {_thing(sentence, read, passive)}"
    if base in words("wrapping verbs"):
        return "write what to do, or not to do, as a command"
    earlier = before(read, passive.first)
    if earlier >= 0 and read[earlier].lower == "it" and after and after[0].lower in ("that", "from", "how", "who"):
        return "leave it out and state the rest"
    return ""


def _deed(sentence: str, read: list[Word], passive: Passive, base: str, thing: str) -> str:
    """The verb with its object and what follows: place damaged goods in the red cage, deal with the complaint."""
    after = passive.last + 1
    if after < len(read) and read[after].lower in ("with", "for", "to", "at", "of"):
        ends = t.STOP | t.PREPOSITION | t.ADVERB | t.COMMA
        alone = after + 1 >= len(read) or (bool(read[after + 1].tags & ends) and read[after + 1].lower != "once")
        if alone:
            return f"{base} {read[after].lower} {thing}"
    rest = "" if passive.agent >= 0 else first_words(sentence, read, after)
    return f"{base} {thing} {rest}".rstrip()


def past_help(sentence: str, read: list[Word], tensed: Tensed) -> str:
    """What to write instead of a past: the present of the same verb with its subject."""
    word = read[tensed.deed]
    if tensed.deed == tensed.first and word.lower in _NOW:
        now = _NOW[word.lower]
        if now in ("have", "do", "get"):
            now = _present(read, tensed, now)
        return f'write "{now}" for "{word.text}"'
    if word.lower == "used" and tensed.deed + 1 < len(read) and read[tensed.deed + 1].tags & t.TO:
        return "write what holds now, in the present"
    if read[tensed.first].tags & t.GET:
        return f"write: {_subject(sentence, read, tensed.first)}{_present(read, tensed, 'get')} {word.text}"
    if word.tags & t.PARTICIPLE and read[tensed.first].lower in ("was", "were"):
        left_out = _left_out(sentence, read, tensed.first, tensed.deed)
        return left_out or f'write "{_NOW[read[tensed.first].lower]}" for "{read[tensed.first].text}"'
    base = word.base or word.lower
    if tensed.deed == 0:
        return f"write: {base} {first_words(sentence, read, 1)}".rstrip()
    return f"write it in the present: {_subject(sentence, read, tensed.first)}{_present(read, tensed, base)}"


def future_help(sentence: str, read: list[Word], tensed: Tensed) -> str:
    """What to write instead of a future: the command after "you will", else the present."""
    word = read[tensed.deed]
    if tensed.deed == tensed.first:
        return "write it in the present, without will"
    base = word.base or word.lower
    if read[-1].text == "?" and begins_with_subject(read, tensed.first + 1):
        return f"ask in the present: do … {base}, does … {base}"
    negated = any(between.tags & t.NOT for between in read[tensed.first + 1 : tensed.deed])
    earlier = before(read, tensed.first)
    if earlier >= 0 and read[earlier].lower == "you" and base not in _STATEMENTS:
        return f"write: {'do not ' if negated else ''}{base} {first_words(sentence, read, tensed.deed + 1)}".rstrip()
    subject = _subject(sentence, read, tensed.first)
    if subject == "… " and base != "be" and not negated:
        return f"write it in the present: {base}, or {third_person(base)}"
    if negated and base != "be":
        return f"write: {subject}{_present(read, tensed, 'do')} not {base}"
    return f"write: {subject}{_present(read, tensed, base)}{' not' if negated else ''}"


def _present(read: list[Word], tensed: Tensed, base: str) -> str:
    """The present form that goes with the subject before the group."""
    earlier = before(read, tensed.first)
    subject = read[earlier] if earlier >= 0 else None
    joined = subject is not None and any(word.lower == "and" for word in read[max(0, earlier - 2) : earlier])
    plural = subject is not None and (
        subject.lower in ("you", "we", "they", "i") or bool(subject.tags & t.PLURAL) or joined
    )
    if base == "be":
        return "am" if subject is not None and subject.lower == "i" else "are" if plural else "is"
    return base if plural else third_person(base)


def _subject(sentence: str, read: list[Word], place: int) -> str:
    last = before(read, place)
    if last >= 0 and read[last].lower == "i":
        return "I "
    if last >= 0 and read[last].tags & (t.SUBJECT | t.PRONOUN) and not read[last].tags & t.NOUN:
        return f"{cut(sentence, read, last, last)} "
    phrase = phrase_before(sentence, read, place)
    return f"{phrase} " if phrase else "… "
