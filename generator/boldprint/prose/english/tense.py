"""Finds future and past: what a step must not be written in."""

from dataclasses import dataclass

from boldprint.prose.english import tags as t
from boldprint.prose.english.finites import MAIN, QUESTION, RELATIVE, Clause, auxiliary_is_finite, before
from boldprint.prose.english.lexicon import STATES
from boldprint.prose.english.past import is_past, object_clause
from boldprint.prose.english.reading import Word
from boldprint.prose.english.voice import Passive, participle_after, skip_adverbs


@dataclass(frozen=True, slots=True)
class Tensed:
    """A verb in the past or future: first and last word of its group, and the word that names the deed (-1 if none)."""

    first: int
    last: int
    deed: int


def futures(read: list[Word]) -> list[Tensed]:
    """will, shall, 'll, going to, with the verb that follows."""
    found: list[Tensed] = []
    for place, word in enumerate(read):
        if word.tags & t.FUTURE and auxiliary_is_finite(read, place):
            deed = _deed_after(read, place)
            if deed >= 0:
                found.append(Tensed(place, deed, deed))
        elif word.lower in ("going", "gonna"):
            going = _going_to(read, place)
            if going is not None:
                found.append(going)
    return found


def _deed_after(read: list[Word], place: int) -> int:
    """The verb after will; over the subject in a question."""
    here = skip_adverbs(read, place + 1)
    if here < len(read) and read[here].tags & t.BASE:
        return here
    for later in range(here, min(len(read), here + 7)):
        if (
            read[later].tags & t.BASE
            and not read[later].tags & t.DETERMINER
            and not read[later - 1].tags & t.DETERMINER
        ):
            return later
        if read[later].tags & t.STOP:
            break
    return place if read[place].lower in ("'ll", "wo", "sha") else -1


def _going_to(read: list[Word], place: int) -> Tensed | None:
    earlier = before(read, place)
    if earlier < 0 or place + 2 >= len(read) or not read[place + 1].tags & t.TO:
        return None
    if not read[earlier].tags & t.BE and not (read[-1].text == "?" and any(w.tags & t.BE for w in read[:place])):
        return None
    deed = skip_adverbs(read, place + 2)
    if deed >= len(read) or not read[deed].tags & t.BASE:
        return None
    return Tensed(earlier, deed, deed)


def pasts(read: list[Word], clause_of: list[Clause], voice: list[Passive]) -> list[Tensed]:
    """Verbs in the past, also the perfect in a main clause; the past in a relative clause or an indirect question is left out."""
    found: list[Tensed] = []
    passive = {place for one in voice for place in range(one.first, one.last + 1)}
    for place, word in enumerate(read):
        if word.tags & t.NAME:
            continue
        if word.tags & (t.BE | t.HAVE | t.DO | t.GET):
            tensed = _auxiliary(read, clause_of, place, place in passive)
        elif word.tags & t.PAST and not _follows_helper(read, place):
            tensed = Tensed(place, place, place) if is_past(read, clause_of, place) else None
        else:
            tensed = None
        if tensed is not None:
            found.append(tensed)
    return found


def _auxiliary(read: list[Word], clause_of: list[Clause], place: int, passive: bool) -> Tensed | None:
    word, clause = read[place], clause_of[place]
    participle = participle_after(read, place)
    if word.lower in ("was", "were", "did", "had", "got"):
        earlier = before(read, place)
        if word.lower == "got" and earlier > 0 and read[earlier - 1].tags & t.HAVE:
            return None  # have you got
        if earlier >= 0 and read[earlier].tags & (t.HAVE | t.BE | t.MODAL | t.GET) and word.lower in ("had", "got"):
            return None
        if not passive and (clause.kind in (RELATIVE, QUESTION) or object_clause(read, clause, place, earlier)):
            return None
        if word.lower == "had" and place + 1 < len(read) and read[place + 1].lower == "better":
            return None
        if word.lower == "got" and (earlier < 0 or read[earlier].tags & (t.DETERMINER | t.PREPOSITION)):
            return None
        deed = participle if participle >= 0 else place
        return Tensed(place, deed, deed)
    if word.lower == "'d" and participle >= 0 and not read[participle].tags & t.BASE:
        return Tensed(place, participle, participle)
    return _perfect(read, clause, place, participle)


def _perfect(read: list[Word], clause: Clause, place: int, participle: int) -> Tensed | None:
    """has changed, in a main clause that is no question; the passive (has been changed) is the business of `voice`."""
    word = read[place]
    if clause.kind != MAIN or participle < 0 or read[-1].text == "?":
        return None
    if not word.tags & t.HAVE and not (word.lower == "'s" and read[participle].lower in ("got", "had")):
        return None
    if word.lower == "having" or read[participle].lower in ("been", "got") or not word.tags & t.PRESENT:
        return None
    earlier = before(read, place)
    if (
        earlier < 0
        or read[earlier].tags & (t.MODAL | t.FUTURE | t.TO | t.DO)
        or object_clause(read, clause, place, earlier)
    ):
        return None
    following = read[participle + 1] if participle + 1 < len(read) else None
    attributive = following is not None and following.tags & t.NOUN and participle == place + 1
    if following is not None and attributive and (following.tags & t.PLURAL or read[participle].lower in STATES):
        return None  # they have returned goods, we have limited space
    return Tensed(place, participle, participle)


def _follows_helper(read: list[Word], place: int) -> bool:
    """Whether the form belongs to have, be or get, directly or in a list (is counted, labelled and stored)."""
    here = place
    while True:
        earlier = before(read, here)
        while earlier >= 0 and read[earlier].tags & (t.CONJUNCTION | t.COMMA):
            earlier = before(read, earlier)
            if earlier >= 0 and not read[earlier].tags & (t.PARTICIPLE | t.CONJUNCTION | t.COMMA):
                return _list_after_helper(read, earlier)
        if earlier < 0:
            return False
        word = read[earlier]
        if word.tags & (t.AUXILIARY | t.GET | t.TO):
            return True
        if not word.tags & t.PARTICIPLE or here - earlier > 3:
            return False
        here = earlier


def _list_after_helper(read: list[Word], here: int) -> bool:
    """Whether the phrase before and holds a passive or perfect whose list goes on: is sent to the bank and checked."""
    for back in range(here, max(-1, here - 7), -1):
        if read[back].tags & (t.COMMA | t.STOP | t.SUBORDINATOR | t.RELATIVE):
            return False
        if read[back].tags & (t.BE | t.HAVE | t.GET):
            return participle_after(read, back) >= 0
    return False
