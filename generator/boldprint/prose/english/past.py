"""Decides whether a form that looks like a past is one: scanned, sent and put are also participles or plain forms."""

from typing import Final

from boldprint.prose.english import tags as t
from boldprint.prose.english.finites import CONDITION, MAIN, QUESTION, RELATIVE, Clause, auxiliary_is_finite, before
from boldprint.prose.english.lexicon import LABELS, LETTING, NO_OBJECT, PEOPLE
from boldprint.prose.english.lists import words
from boldprint.prose.english.reading import Word

# Adverbs that stand in front of a participle as well as of a past.
_NOT_BETWEEN: Final = words("not between")
_TIMES_PAST: Final = words("past times")
_PREPOSITION_OR_CLAUSE: Final = frozenset({"after", "before", "until", "since", "as", "once"})
_PRONOUNS: Final = frozenset({"it", "you", "this", "somebody", "someone", "nobody", "everybody", "everyone"})


def is_past(read: list[Word], clause_of: list[Clause], place: int) -> bool:
    """Whether the form at `place` is the past that carries its clause; in relative clauses and indirect questions never."""
    word, clause = read[place], clause_of[place]
    if clause.kind in (RELATIVE, QUESTION):
        return False
    earlier = before(read, place)
    if object_clause(read, clause, place, earlier):
        return False
    if place == 0 or earlier < clause.start or earlier < 0:
        return _first_word(read, clause_of, place)
    if word.tags & t.BASE:
        return _same_form_past(read, clause, place, earlier)
    if word.tags & t.PARTICIPLE:
        return _ambiguous_past(read, clause_of, place, earlier)
    return not word.tags & (t.NOUN | t.ADJECTIVE) or bool(read[earlier].tags & (t.SUBJECT | t.PRONOUN))


def object_clause(read: list[Word], clause: Clause, place: int, earlier: int) -> bool:
    """the address you gave us, the card the customer used: a relative clause without its pronoun."""
    if earlier < 1 or not read[earlier].tags & (t.SUBJECT | t.PRONOUN | t.NOUN) or read[earlier].tags & t.NAME:
        return False
    subject = earlier
    if read[earlier].tags & t.NOUN and not read[earlier].tags & t.PRONOUN:
        while subject > 0 and read[subject].tags & (t.NOUN | t.ADJECTIVE) and not read[subject].tags & t.DETERMINER:
            subject -= 1
        if not read[subject].tags & t.DETERMINER or read[subject].tags & t.PRONOUN:
            return False
    head = read[subject - 1] if subject else None
    if head is None or subject - 1 < clause.start:
        return False
    noun = (bool(head.tags & (t.NOUN | t.PRONOUN)) and not head.tags & (t.SUBJECT | t.NAME)) or head.lower in (
        "all",
        "anything",
        "everything",
    )
    return noun and any(place > finite for finite in clause.finites if finite < subject - 1)


def _first_word(read: list[Word], clause_of: list[Clause], place: int) -> bool:
    """Scanned the parcel: a note of what was done; not Damaged goods, nor Used with care."""
    word, clause = read[place], clause_of[place]
    if word.tags & (t.BASE | t.ADJECTIVE) or clause.kind != MAIN or read[max(0, before(read, place))].text == "(":
        return False
    following = read[place + 1] if place + 1 < len(read) else None
    if following is None:
        return False
    if not word.tags & t.PARTICIPLE or (
        following.tags & (t.DETERMINER | t.OBJECT) and not following.tags & t.AUXILIARY
    ):
        return not _finite_follows(read, place + 1)
    later = read[place + 1 :]
    return any(
        a.tags & t.CONJUNCTION and b.tags & t.PAST and not b.tags & (t.BASE | t.NAME) and not _finite_follows(read, place + 1)
        and c.tags & (t.DETERMINER | t.OBJECT | t.NUMBER | t.NOUN | t.ADJECTIVE)
        for a, b, c in zip(later, later[1:], later[2:], strict=False)
    )  # fmt: skip


