"""What the page of a policy says to the search, taken from the policy itself, as `pieces` reads it from the page.

Composing a thousand pages only to read them again takes many times as long as reading the policies. Where a type has a page of
its own, or a text holds more than words and simple marks, the page is composed and read all the same.
"""

from collections.abc import Iterator
from typing import Any

from boldprint.edition.public import PublicPolicy
from boldprint.findable.facts import BOARD
from boldprint.findable.pieces import PageParts, Piece, is_read, lines_of, one_line, page_parts
from boldprint.pages.composing import PublicComposer
from boldprint.pages.decision_section import ShownTable, rules_in_words, shown_tables
from boldprint.pages.decision_words import TableWords
from boldprint.pages.markup import blocks, inline, plain_words
from boldprint.pages.policy_page import PLAIN_TEMPLATE, template_of
from boldprint.pages.view import at_a_glance, folded, standing_open
from boldprint.policies.section import Section
from boldprint.values.text import PublicText


class _Unread(Exception):
    """A text that only its page can be read for."""


def parts_of_policy(composer: PublicComposer, policy: PublicPolicy) -> PageParts | None:
    """The pieces of a policy's page, and the places of it that the search leads to, "" being its beginning; None where only the composed page tells them."""
    if template_of(composer, policy) != PLAIN_TEMPLATE:
        return None
    try:
        pieces = tuple(piece for piece in _pieces(composer, policy) if is_read(piece))
    except _Unread:
        return None
    part = policy.part
    anchors = {"", *(section.name for section in part.sections), *(f"q-{question.name}" for question in part.questions)}
    return PageParts(pieces, frozenset(anchors | ({BOARD} if at_a_glance(tuple(policy.facts.values())) else set())))


def _pieces(composer: PublicComposer, policy: PublicPolicy) -> Iterator[Piece]:
    """The pieces in the order of the page."""
    part, word = policy.part, composer.library.catalog.word
    yield from _decisions(composer, policy)
    for section in standing_open(part.sections):
        yield _section(section)
    if part.excluded:
        yield Piece("not-covered", one_line(word("not-covered")), _told(*part.excluded))
    if part.rights is not None:
        yield Piece("law", one_line(word("legal-rights")), _told(part.rights))
    if folded(part.sections):
        yield Piece("more-about", one_line(word("more-about", title=_heading(part.title))), "")
    for section in folded(part.sections):
        yield _section(section)
    if part.questions:
        yield Piece("questions", one_line(word("questions")), "")
    for question in part.questions:
        yield Piece(f"q-{question.name}", _heading(question.ask), _told(question.answer))


def _decisions(composer: PublicComposer, policy: PublicPolicy) -> Iterator[Piece]:
    """Each table's question as heading; the rules of one without a question, which nothing else tells the search."""
    shown = shown_tables(composer.library, policy.id)
    for table in shown:
        yield Piece(str(table.anchor), _heading(table.title), "")
        if table.version.compiled.table.question is None:
            yield from _rules(composer, table)
        if table.first and len(shown) > 1:
            yield Piece("check-more", one_line(composer.library.catalog.word("more-to-check")), "")


def _rules(composer: PublicComposer, table: ShownTable) -> tuple[Piece, ...]:
    library, environment = composer.library, composer.environment
    words = TableWords(table.version.compiled.table, environment, library.catalog)
    groups, notes = rules_in_words(table.version, words, library.edition.day)
    one = {"groups": groups, "notes": notes, "anchor": table.anchor, "question": None}
    template: Any = environment.get_template("rules.j2").module
    return page_parts(template.all_rules(one, environment.globals["word"])).pieces


def _section(section: Section[PublicText]) -> Piece:
    steps = (text for step in section.steps for text in (step.do, step.more))
    return Piece(section.name, _heading(section.title), _told(section.text, *section.points, *steps))


def _told(*texts: PublicText | None) -> str:
    """What a reader sees of texts that stand below each other, in lines."""
    return "\n".join(line for text in texts if text is not None and (line := _lines(text)))


def _lines(text: PublicText) -> str:
    source = text.markdown
    words = plain_words(source)
    if words is not None:
        return lines_of(words)
    parts = page_parts(blocks(_without_tags(text, source)))
    if parts.anchors - {""} or len(parts.pieces) > 1:
        raise _Unread
    return parts.pieces[0].text if parts.pieces else ""


def _heading(text: PublicText) -> str:
    source = text.markdown
    words = plain_words(source)
    if words is not None:
        return one_line(words)
    parts = page_parts(f'<h2 id="heading">{inline(_without_tags(text, source))}</h2>')
    if len(parts.pieces) != 1 or parts.anchors - {"", "heading"}:
        raise _Unread
    return parts.pieces[0].heading


def _without_tags(text: PublicText, source: str) -> str:
    """The source of a text in which nobody has written HTML, whose tags may reach beyond the text."""
    if any("<" in part for part in text.parts if isinstance(part, str)):
        raise _Unread
    return source
