"""Cuts a sentence into clauses, so that a rule knows whether a verb states what to do or only names a condition."""

from typing import Final

from boldprint.prose.english import tags as t
from boldprint.prose.english.finites import (
    CONDITION,
    MAIN,
    QUESTION,
    RELATIVE,
    THAT,
    Clause,
    auxiliary_is_finite,
    has_finite_after,
    imperative_at,
    is_finite,
    strong_finite,
)
from boldprint.prose.english.lexicon import CLAUSE_VERBS, QUESTION_VERBS
from boldprint.prose.english.lists import words
from boldprint.prose.english.reading import Word

# Before a noun these are prepositions, before a clause they open one.
_MAYBE_PREPOSITIONS: Final = frozenset({"before", "after", "until", "since", "as"})
_WHO: Final = frozenset({"which", "who", "whom", "whose"})
_TIME_NOUNS: Final = words("time nouns")
_BEFORE_THAT: Final = words("before that")


def clauses(read: list[Word]) -> list[Clause]:
    """For each word the clause that it belongs to."""
    current = Clause(MAIN, 0)
    found: list[Clause] = []
    aside: list[Clause] = []
    for place, word in enumerate(read):
        if word.tags & t.STOP:
            current = _stop(word, current, aside, place)
        elif word.tags & t.COMMA:
            current = _comma(read, place, current)
        elif word.tags & t.CONJUNCTION:
            current = _joined(read, place, current)
        elif kind := _opens(read, place, current):
            fronted = current.kind == MAIN and not current.finites
            comma = place > 0 and bool(read[place - 1].tags & t.COMMA)
            current = Clause(kind, place, current, fronted, comma)
        else:
            current = _ending(read, place, current)
            if is_finite(read, place, current):
                current.finites.append(place)
                current.joined = False
        found.append(current)
        if _begins_plain_clause(read, place, current):
            current = Clause(THAT, place + 1, current)
    return found


def main_of(clause: Clause) -> Clause:
    """The main clause around a clause."""
    while clause.parent is not None:
        clause = clause.parent
    return clause


def _stop(word: Word, current: Clause, aside: list[Clause], place: int) -> Clause:
    if word.text == "(":
        aside.append(current)
        return Clause(MAIN, place + 1)
    if word.text == ")":
        return aside.pop() if aside else current
    return Clause(MAIN, place + 1)


def _comma(read: list[Word], place: int, current: Clause) -> Clause:
    """After a comma: back to the main clause where the clause before stood in front of it or was an aside."""
    main = main_of(current)
    following = read[place + 1] if place + 1 < len(read) else None
    if current.kind == MAIN:
        if not current.finites:
            current.start = place + 1
        return current
    if following is not None and following.lower == "then":
        return Clause(MAIN, place + 1)
    before_main = not main.finites
    if before_main or current.after_comma:
        if _could_be_finished(read, current, place):
            main.start = main.start if main.finites else place + 1
            return main
        return current
    if (
        following is not None
        and following.tags & t.CONJUNCTION
        and place + 2 < len(read)
        and imperative_at(read, place + 2)
    ):
        return Clause(MAIN, place + 1)
    current.joined = True
    return current


def _could_be_finished(read: list[Word], clause: Clause, place: int) -> bool:
    if clause.finites or read[clause.start].lower in _MAYBE_PREPOSITIONS:
        return True
    inside = read[clause.start + 1 : place]
    if not inside:
        return False
    if inside[0].tags & t.COMMA:
        return any(word.tags & t.AUXILIARY for word in inside)
    if inside[0].tags & (t.PREPOSITION | t.PARTICIPLE | t.ADJECTIVE):
        return True
    return any(word.tags & (t.FINITE_FORM | t.AUXILIARY) for word in inside[1:])