def _same_form_past(read: list[Word], clause: Clause, place: int, earlier: int) -> bool:
    """put, read, cut, set, let: past only after one person or thing (she put, the carrier set), or with yesterday, ago, last week."""
    subject = read[earlier]
    before_it = read[clause.start : earlier + 1]
    if any(word.base in LETTING and word.tags & (t.BASE | t.THIRD | t.GERUND) for word in before_it):
        return False
    if clause.finites and clause.finites[0] != place and clause.finites[0] < place:
        return False
    if _past_time(read, clause):
        return bool(subject.tags & (t.SUBJECT | t.PRONOUN | t.NOUN | t.NAME))
    if any(later.tags & (t.AUXILIARY | t.THIRD) and not later.tags & t.NOUN for later in read[place + 1 :]):
        return False
    if subject.lower in ("he", "she", "it", "somebody", "someone", "nobody", "everybody", "everyone"):
        return True
    article = any(
        word.lower in ("the", "a", "an", "this", "each", "every", "our", "my", "no") for word in before_it[:2]
    )
    return (
        article and bool(subject.tags & t.NOUN) and not subject.tags & t.PLURAL and not read[place].tags & t.NOUN
    ) or (article and subject.lower in PEOPLE and not subject.tags & t.PLURAL and _object_follows(read, place))


def _past_time(read: list[Word], clause: Clause) -> bool:
    inside = read[clause.start :]
    return any(
        word.lower in _TIMES_PAST
        or (
            word.lower == "last"
            and follows.lower in ("week", "month", "year", "night", "time", "monday", "friday", "spring", "summer")
        )
        for word, follows in zip(inside, [*inside[1:], inside[-1]], strict=True)
    )


def _object_follows(read: list[Word], place: int) -> bool:
    here = place + 1
    if here >= len(read):
        return False
    following = read[here]
    counted = following.tags & t.NUMBER and here + 1 < len(read) and bool(read[here + 1].tags & (t.NOUN | t.ADJECTIVE))
    if counted and read[here + 1].lower.rstrip("s") not in ("day", "week", "month", "year", "hour", "minute", "time"):
        return True
    return bool(following.tags & (t.DETERMINER | t.OBJECT)) and not following.tags & t.SUBORDINATOR


def _ambiguous_past(read: list[Word], clause_of: list[Clause], place: int, earlier: int) -> bool:
    """scanned, sent, kept: past, or a participle that says more about the noun before it."""
    word, clause, subject = read[place], clause_of[place], read[earlier]
    if subject.tags & t.SUBJECT or subject.lower in _PRONOUNS:
        return _after_pronoun(read, clause, place, earlier)
    if subject.tags & t.CONJUNCTION:
        return _second_past(read, clause_of, place, earlier)
    if word.lower in ("involved", "concerned", "affected") and not _object_follows(read, place):
        return False
    if not subject.tags & (t.NOUN | t.NAME | t.NUMBER) or subject.tags & (t.SUBORDINATOR | t.COMMA):
        return False
    if any(finite < place for finite in clause.finites):
        return False
    return _after_noun(read, clause, place, earlier)


def _after_pronoun(read: list[Word], clause: Clause, place: int, earlier: int) -> bool:
    """they scanned; but not: are they allowed, keep it closed."""
    subject = read[earlier]
    if earlier > 0 and read[earlier - 1].tags & t.AUXILIARY:
        return False
    if subject.tags & t.SUBJECT:
        return not subject.tags & t.RELATIVE
    first = before(read, earlier) < clause.start
    joined = bool(read[earlier - 1].tags & (t.COMMA | t.CONJUNCTION | t.SUBORDINATOR | t.NAME))
    somebody = subject.lower not in ("it", "you", "this")
    return first or joined or (somebody and not any(finite < place for finite in clause.finites))


def _after_noun(read: list[Word], clause: Clause, place: int, earlier: int) -> bool:
    word, subject = read[place], read[earlier]
    adverb = place - earlier > 1 and read[place - 1].lower not in _NOT_BETWEEN
    strong = _object_follows(read, place) or word.base in NO_OBJECT or adverb
    if clause.kind == CONDITION:
        return _condition_past(read, clause, place, subject, strong)
    if _finite_follows(read, place + 1):
        return False
    if strong or _past_time(read, clause) or subject.lower in PEOPLE or _whole_sentence(read, clause, place):
        return True
    following = read[place + 1 : place + 3]
    if len(following) == 2 and following[0].tags & t.TO and following[1].tags & t.BASE:
        return True  # the old till used to print
    return bool(following) and bool(following[0].tags & t.GERUND)  # the laptop stopped working


