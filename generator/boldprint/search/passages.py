"""The best section of a page that was found, its snippet, and the fact that answers."""

from collections.abc import Mapping, Set
from typing import Any

from boldprint.search.lookup import ANCHOR, FACT, HEADING, PHRASES, SENTENCES, Lookup, Phrases
from boldprint.search.model import Answer, Hit, Part
from boldprint.search.question import Question

PHRASE_STRENGTH = 3
"""A word in a section's heading or customers' words, against one in its text, when the best section is chosen."""
PAGES_THAT_ANSWER = 3

Ranked = tuple[int, float, float]
"""A page's number, its score, and the share of the question that it covers."""


def longest_phrase(lookup: Lookup, number: int, wanted: set[int]) -> float:
    """How many terms the longest phrase of a page has that the question says in full.

    Phrases are headings and customers' words; those of the page itself count half as much again.
    """
    said = lookup.phrases(number)
    return max(_longest(said.own, wanted) * lookup.formula["own"], _longest(said.others, wanted))


def _longest(phrases: Phrases, wanted: set[int]) -> int:
    said = (phrase for first in wanted.intersection(phrases) for phrase in phrases[first] if wanted.issuperset(phrase))
    return max(map(len, said), default=0)


def hit(lookup: Lookup, question: Question, ranked: Ranked, answer: Answer | None) -> Hit:
    """A page with its best section: the one with most of the question, the first of equals, the page itself first."""
    number, score, share = ranked
    url, kind, sections, _ = lookup.pages[number]
    best, most = sections[0], _points(lookup, question, sections[0])
    for section in sections[1:]:
        points = _points(lookup, question, section)
        if points > most:
            best, most = section, points
    wanted = question.wanted.keys()
    return Hit(
        url=url + (f"#{best[ANCHOR]}" if best[ANCHOR] else ""),
        title=sections[0][HEADING],
        section=best[HEADING] if best[ANCHOR] else "",
        score=score,
        label=_parts(lookup, best[HEADING], wanted),
        snippet=_parts(lookup, _sentence(lookup, best[SENTENCES] or sections[0][SENTENCES], wanted), wanted),
        figure=best[FACT][0] if best[FACT] else "",
        kind=kind,
        share=share,
        answer=answer,
    )


def answered(lookup: Lookup, question: Question, ranked: list[Ranked]) -> tuple[int, Answer] | None:
    """The fact that answers, with the place of its page among the hits; None when no fact does.

    A fact answers when the question says all of its label, or all of one of its customers' phrases, and when that
    phrase with the page's title and words explains at least half of the question (on the first page; on the second and
    third, all of it). The phrase that weighs most wins, the first of equals, a word that a synonym stands for weighing
    less; no other word of the question may stand in a heading or a customers' phrase of the page (the price of delivery
    does not answer what it costs to Germany); when it belongs to a section without a fact, nothing answers. A page's own answer stands for the page's title and words, on the first page only, when
    these explain the whole question and no fact's phrase weighs as much.
    """
    wanted = question.wanted
    best: tuple[int, Answer] | None = None
    most = 0.0
    for place, (number, _, _) in enumerate(ranked[:PAGES_THAT_ANSWER]):
        url, _, sections, usual = lookup.pages[number]
        own, said = [*sections[0][PHRASES], *usual], lookup.phrases(number)
        for at in (*range(1, len(sections)), *(() if place else (0,))):
            enough = 1 if place or not at else 2
            for phrase in sections[at][PHRASES] if at else own:
                weight = _weight(lookup, phrase, wanted)
                if weight <= most:
                    continue
                explained = _explained(question, said.about.union(phrase))
                if len(explained) * enough >= question.size and said.named.isdisjoint(_left_open(question, explained)):
                    best, most = _answer(place, url, sections[at][FACT]), weight
    return best


def _weight(lookup: Lookup, phrase: list[int], wanted: Mapping[int, float]) -> float:
    """What a phrase weighs that the question says in full; 0 for any other."""
    weight = 0.0
    for term in phrase:
        if term not in wanted:
            return 0.0
        weight += lookup.weights[term] * wanted[term]
    return weight


def _answer(place: int, url: str, fact: list[str]) -> tuple[int, Answer] | None:
    return (place, Answer(fact[1], fact[0], fact[2], fact[3] or url)) if fact else None


def _points(lookup: Lookup, question: Question, section: list[Any]) -> float:
    strength = {term: 1 for sentence in section[SENTENCES] for term in lookup.terms_in(sentence)}
    strength |= {term: PHRASE_STRENGTH for phrase in section[PHRASES] for term in phrase}
    points = 0.0
    for clause in question.clauses:
        best = 0.0
        for terms, factor in clause.options:
            best = max(best, factor * sum(lookup.weights[term] * strength.get(term, 0) for term in terms))
        points += best
    return points


def _parts(lookup: Lookup, text: str, wanted: Set[int]) -> tuple[Part, ...]:
    return tuple(Part(piece, marked) for piece, marked in lookup.marked(text, wanted))


def _sentence(lookup: Lookup, sentences: list[str], wanted: Set[int]) -> str:
    """The sentence with most of the wanted words, the first of equals."""
    best, most = "", -1
    for sentence in sentences:
        weight = sum(lookup.weights[term] for term in set(lookup.terms_in(sentence)) & wanted)
        if weight > most:
            best, most = sentence, weight
    return best


def _explained(question: Question, known: frozenset[int]) -> set[int]:
    """The words of the question, by number, that mean something that is known."""
    return {
        slot
        for clause in question.clauses
        if any(known.issuperset(terms) for terms, _ in clause.options)
        for slot in clause.slots
    }


def _left_open(question: Question, explained: set[int]) -> set[int]:
    """What the other words of the question may mean."""
    left = (clause for clause in question.clauses if not explained.issuperset(clause.slots))
    return {term for clause in left for terms, _ in clause.options for term in terms}
