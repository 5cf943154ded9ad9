"""Facts as the search answers with them: the figure, the words around it, and the place where it is written."""

from collections.abc import Iterator

from boldprint.edition.public import PublicPolicy, ShownFact
from boldprint.findable.pieces import PageParts
from boldprint.pages.view import at_a_glance, is_figure
from boldprint.search import Answer, Passage
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
    """
    glance = {fact.name for fact in at_a_glance(tuple(policy.facts.values()))}
    for fact in policy.facts.values():
        if not fact.says and fact.name not in glance:
            continue
        label = str(fact.label)
        places = (_written(policy, fact), BOARD if fact.name in glance else "")
        anchor = next((place for place in places if place in parts.anchors), "")
        yield Passage(
            anchor,
            label if anchor else f"{policy.part.title}: {label}",
            f"{label}: {fact.shown}{_note(fact)}",
            fact.says if anchor else (label, *fact.says),
            fact_answer(policy, fact, f"{url}#{anchor}" if anchor else url, catalog),
        )


def own_answer(policy: PublicPolicy, url: str, catalog: Catalog) -> Answer | None:
    """The sentence that a policy begins with, when it names a figure."""
    named = (policy.facts.get(name.removeprefix(f"{policy.id}.")) for name in policy.part.answer.names)
    fact = next((fact for fact in named if fact is not None and is_figure(fact.quantity, fact.shown)), None)
    return fact_answer(policy, fact, url, catalog) if fact is not None else None


def fact_answer(policy: PublicPolicy, fact: ShownFact, url: str, catalog: Catalog) -> Answer | None:
    """What a fact answers, in the policy's own sentence where that names it; None for a text or a web address."""
    if isinstance(fact.quantity, Words | Url) or len(fact.shown) > _LONGEST:
        return None
    text = str(policy.part.answer) if fact.local_name in _named_in_answer(policy) else f"{fact.label}{_note(fact)}"
    since = catalog.word("fact-since", day=catalog.day(fact.since)) if fact.since is not None else ""
    return Answer(_spaced(text), _spaced(fact.shown), _spaced(since), url)


def _named_in_answer(policy: PublicPolicy) -> set[str]:
    return {name.removeprefix(f"{policy.id}.") for name in policy.part.answer.names}


def _written(policy: PublicPolicy, fact: ShownFact) -> str:
    """The section or question that names the fact and shares most words with it.

    Empty where none shares any, and for a fact of the policy's first sentence, which stands above all sections.
    """
    if fact.local_name in _named_in_answer(policy):
        return ""
    wanted = _words(fact.label, *fact.says)
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
        yield section.name, [text for text in texts if text is not None], _words(section.title, *section.says)
    for question in policy.part.questions:
        yield f"q-{question.name}", [question.answer], _words(question.ask, *question.says)


def _words(*texts: PublicText | str) -> set[str]:
    return {word for text in texts for word in words(str(text)) if len(word) >= _SHORTEST}


def _note(fact: ShownFact) -> str:
    return f", {str(fact.note).removesuffix('.')}." if fact.note is not None else "."


def _spaced(text: str) -> str:
    """Figures in a result may break at a line's end."""
    return text.replace("\u00a0", " ")