def _whole_sentence(read: list[Word], clause: Clause, place: int) -> bool:
    """the order shipped on Friday: an article in front and no other verb make a sentence, not a label."""
    if clause.kind != MAIN or clause.start or read[place].lower in LABELS or place + 1 >= len(read):
        return False
    follows = read[place + 1]
    article = (
        bool(read[0].tags & t.DETERMINER)
        and not read[0].tags & t.RELATIVE
        and read[0].lower not in ("any", "all", "no")
    )
    return (
        article
        and follows.lower not in ("by", "as", "above", "below")
        and bool(follows.tags & (t.PREPOSITION | t.ADVERB))
    )


def _second_past(read: list[Word], clause_of: list[Clause], place: int, conjunction: int) -> bool:
    """scanned the parcel and placed it: the second of two pasts."""
    if not _object_follows(read, place):
        return False
    first = clause_of[conjunction]
    return any(
        read[here].tags & t.PAST
        and not read[here].tags & t.BASE
        and clause_of[here] is first
        and is_past(read, clause_of, here)
        for here in range(first.start, conjunction)
    )


def _condition_past(read: list[Word], clause: Clause, place: int, subject: Word, strong: bool) -> bool:
    """In a condition with no other verb the form is its verb: if the customer paid by card."""
    if (
        read[clause.start + 1].tags & (t.GERUND | t.PARTICIPLE | t.ADJECTIVE)
        and not read[clause.start + 1].tags & t.DETERMINER
    ):
        return False  # when communicating decisions made by …
    if subject.lower in ("everyone", "everybody", "all", "those", "anyone") and _finite_follows(read, place + 1):
        return False
    for here in range(place + 1, len(read)):
        word = read[here]
        if word.tags & t.COMMA:
            break
        if here in clause.finites or (word.tags & (t.AUXILIARY | t.THIRD) and not word.tags & t.NOUN):
            return False
    if read[clause.start].lower in _PREPOSITION_OR_CLAUSE:
        return strong or subject.lower in PEOPLE
    return True


def _finite_follows(read: list[Word], place: int) -> bool:
    """Whether a later word of the same clause can carry the tense, so that the form before it is a participle."""
    for here in range(place, len(read)):
        word, previous = read[here], read[here - 1]
        if (word.tags & (t.SUBORDINATOR | t.STOP) and not word.tags & t.PREPOSITION) or (
            word.tags & t.RELATIVE and not word.tags & t.DETERMINER
        ):
            return False
        if word.tags & t.CONJUNCTION and here + 1 < len(read) and _new_start(read, here + 1):
            return False
        if word.tags & t.AUXILIARY and auxiliary_is_finite(read, here):
            return True
        joins = t.DETERMINER | t.PREPOSITION | t.ADJECTIVE | t.TO | t.AUXILIARY | t.POSSESSIVE | t.COMMA | t.CONJUNCTION
        if here > place and word.tags & (t.BASE | t.THIRD) and not previous.tags & joins and _could_be_verb(read, here):
            return True
        if word.tags & t.PAST and not word.tags & t.PARTICIPLE and here > place and not previous.tags & joins:
            return True
    return False


def _new_start(read: list[Word], here: int) -> bool:
    """Whether after and or or something of its own begins, and not just another participle (refunded or returned must …)."""
    word = read[here]
    if word.tags & t.PARTICIPLE:
        return _object_follows(read, here)
    return bool(word.tags & (t.PAST | t.SUBJECT | t.DETERMINER))


def _could_be_verb(read: list[Word], here: int) -> bool:
    word = read[here]
    if not word.tags & t.NOUN:
        return True
    following = read[here + 1].tags if here + 1 < len(read) else t.STOP
    return bool(
        following
        & (t.DETERMINER | t.PREPOSITION | t.ADVERB | t.OBJECT | t.PRONOUN | t.ADJECTIVE | t.SUBORDINATOR | t.PLURAL)
    )
