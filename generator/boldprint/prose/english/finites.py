"""Which words carry the tense of their clause, and which first words are commands."""

from dataclasses import dataclass, field
from typing import Final

from boldprint.prose.english import tags as t
from boldprint.prose.english.lexicon import PEOPLE
from boldprint.prose.english.reading import Word

MAIN: Final = "main"
CONDITION: Final = "condition"  # if, when, once, because …
RELATIVE: Final = "relative"  # the parcel that …
QUESTION: Final = "question"  # ask when …
THAT: Final = "that"  # check that …


@dataclass(slots=True, eq=False)
class Clause:
    """One clause: its kind, its first word, the clause around it and the places of the verbs that carry a tense."""

    kind: str
    start: int
    parent: "Clause | None" = None
    fronted: bool = False
    after_comma: bool = False
    finites: list[int] = field(default_factory=list)
    joined: bool = False


def before(read: list[Word], place: int) -> int:
    """The place of the word before, adverbs passed over; -1 at the beginning."""
    place -= 1
    while (
        place >= 0
        and read[place].tags & (t.ADVERB | t.NOT)
        and not read[place].tags & (t.NOUN | t.PREPOSITION | t.AUXILIARY)
    ):
        place -= 1
    return place


def has_finite_after(read: list[Word], place: int) -> bool:
    """Whether an auxiliary or a third person follows a few words on."""
    return any(word.tags & (t.AUXILIARY | t.THIRD) for word in read[place + 2 : place + 7])


def strong_finite(read: list[Word], place: int) -> bool:
    """Whether the word carries a tense beyond doubt: an auxiliary, or a third person that is no noun."""
    word = read[place]
    if not auxiliary_is_finite(read, place):
        return bool(word.tags & t.THIRD) and not word.tags & (t.NOUN | t.AUXILIARY | t.GET)
    return True


def auxiliary_is_finite(read: list[Word], place: int) -> bool:
    """Whether an auxiliary carries the tense, and is no infinitive, participle or noun (a will, at will)."""
    word = read[place]
    if not word.tags & (t.AUXILIARY | t.GET):
        return False
    if word.tags & (t.MODAL | t.FUTURE):
        return not (word.tags & t.FUTURE and is_noun_will(read, place))
    return bool(word.tags & (t.PRESENT | t.PAST)) and not _governed(read, place) and not word.tags & t.GERUND


def is_noun_will(read: list[Word], place: int) -> bool:
    """Whether will is a noun: at will, a free will, his will."""
    word = read[place]
    if word.lower != "will" or place == 0:
        return False
    previous = read[place - 1]
    return (
        bool(previous.tags & (t.DETERMINER | t.POSSESSIVE)) and not previous.tags & (t.PRONOUN | t.RELATIVE)
    ) or previous.lower in ("at", "free", "good", "of")


def _governed(read: list[Word], place: int) -> bool:
    """Whether an auxiliary or to before the word makes it an infinitive or a participle."""
    earlier = before(read, place)
    return earlier >= 0 and bool(read[earlier].tags & (t.AUXILIARY | t.TO | t.GET)) and not read[place].tags & t.MODAL


def is_finite(read: list[Word], place: int, clause: Clause) -> bool:
    """Whether the word carries the tense of its clause, as far as the word and its neighbours show it."""
    word = read[place]
    if word.tags & (t.AUXILIARY | t.GET):
        if word.tags & t.BASE and imperative_at(read, place) and place == clause_head(read, clause):
            return True
        return auxiliary_is_finite(read, place)
    if not word.tags & t.FINITE_FORM or _governed(read, place):
        return False
    earlier = before(read, place)
    if word.tags & t.BASE and clause.kind == MAIN and not clause.finites and place == clause_head(read, clause):
        return imperative_at(read, place)
    if earlier < clause.start:
        return False
    return _agrees(word, read[earlier], bool(clause.finites))


