"""Finds the passive: be or get with a participle, where it says what to do rather than how a thing is."""

from dataclasses import dataclass
from typing import Final

from boldprint.prose.english import tags as t
from boldprint.prose.english.finites import MAIN, QUESTION, THAT, Clause, before
from boldprint.prose.english.lexicon import WANTING
from boldprint.prose.english.lists import words
from boldprint.prose.english.reading import Word
from boldprint.prose.english.states import (
    COMING,
    DUTY,
    PAST_PERFECT,
    PERFECT,
    PERMISSION,
    PRESENT,
    WAS,
    agent_after,
    is_state,
    not_a_passive,
)

_TELLING: Final = words("telling")
_ASIDES: Final = tuple(tuple(aside.split("_")) for aside in words("asides"))


@dataclass(frozen=True, slots=True)
class Passive:
    """One passive: first word and participle, its time, the place of by before somebody or -1, whether it stands in a condition."""

    first: int
    last: int
    time: str
    agent: int
    condition: bool


def passives(read: list[Word], clause_of: list[Clause]) -> list[Passive]:
    """The passives to report, in order; those that only state a condition or a quality are left out."""
    found: list[Passive] = []
    for place, word in enumerate(read):
        if word.tags & (t.BE | t.GET) and not word.tags & t.POSSESSIVE:
            passive = _passive_at(read, clause_of, place)
            if passive is not None:
                found.append(passive)
    return found


def participle_after(read: list[Word], place: int) -> int:
    """The place of the participle that belongs to the auxiliary, over adverbs and asides such as of course; -1 if none."""
    here = skip_adverbs(read, place + 1)
    if here < len(read) and read[here].tags & t.PARTICIPLE and not read[here].tags & (t.NAME | t.AUXILIARY):
        return here
    return -1


def skip_adverbs(read: list[Word], here: int) -> int:
    """The place of the first word from here that is neither an adverb nor part of an aside."""
    while here < len(read):
        word = read[here]
        aside = next((a for a in _ASIDES if tuple(w.lower for w in read[here : here + len(a)]) == a), None)
        if aside:
            here += len(aside)
        elif (word.tags & t.COMMA and here + 1 < len(read) and _comma_aside(read, here)) or (
            word.tags & (t.ADVERB | t.NOT) and not word.tags & t.PARTICIPLE
        ):
            here += 1
        else:
            return here
    return here


def _comma_aside(read: list[Word], here: int) -> bool:
    """Whether the comma opens or closes a short aside between auxiliary and participle."""
    window = read[max(0, here - 4) : here + 5]
    commas = sum(1 for word in window if word.tags & t.COMMA)
    return commas == 2 and not any(word.tags & t.CONJUNCTION for word in window)


def _passive_at(read: list[Word], clause_of: list[Clause], place: int) -> Passive | None:
    word = read[place]
    participle = participle_after(read, place)
    if participle >= 0 and read[participle].lower in ("being", "been"):
        return None  # reported at being or been
    if participle < 0:
        participle = _asked_participle(read, clause_of, place)
        if participle < 0:
            return None
    time, first = _time(read, place)
    if not time or not_a_passive(read, place, participle, time):
        return None
    agent = agent_after(read, participle)
    if is_state(read, place, participle, time, agent):
        return None
    clause = clause_of[place]
    if time == WAS and clause.kind == QUESTION:
        return None  # record when the call was taken
    if time in (PRESENT, DUTY, PERMISSION) and agent < 0 and clause.kind != MAIN and not _told(read, clause):
        return None
    if (
        word.tags & t.GET
        and time == PRESENT
        and word.tags & t.BASE
        and first == place
        and not _has_subject(read, place)
    ):
        return None  # get dressed, get trained: a command
    return Passive(first, participle, time, agent, clause.kind != MAIN)


def _told(read: list[Word], clause: Clause) -> bool:
    return (
        clause.kind == THAT
        and clause.start > 0
        and (read[clause.start - 1].base or read[clause.start - 1].lower) in _TELLING
    )


def _has_subject(read: list[Word], place: int) -> bool:
    earlier = before(read, place)
    return earlier >= 0 and bool(read[earlier].tags & (t.NOUN | t.PRONOUN | t.SUBJECT | t.NAME | t.NUMBER))


