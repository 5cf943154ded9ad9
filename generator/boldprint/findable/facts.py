"""Facts as the search answers with them: the figure, the words around it, and the place where it is written."""

import re
from collections.abc import Iterator

from boldprint.edition.public import PublicPolicy, ShownFact
from boldprint.findable.pieces import PageParts
from boldprint.pages.view import at_a_glance
from boldprint.search import Answer, Passage
from boldprint.search.build import content_words
from boldprint.search.language import language_of
from boldprint.search.words import words
from boldprint.values.catalog import Catalog
from boldprint.values.quantity import Words
from boldprint.values.reach import Url
from boldprint.values.text import PublicText

BOARD = "at-a-glance"
"""The place on a policy's page where its figures stand together."""
_LONGEST = 32
_SHORTEST = 4


def fact_passages(policy: PublicPolicy, url: str, parts: PageParts, catalog: Catalog) -> Iterator[Passage]:
    """A passage for each public fact that customers have words for or that stands on the policy's board.

    It leads to the part of the page that is about the fact. Other facts are found by the sections that name them.
    Facts stand before the sections of a page, because of two that fit equally well the first is taken.
    """
    glance = {fact.name for fact in at_a_glance(tuple(policy.facts.values()))}
    for fact in policy.facts.values():
        if not fact.says and fact.name not in glance:
            continue
        label = str(fact.label)
        places = (_written(policy, fact), BOARD if fact.name in glance else "")
        anchor = next((place for place in places if place in parts.anchors), "")
        stands_alone = bool(anchor) and tells_enough(label, catalog.language)
        says = fact.says if stands_alone else (label, *fact.says)
        yield Passage(
            anchor,
            label if stands_alone else f"{policy.part.title}: {label}",
            _spaced(f"{label}: {fact.shown}{_note(fact)}"),
            tuple(one for one in says if tells_enough(one, catalog.language)),
            fact_answer(policy, fact, f"{url}#{anchor}" if anchor else url, catalog),
        )


def tells_enough(phrase: str, language: str) -> bool:
    """Whether a phrase still says what it is about without its little words, which the search leaves out.

    A phrase of one such word and little ones would answer every question with that word; a synonym can hold it.

    >>> [tells_enough(phrase, "en") for phrase in ("how much is delivery", "delivery", "delivery charge")]
    [False, True, True]
    """
    telling = content_words(phrase, language_of(language))
    return len(telling) > 1 or len(telling) == len(words(phrase))


def fact_answer(policy: PublicPolicy, fact: ShownFact, url: str, catalog: Catalog) -> Answer | None:
    """What a fact answers, in the policy's own sentence where that names it; None for a text or a web address."""
    if isinstance(fact.quantity, Words | Url) or len(fact.shown) > _LONGEST:
        return None
    text = _sentence(policy, fact) or f"{fact.label}{_note(fact)}"
    since = catalog.word("fact-since", day=catalog.day(fact.since)) if fact.since is not None else ""
    return Answer(_spaced(text), _spaced(fact.shown), _spaced(since), url)


def _sentence(policy: PublicPolicy, fact: ShownFact) -> str:
    """The sentence of the policy's answer that names the fact."""
    if fact.local_name not in _named_in_answer(policy):
        return ""
    sentences = re.split(r"(?<=[.!?])\s+", str(policy.part.answer))
    return next((sentence for sentence in sentences if fact.shown in sentence), "")


def _named_in_answer(policy: PublicPolicy) -> set[str]:
    return {name.removeprefix(f"{policy.id}.") for name in policy.part.answer.names}


def _written(policy: PublicPolicy, fact: ShownFact) -> str:
    """The section or question that names the fact and shares most words with it.

    Empty where none shares any, and for a fact of the policy's first sentence, which stands above all sections.
    """
    if fact.local_name in _named_in_answer(policy):
        return ""
    wanted = _long_words(fact.label, *fact.says)
    best, most = "", 0
    for anchor, texts, said in _places(policy):
        if any(name.removeprefix(f"{policy.id}.") == fact.local_name for text in texts for name in text.names):
            shared = len(wanted & said)
            best, most = (anchor, shared) if shared > most else (best, most)
    return best


def _places(policy: PublicPolicy) -> Iterator[tuple[str, list[PublicText], set[str]]]:
    """The sections and questions of a policy: place, texts, and the words in which one would look for them."""
    for section in policy.part.sections:
        texts = [section.text, *section.points, *(text for step in section.steps for text in (step.do, step.more))]
        yield section.name, [text for text in texts if text is not None], _long_words(section.title, *section.says)
    for question in policy.part.questions:
        yield f"q-{question.name}", [question.answer], _long_words(question.ask, *question.says)


def _long_words(*texts: PublicText | str) -> set[str]:
    return {word for text in texts for word in words(str(text)) if len(word) >= _SHORTEST}


def _note(fact: ShownFact) -> str:
    return f", {str(fact.note).removesuffix('.')}." if fact.note is not None else ""


def _spaced(text: str) -> str:
    """Figures in a result may break at a line's end."""
    return text.replace("\u00a0", " ")