def _joined(read: list[Word], place: int, current: Clause) -> Clause:
    """After and, or, but: a subject of its own begins a new main clause; inside a condition the condition goes on."""
    if current.kind != MAIN:
        main = main_of(current)
        if main.finites and read[main.finites[0]].tags & t.BASE and place + 1 < len(read):
            follows = read[place + 1]
            if (
                follows.tags & t.BASE
                and not follows.tags & (t.NOUN | t.AUXILIARY | t.PARTICIPLE)
                and not _subject_takes_base(read, current)
            ):
                return Clause(MAIN, place + 1)
        current.joined = True
        return current
    if current.finites and place + 1 < len(read):
        follows = read[place + 1]
        if follows.tags & (t.SUBJECT | t.DETERMINER | t.PRONOUN) and not follows.tags & t.RELATIVE:
            return Clause(MAIN, place + 1)
    return current


def _subject_takes_base(read: list[Word], clause: Clause) -> bool:
    """Whether the clause's subject goes with the plain form (you scan, they scan)."""
    inside = read[clause.start : clause.start + 4]
    return any(word.lower in ("you", "we", "they", "i") or word.tags & t.PLURAL for word in inside)


def _opens(read: list[Word], place: int, current: Clause) -> str:
    """The kind of clause that the word opens, or "" if it opens none."""
    word = read[place]
    if not word.tags & (t.SUBORDINATOR | t.RELATIVE):
        return ""
    previous = read[place - 1] if place else None
    following = read[place + 1] if place + 1 < len(read) else None
    if word.lower == "that":
        return _that(previous, following)
    if following is None or (previous is not None and previous.lower == "such"):
        return ""
    if _is_adverb_once(read, place) or _is_preposition(read, place, current):
        return ""
    if not word.tags & t.RELATIVE:
        return QUESTION if word.lower == "if" and previous is not None and _asked(read, place) else CONDITION
    if previous is None:
        return "" if word.lower in _WHO or read[-1].text == "?" else _first_question(word)
    if _asked(read, place) or word.lower in ("what", "how", "why", "whether", "whatever", "whichever"):
        return QUESTION
    return RELATIVE if word.lower in _WHO or (word.lower == "where" and previous.tags & t.NOUN) else CONDITION


def _is_adverb_once(read: list[Word], place: int) -> bool:
    """once a day, once more, at once."""
    if read[place].lower != "once":
        return False
    following = read[place + 1].lower
    if (place and read[place - 1].lower == "at") or following in ("per", "every", "again", "more", "daily", "weekly"):
        return True
    return following in ("a", "each") and place + 2 < len(read) and read[place + 2].lower in _TIME_NOUNS


def _is_preposition(read: list[Word], place: int, current: Clause) -> bool:
    """orders placed before noon are …: behind the subject, before its verb."""
    if read[place].lower not in _MAYBE_PREPOSITIONS or place - 1 <= current.start:
        return False
    subject = bool(read[place - 1].tags & (t.NOUN | t.PARTICIPLE | t.NUMBER | t.NAME))
    open_main = current.kind == MAIN and not current.finites
    return subject and open_main and not read[place + 1].tags & (t.SUBJECT | t.PRONOUN)


def _first_question(word: Word) -> str:
    return CONDITION if word.lower in ("when", "where", "whether") else QUESTION


def _that(previous: Word | None, following: Word | None) -> str:
    if previous is not None and previous.tags & t.CONJUNCTION and following is not None:
        return THAT if following.tags & (t.SUBJECT | t.PRONOUN) and not following.tags & t.DETERMINER else ""
    if previous is None or previous.tags & (t.COMMA | t.STOP | t.CONJUNCTION):
        return ""
    if previous.base in CLAUSE_VERBS or previous.lower in CLAUSE_VERBS or previous.lower in _BEFORE_THAT:
        return THAT
    if previous.tags & (t.PARTICIPLE | t.ADJECTIVE) and not previous.tags & t.NOUN:
        return THAT
    if previous.tags & (t.NOUN | t.PRONOUN | t.OBJECT | t.DETERMINER | t.NUMBER) and not previous.tags & t.PREPOSITION:
        return RELATIVE
    return ""