def _asked_participle(read: list[Word], clause_of: list[Clause], place: int) -> int:
    """In a question the subject stands between: was the customer informed?"""
    if read[-1].text != "?" or not read[place].tags & (t.PRESENT | t.PAST):
        return -1
    earlier = before(read, place)
    if earlier >= 0 and not read[earlier].tags & (t.RELATIVE | t.COMMA | t.STOP):
        return -1
    here = place + 1
    subject = t.DETERMINER | t.NOUN | t.NUMBER | t.POSSESSIVE | t.PRONOUN | t.SUBJECT | t.NAME | t.ADJECTIVE
    while (
        here < min(len(read), place + 6)
        and read[here].tags & subject
        and not (here > place + 1 and read[here].tags & t.PARTICIPLE)
    ):
        here += 1
    here = skip_adverbs(read, here)
    if here < len(read) and here > place + 1 and read[here].tags & t.PARTICIPLE:
        follows = read[here + 1].tags if here + 1 < len(read) else t.STOP
        return here if follows & (t.STOP | t.PREPOSITION | t.ADVERB | t.TO) else -1
    return -1


def _time(read: list[Word], place: int) -> tuple[str, int]:
    """The time of the auxiliary and the place where its group begins; "" when the group is no finite passive."""
    word = read[place]
    earlier = before(read, place)
    helper = read[earlier] if earlier >= 0 else None
    if word.lower == "been":
        return _perfect_time(read, earlier)
    if word.lower == "being":
        if helper is None or not helper.tags & t.BE:
            return "", place
        return (WAS if helper.tags & t.PAST else PRESENT), earlier
    if word.lower in ("be", "get") and helper is not None:
        governed = _governed_time(read, place, earlier)
        if governed[0] or word.lower == "be":
            return governed
    if word.lower in ("getting", "gotten"):
        return (PRESENT, earlier) if helper is not None and helper.tags & t.PRESENT else ("", place)
    if word.lower == "got" and helper is not None and helper.tags & t.HAVE:
        return "", place
    if word.lower == "be":
        return "", place
    return (WAS if word.tags & t.PAST else PRESENT), place


def _perfect_time(read: list[Word], earlier: int) -> tuple[str, int]:
    if earlier < 0:
        return "", 0
    helper = read[earlier]
    if helper.lower == "had" or helper.lower == "'d":
        return PAST_PERFECT, earlier
    if helper.tags & t.HAVE:
        modal = before(read, earlier)
        if modal >= 0 and read[modal].tags & t.FUTURE:
            return COMING, modal
        return PERFECT, modal if modal >= 0 and read[modal].tags & t.MODAL else earlier
    if helper.lower == "'s":
        return PERFECT, earlier
    return _inverted(read, earlier, t.HAVE, PERFECT)


def _governed_time(read: list[Word], place: int, earlier: int) -> tuple[str, int]:
    helper = read[earlier]
    if helper.tags & t.FUTURE:
        return COMING, earlier
    if helper.tags & t.MODAL:
        return (PERMISSION if helper.lower in ("can", "may", "could", "might", "cannot") else DUTY), earlier
    if helper.tags & t.TO:
        return _infinitive_time(read, place, earlier)
    if helper.tags & t.DO:
        return PRESENT, earlier
    if helper.tags & (t.NOUN | t.PRONOUN | t.NAME | t.SUBJECT) and read[place].lower == "be":
        return _inverted(read, earlier, t.MODAL | t.FUTURE, DUTY)
    return "", place


def _inverted(read: list[Word], here: int, tag: int, time: str) -> tuple[str, int]:
    """Looks back over the subject of a question for its auxiliary: should the customer be informed?"""
    for back in range(here, max(-1, here - 7), -1):
        if read[back].tags & tag and not read[back].tags & t.NAME:
            return (COMING if read[back].tags & t.FUTURE else time), back
        if read[back].tags & t.STOP:
            break
    return "", here


def _infinitive_time(read: list[Word], place: int, to: int) -> tuple[str, int]:
    """to be done after need, have, arrange for …: a passive; "the items to be returned" is not."""
    governor = before(read, to)
    if governor < 0:
        return "", place
    if read[governor].lower == "going":
        return COMING, max(0, before(read, governor))
    if read[governor].lower in WANTING or read[governor].tags & (t.BE | t.HAVE):
        return DUTY, governor
    for back in range(governor, max(-1, governor - 5), -1):
        if read[back].tags & (t.COMMA | t.STOP):
            break
        if read[back].base in WANTING and read[back].tags & (t.BASE | t.THIRD | t.GERUND):
            return DUTY, to
    return "", place
