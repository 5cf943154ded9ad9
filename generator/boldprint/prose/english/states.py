"""Tells a passive from what only looks like one: a state, a name given, a participle in front of its noun; and finds who does it."""

from typing import Final

from boldprint.prose.english import tags as t
from boldprint.prose.english.finites import before
from boldprint.prose.english.lexicon import HALF_STATES, PEOPLE, STATES
from boldprint.prose.english.lists import words
from boldprint.prose.english.reading import Word

PRESENT: Final = "present"
WAS: Final = "past"
COMING: Final = "future"
PERFECT: Final = "perfect"
PAST_PERFECT: Final = "past perfect"
DUTY: Final = "duty"  # must be, should be, needs to be
PERMISSION: Final = "permission"  # can be, may be

_DEGREE: Final = words("degree")
_ROUTINE: Final = words("routine")
_MISHAPS: Final = words("mishaps")
_EVENTS: Final = words("events")
_MEANS: Final = words("means")
_TIME_HEADS: Final = words("time heads")
_TWO_OBJECTS: Final = words("two objects")
_NAMING: Final = words("naming")
_CALENDAR: Final = words("calendar") | {"paypal"}


def not_a_passive(read: list[Word], place: int, participle: int, time: str) -> bool:
    """there is + participle, a participle in front of its noun, a name given, an adverb of degree."""
    word = read[participle]
    earlier = before(read, place)
    subject = read[earlier] if earlier >= 0 else None
    if subject is not None and subject.lower in ("there", "here"):
        return True
    following = read[participle + 1] if participle + 1 < len(read) else None
    if word.lower == "used" and following is not None and following.tags & t.TO:
        return participle + 2 < len(read) and not read[participle + 2].tags & t.BASE  # are used to forms: a habit
    if (
        following is not None
        and following.tags & t.NOUN
        and not following.tags & t.NAME
        and word.lower not in _TWO_OBJECTS
    ):
        pronoun = subject is not None and bool(subject.tags & (t.PRONOUN | t.SUBJECT | t.RELATIVE))
        if pronoun and not following.tags & (t.ADVERB | t.PREPOSITION | t.ADJECTIVE):
            return True
    if word.lower in _NAMING and following is not None and following.tags & t.NAME:
        return True
    if word.lower == "going" or (word.tags & t.BASE and word.lower in ("come", "become", "run", "overcome")):
        return word.lower != "run"
    if time == PRESENT and any(read[here].lower == "well" for here in range(place + 1, participle)):
        return True
    return (
        any(read[here].lower in _DEGREE for here in range(place + 1, participle))
        and time == PRESENT
        and word.lower in STATES | HALF_STATES
    )


def is_state(read: list[Word], place: int, participle: int, time: str, agent: int) -> bool:
    """Whether the participle says how the thing is: the shop is closed, the box is damaged; not: must be closed, is locked daily."""
    lower = read[participle].lower
    if agent >= 0 and lower not in ("pleased", "surprised", "concerned"):
        return False
    if lower in STATES:
        if time in (PRESENT, WAS):
            return time == PRESENT or lower != "left"
        if time in (PERFECT, PAST_PERFECT):
            return lower not in _EVENTS
        return lower not in _EVENTS or lower in _MISHAPS
    if lower not in HALF_STATES or time not in (PRESENT, WAS):
        return False
    if lower in ("logged", "signed", "plugged") and not _closing_particle(read, participle + 1):
        return False
    between = {read[here].lower for here in range(place + 1, participle)}
    after = {word.lower for word in read[participle + 1 : participle + 4]}
    return not between & _ROUTINE and not after & {"daily", "every", "each", "automatically", "immediately", "weekly"}


def _closing_particle(read: list[Word], here: int) -> bool:
    """is logged in, signed in to: a state; is logged in the book: not."""
    if here >= len(read) or read[here].lower not in ("in", "on", "out", "off", "up"):
        return False
    return here + 1 >= len(read) or bool(
        read[here + 1].tags & (t.STOP | t.COMMA | t.TO | t.PREPOSITION | t.CONJUNCTION | t.SUBORDINATOR)
    )


def agent_after(read: list[Word], participle: int) -> int:
    """The place of by before those who do it; -1 if nobody is named (by card, by Friday, by the deadline name nobody)."""
    for here in range(participle + 1, min(len(read) - 1, participle + 9)):
        word = read[here]
        if word.tags & (t.COMMA | t.STOP | t.SUBORDINATOR | t.RELATIVE | t.CONJUNCTION):
            return -1
        if word.lower == "by":
            return here if _names_somebody(read, here + 1) else -1
    return -1


def _names_somebody(read: list[Word], here: int) -> bool:
    word = read[here]
    if word.tags & t.NUMBER and here + 1 < len(read) and read[here + 1].lower in PEOPLE:
        return True
    if word.tags & (t.GERUND | t.NUMBER) and not word.tags & t.DETERMINER:
        return False
    if word.tags & (t.DETERMINER | t.OBJECT | t.PRONOUN):
        head = next((w.lower for w in read[here + 1 : here + 4] if w.tags & t.NOUN), "")
        first = read[here + 1].lower if here + 1 < len(read) else ""
        return head not in _TIME_HEADS and first not in _TIME_HEADS
    if word.tags & t.NAME:
        return word.lower not in _CALENDAR
    return (
        word.lower in PEOPLE
        or bool(word.tags & t.PLURAL)
        or (word.tags & t.NOUN > 0 and word.lower not in _MEANS and _head_is_person(read, here))
    )


def _head_is_person(read: list[Word], here: int) -> bool:
    return any(word.lower in PEOPLE for word in read[here : here + 4])