def _asked(read: list[Word], place: int) -> bool:
    """Whether a verb that asks or tells stands shortly before."""
    if read[place - 1].lower in ("about", "of", "on", "exactly", "including"):
        return True
    nearest = range(place - 1, max(-1, place - 5), -1)
    for earlier in nearest:
        word = read[earlier]
        if word.tags & (t.COMMA | t.STOP):
            return False
        if word.base in QUESTION_VERBS and word.tags & (t.BASE | t.THIRD | t.GERUND | t.PAST):
            direct = earlier == place - 1 or word.base in ("ask", "tell", "show", "write", "find")
            return direct and not (earlier and read[earlier - 1].tags & t.DETERMINER)
    return False


def _ending(read: list[Word], place: int, current: Clause) -> Clause:
    """Leaves clauses that already have their verb when the next verb comes without anything to join it."""
    if (
        current.fronted
        and not current.finites
        and current.parent is not None
        and read[current.start].lower in _MAYBE_PREPOSITIONS
    ):
        previous = read[place - 1]
        noun = (
            previous.tags & t.NOUN
            and not previous.tags & (t.DETERMINER | t.PREPOSITION | t.ADJECTIVE)
            and place - current.start > 1
        )
        if noun and read[place].tags & t.DETERMINER and not read[place].tags & (t.RELATIVE | t.PREPOSITION):
            return current.parent  # after the scan the label is printed
    while current.kind != MAIN and current.parent is not None and current.finites and not current.joined:
        if not strong_finite(read, place) and not _new_subject(read, place, current):
            return current
        if read[place].tags & t.BE and read[place - 1].tags & t.TO:
            return current
        current = current.parent
        if current.kind == MAIN and not current.finites:
            current.start = min(current.start, place) if current.start > place else current.start
    return current


def _new_subject(read: list[Word], place: int, current: Clause) -> bool:
    """In front of the main clause: a subject pronoun or an article after the clause's verb and its complement begins the main clause."""
    if not current.fronted or place - current.finites[-1] < 1:
        return False
    word = read[place]
    previous = read[place - 1]
    if word.tags & t.SUBJECT and not word.tags & t.RELATIVE:
        return True
    ready = (
        bool(previous.tags & (t.NOUN | t.PARTICIPLE | t.ADJECTIVE | t.NUMBER | t.THIRD))
        and place - 1 != current.finites[-1]
    )
    intransitive = place - 1 == current.finites[-1] and previous.base in (
        "arrive",
        "call",
        "open",
        "close",
        "ring",
        "leave",
        "start",
        "end",
    )
    return (ready or intransitive) and bool(word.tags & t.DETERMINER) and has_finite_after(read, place)


def _begins_plain_clause(read: list[Word], place: int, clause: Clause) -> bool:
    """Whether a clause without that follows: make sure the box is closed, tell the caller the repair is free."""
    word = read[place]
    if word.base not in CLAUSE_VERBS and word.lower not in ("sure", "certain"):
        return False
    article = place and read[place - 1].tags & (t.DETERMINER | t.ADJECTIVE) and not read[place - 1].tags & t.PRONOUN
    if word.tags & t.NOUN and article and word.lower != "sure":
        return False
    seen_noun = False
    for here in range(place + 1, min(len(read), place + 12)):
        follows = read[here]
        if (
            follows.tags & (t.COMMA | t.STOP | t.SUBORDINATOR | t.RELATIVE | t.CONJUNCTION)
            and not follows.tags & t.DETERMINER
        ):
            return False
        if seen_noun and auxiliary_is_finite(read, here):
            return True
        seen_noun = seen_noun or bool(follows.tags & (t.NOUN | t.PRONOUN | t.SUBJECT))
    return False