def _agrees(word: Word, previous: Word, has_verb: bool) -> bool:
    """Whether the word can be the verb of the subject before it."""
    if word.tags & t.PAST and not word.tags & t.PARTICIPLE:
        return not word.tags & t.NOUN or not previous.tags & (t.DETERMINER | t.ADJECTIVE)
    pronoun = previous.tags & (t.SUBJECT | t.PRONOUN | t.RELATIVE) and not previous.tags & t.AUXILIARY
    if previous.tags & t.DETERMINER and previous.tags & t.PRONOUN and not previous.tags & t.PLURAL:
        pronoun = 0  # this rule, that order, each call: an article, not a subject
    if word.tags & t.PARTICIPLE and not word.tags & t.BASE:
        return bool(previous.tags & t.SUBJECT)
    if word.tags & t.THIRD:
        if not word.tags & t.NOUN:
            return True
        subject = previous.tags & (t.NOUN | t.NAME | t.PRONOUN | t.SUBJECT | t.RELATIVE) and not previous.tags & (
            t.DETERMINER | t.PLURAL
        )
        return not has_verb and bool(subject)
    return bool(pronoun or previous.tags & t.PLURAL) and not has_verb


def clause_head(read: list[Word], clause: Clause) -> int:
    """The place of the clause's first word that is not an adverb, please or a joining word."""
    place = clause.start
    skip = t.ADVERB | t.NOT | t.CONJUNCTION | t.COMMA
    while (
        place < len(read)
        and read[place].tags & skip
        and not read[place].tags & (t.BASE | t.PREPOSITION | t.SUBORDINATOR)
    ):
        place += 1
    if place + 1 < len(read) and read[place].tags & t.DO and read[place + 1].tags & t.NOT:
        return place
    return place


def imperative_at(read: list[Word], place: int) -> bool:
    """Whether the word, first in its clause, is a command; false for a noun in front of a verb ("Open orders appear")."""
    word = read[place]
    if not word.tags & t.BASE:
        return False
    if not word.tags & (t.NOUN | t.ADJECTIVE) or place + 1 >= len(read):
        return True
    following = read[place + 1]
    if following.tags & (t.DETERMINER | t.PRONOUN | t.OBJECT | t.NAME) and not following.tags & t.AUXILIARY:
        return True
    if following.tags & t.AUXILIARY:
        return False
    return not _noun_then_verb(read, place + 1)


def _takes_object(read: list[Word], here: int) -> bool:
    """Whether a form that is past or participle has an object after it, or those who do it before it: manager signed off the report."""
    if read[here].tags & t.BASE:
        return False
    after = here + 2 if read[here + 1].tags & t.ADVERB and here + 2 < len(read) else here + 1
    return bool(read[after].tags & (t.DETERMINER | t.NUMBER | t.OBJECT)) or read[here - 1].lower in PEOPLE


def _noun_then_verb(read: list[Word], place: int) -> bool:
    """Whether a noun phrase from here runs straight into a verb that carries a tense."""
    limit = min(len(read), place + 5)
    for here in range(place, limit):
        word = read[here]
        if word.tags & (t.COMMA | t.STOP | t.SUBORDINATOR | t.RELATIVE | t.CONJUNCTION | t.TO | t.DETERMINER):
            return False
        if word.tags & t.AUXILIARY:
            return here > place
        if (
            word.tags & t.PARTICIPLE
            and word.tags & t.PAST
            and not read[here - 1].tags & t.PLURAL
            and here + 1 < len(read)
        ):
            return _takes_object(read, here)
        if (
            word.tags & (t.BASE | t.THIRD | t.PAST)
            and not word.tags & t.PARTICIPLE
            and here > place
            and read[here - 1].tags & t.PLURAL
            and not word.tags & t.PLURAL
        ):
            return True
        if word.tags & t.PREPOSITION and not word.tags & t.ADVERB:
            return False
    return False
