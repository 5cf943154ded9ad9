"""The pages of the public site as documents of its search."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from markdown import Markdown

from boldprint.edition.public import NamedForm, PublicLibrary, PublicPolicy
from boldprint.findable.facts import fact_passages
from boldprint.findable.pieces import PageParts, page_parts
from boldprint.findable.says import says_by_anchor
from boldprint.pages.addresses import html_path, public_addresses
from boldprint.pages.markup import EXTENSIONS
from boldprint.pages.page import PublicPage
from boldprint.rules.table import Table
from boldprint.search import Document, Passage
from boldprint.shop.article import PublicArticle
from boldprint.source.model import Model
from boldprint.values.text import PublicText

OWN_PAGES = ("what-changed", "glossary")
"""Pages without a policy that are found too; their words stand in the locales."""


def public_documents(library: PublicLibrary, pages: Iterable[PublicPage]) -> tuple[Document, ...]:
    """Every page of the edition's market that a customer may look for. Policies of the header come first and win ties."""
    here = {page.path: page for page in pages if page.market in ("", library.edition.market)}
    paths = public_addresses(library).paths
    quick = {name: place for place, name in enumerate(library.site.quick)}
    policies = sorted(library.policies, key=lambda policy: quick.get(policy.id, len(quick)))
    made: list[Document] = [
        policy_document(policy, html_path(paths[policy.id]), page_parts(page.body), library)
        for policy in policies
        if (page := here.get(paths[policy.id])) is not None
    ]
    made += [
        _article(article, html_path(paths[article.name]), page.body)
        for article in library.articles
        if (page := here.get(paths[article.name])) is not None
    ]
    made += [_form(form, html_path(paths[form.id])) for form in library.forms if paths[form.id] in here]
    made += [_own(name, here[paths[name]], library) for name in OWN_PAGES if paths[name] in here]
    return tuple(made)


def policy_document(policy: PublicPolicy, url: str, parts: PageParts, library: PublicLibrary) -> Document:
    """A policy: its sentence, its page, the questions of its tables, its facts."""
    part = policy.part
    title, says = str(part.title), says_by_anchor(part)
    own = Passage("", title, str(part.answer))
    tables = tuple(_tables(policy, parts))
    asked = {table.anchor for table in tables}
    shown = (passage for passage in passages_of(title, parts, says) if passage.anchor.removesuffix("-rules") not in asked)
    facts = fact_passages(policy, url, parts, library.catalog)
    return Document(
        policy.id,
        url,
        title,
        part.says,
        (own, *facts, *tables, *shown),
        kind="policy",
    )


def written_in_markdown(body: str) -> PageParts:
    """The pieces of an authored page, whose headings get their places from the builder."""
    return page_parts(Markdown(extensions=[*EXTENSIONS, "toc"], output_format="html").convert(body))


def passages_of(title: str, parts: PageParts, says: Mapping[str, tuple[str, ...]]) -> Iterator[Passage]:
    """The pieces of a page that say something, with customers' words for them."""
    for piece in parts.pieces:
        if piece.text:
            yield Passage(piece.anchor, piece.heading or title, piece.text, says.get(piece.anchor, ()))


def _tables(policy: PublicPolicy, parts: PageParts) -> Iterator[Passage]:
    """What each table asks, and the reasons of its rules; the page shows it as a form, under the question as heading."""
    places = {piece.heading: piece.anchor for piece in parts.pieces}
    for table in policy.part.tables:
        if table.question is not None:
            question = str(table.question)
            anchor = places.get(question, "")
            heading = question if anchor else f"{policy.part.title}: {question}"
            yield Passage(anchor, heading, "\n".join(dict.fromkeys(_words(table))))


def _words(table: Table[PublicText]) -> Iterator[str]:
    for rule in table.rules:
        yield from (str(text) for text in texts_of(rule))
    for ask in table.asks:
        yield ", ".join(str(text) for choice in ask.choices for text in texts_of(choice))


def texts_of(thing: object) -> Iterator[PublicText]:
    """Every public text within a model, in the order in which it is written."""
    match thing:
        case PublicText():
            yield thing
        case tuple():
            for item in thing:
                yield from texts_of(item)
        case Model():
            for name in type(thing).attributes():
                yield from texts_of(getattr(thing, name))


def _article(article: PublicArticle, url: str, body: str) -> Document:
    head = article.head
    lead = Passage("", str(head.title), str(head.description))
    passages = (lead, *passages_of(str(head.title), written_in_markdown(body), {}))
    return Document(article.name, url, str(head.title), head.says, passages, kind="article")


def _form(named: NamedForm, url: str) -> Document:
    form = named.form
    fields = ", ".join(str(field.label) for group in form.groups for field in group.fields)
    lead = Passage("", str(form.title), f"{form.answer}\n{fields}")
    return Document(named.id, url, str(form.title), form.says, (lead,), kind="form")


def _own(name: str, page: PublicPage, library: PublicLibrary) -> Document:
    says: Sequence[str] = library.catalog.word(f"search-says-{name}").split("; ")
    parts = page_parts(page.body)
    text = "\n".join(piece.text for piece in parts.pieces) if name == "glossary" else str(page.description)
    lead = Passage("", str(page.title), text)
    return Document(name, html_path(page.path), str(page.title), tuple(says), (lead,))
