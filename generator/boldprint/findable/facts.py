"""Facts as the search answers with them: the figure, the words around it, and the place where it is written."""

import datetime
import re
from collections.abc import Iterator

from boldprint.edition.public import PublicPolicy, ShownFact
from boldprint.findable.pieces import PageParts
from boldprint.locales.customers import customers_words
from boldprint.pages.view import at_a_glance
from boldprint.search import Answer, Passage
from boldprint.search.build import content_words
from boldprint.search.language import language_of
from boldprint.search.words import words
from boldprint.values.catalog import Catalog
from boldprint.values.length import Length
from boldprint.values.money import Money
from boldprint.values.quantity import Words
from boldprint.values.reach import Phone, Url
from boldprint.values.text import PublicText

BOARD = "at-a-glance"
"""The place on a policy's page where its figures stand together."""
_LONGEST = 20
"""Letters of a figure that is set large: a telephone number yes, an e-mail address no."""
_SHORTEST = 4
_SHORT_NAME = 2
_FIGURES = {Money: "money", Length: "length", Phone: "phone", datetime.date: "date"}
"""What customers add to a figure of such a type stands in `locales/customers`."""


def fact_passages(policy: PublicPolicy, url: str, parts: PageParts, catalog: Catalog) -> Iterator[Passage]:
    """A passage for each public fact that customers have words for or that stands on the policy's board.

    It leads to the part of the page that is about the fact. Other facts are found by the sections that name them.
    """
    glance = {fact.name for fact in at_a_glance(tuple(policy.facts.values()))}
    for fact in policy.facts.values():
        if not fact.says and fact.name not in glance:
            continue
        label = str(fact.label)
        places = (_written(policy, fact), BOARD if fact.name in glance else "")
        anchor = next((place for place in places if place in parts.anchors), "")
        stands_alone = bool(anchor) and tells_enough(label, catalog.language)
        says = (*(fact.says if stands_alone else (label, *fact.says)), *_asked(label, fact, catalog.language))
        yield Passage(
            anchor,
            label if stands_alone else f"{policy.part.title}: {label}",
            _spaced(_told(policy, fact)),
            tuple(one for one in says if tells_enough(one, catalog.language)),
            fact_answer(policy, fact, f"{url}#{anchor}" if anchor else url, catalog),
        )


def _asked(label: str, fact: ShownFact, language: str) -> Iterator[str]:
    """A short name of the fact with what customers add to such a figure: delivery cost, phone number."""
    if len(content_words(label, language_of(language))) <= _SHORT_NAME:
        added = customers_words(language).figures.get(_FIGURES.get(type(fact.quantity), ""), ())
        yield from (f"{label} {word}" for word in added)


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
    text = _sentence(policy.part.answer, policy, fact) or f"{fact.label}{_note(fact)}"
    since = catalog.word("fact-since", day=catalog.day(fact.since)) if fact.since is not None else ""
    return Answer(_spaced(text), _spaced(fact.shown), _spaced(since), url)


def _told(policy: PublicPolicy, fact: ShownFact) -> str:
    """What stands beside the figure in a list of results: its condition, or the first sentence that names it."""
    if fact.note is not None:
        return str(fact.note)
    texts = (policy.part.answer, *(text for _, texts, _ in _places(policy) for text in texts))
    return next((found for text in texts if (found := _sentence(text, policy, fact))), str(fact.label))


def _sentence(text: PublicText, policy: PublicPolicy, fact: ShownFact) -> str:
    """The sentence of a text that names the fact; empty where none does."""
    if not _names(text, policy, fact):
        return ""
    sentences = re.split(r"(?<=[.!?])\s+", str(text))
    return next((sentence for sentence in sentences if fact.shown in sentence), "")


def _names(text: PublicText, policy: PublicPolicy, fact: ShownFact) -> bool:
    return any(name.removeprefix(f"{policy.id}.") == fact.local_name for name in text.names)


def _written(policy: PublicPolicy, fact: ShownFact) -> str:
    """The section or question that names the fact and shares most words with it.

    Empty where none shares any, and for a fact of the policy's first sentence, which stands above all sections.
    """
    if _names(policy.part.answer, policy, fact):
        return ""
    wanted = _long_words(fact.label, *fact.says)
    best, most = "", 0
    for anchor, texts, said in _places(policy):
        if any(_names(text, policy, fact) for text in texts):
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
    return f", {fact.note}" if fact.note is not None else ""


def _spaced(text: str) -> str:
    """Figures in a result may break at a line's end."""
    return text.replace("\u00a0", " ")
