"""Finds a step that asks for more than one action."""

from itertools import pairwise

from boldprint.prose.english import tags as t
from boldprint.prose.english.finites import MAIN, Clause
from boldprint.prose.english.lexicon import LETTING
from boldprint.prose.english.reading import Word

_OBJECT = t.DETERMINER | t.OBJECT | t.PRONOUN | t.NUMBER | t.NAME


def second_action(read: list[Word], clause_of: list[Clause]) -> int:
    """The place of the verb that begins a second action, or -1.

    "Scan the parcel and print the label" has two; "Sign and date the form" and "Ask the customer to sign and date it" have one.
    """
    first = _command(read, clause_of)
    if first < 0:
        return -1
    for place in range(first + 2, len(read) - 1):
        joint = read[place]
        if not (joint.tags & (t.CONJUNCTION | t.COMMA) or joint.text == ";" or joint.lower == "then"):
            continue
        if joint.lower in ("or", "but", "nor"):
            continue
        verb = place + 1
        while verb < len(read) and read[verb].lower in (
            "then",
            "also",
            "please",
            "immediately",
            "always",
            "finally",
            "and",
        ):
            verb += 1
        if verb < len(read) and _is_action(read, clause_of, first, place, verb):
            return verb
    return -1


def _command(read: list[Word], clause_of: list[Clause]) -> int:
    """The place of the first command in a main clause, or of the verb after must; -1 if there is none."""
    for place, word in enumerate(read):
        if clause_of[place].kind != MAIN:
            continue
        if place in clause_of[place].finites:
            if (word.tags & t.DO and place + 1 < len(read) and read[place + 1].tags & t.NOT) or word.base in LETTING:
                return -1
            if word.tags & t.BASE and not word.tags & t.AUXILIARY:
                return place if _is_imperative(read, place, clause_of[place]) else -1
            following = read[place + 1] if place + 1 < len(read) else None
            if (
                word.lower == "must"
                and following is not None
                and following.tags & t.BASE
                and not following.tags & t.AUXILIARY
            ):
                return place + 1
            return -1
    return -1


def _is_imperative(read: list[Word], place: int, clause: Clause) -> bool:
    return all(word.tags & (t.ADVERB | t.COMMA | t.CONJUNCTION | t.NUMBER) for word in read[clause.start : place])


def _is_action(read: list[Word], clause_of: list[Clause], first: int, joint: int, verb: int) -> bool:
    word = read[verb]
    if not word.tags & t.BASE or word.tags & t.AUXILIARY or clause_of[verb].kind != MAIN or verb + 1 >= len(read):
        return False
    follows = read[verb + 1]
    has_object = bool(follows.tags & _OBJECT) and not follows.tags & (t.AUXILIARY | t.RELATIVE & ~t.DETERMINER)
    verb_only = not word.tags & (t.NOUN | t.ADJECTIVE) and bool(follows.tags & (t.NOUN | t.ADJECTIVE | t.PREPOSITION))
    if not (has_object or (verb_only and read[joint].lower in ("then", "and", ";"))):
        return False
    between = read[first + 1 : joint]
    if not any(w.tags & (t.NOUN | t.PRONOUN | t.OBJECT | t.NUMBER | t.NAME | t.ADVERB) for w in between):
        return False
    if any(w.base in LETTING and w.tags & t.BASE for w in between):
        return False
    infinitive = any(a.tags & t.TO and b.tags & t.BASE for a, b in pairwise(between))
    comma = (
        read[joint].tags & t.COMMA
        or read[joint].text == ";"
        or read[joint - 1].tags & t.COMMA
        or word.lower != read[joint + 1].lower
    )
    return not infinitive or bool(comma)
