"""The pages of the public site as documents of its search."""

from collections.abc import Iterable, Iterator, Mapping

from markdown import Markdown

from boldprint.edition.public import PublicLibrary, PublicPolicy
from boldprint.findable.facts import fact_passages
from boldprint.findable.pieces import PageParts, page_parts
from boldprint.findable.policies import parts_of_policy
from boldprint.findable.says import says_by_anchor
from boldprint.locales.customers import customers_words
from boldprint.pages.addresses import Addresses, archive_path, html_path, public_addresses
from boldprint.pages.composing import PublicComposer, public_composer
from boldprint.pages.making import make_public_pages
from boldprint.pages.markup import EXTENSIONS
from boldprint.pages.page import PublicPage
from boldprint.pages.policy_page import policies_with_page, policy_page
from boldprint.rules.table import Table
from boldprint.search import Document, Passage
from boldprint.shop.article import PublicArticle
from boldprint.source.model import Model
from boldprint.values.text import PublicText

_NOT_FOUND = ("home", "search")
"""Pages that only lead to others."""
_UNREAD_KINDS = (*_NOT_FOUND, "versions", "machines", "policy")
"""Kinds that are not made for the search: those, those that tell what held before, that for programs; policies mostly tell it themselves."""
_ABOUT_EVERYTHING = ("what-changed",)
"""Pages whose text is about other pages; they are found by their title."""


def public_documents(library: PublicLibrary, pages: Iterable[PublicPage] | None = None) -> tuple[Document, ...]:
    """Every page of the edition's market that a customer may look for. Policies of the header come first and win ties.

    `pages` are the public pages where they are made already; else those are made that the search has to read.
    """
    composer = public_composer(library)
    names = names_by_path(composer.addresses)
    archives = {archive_path(policy.id) for policy in library.policies}
    made = {
        names[page.path]: page
        for page in (make_public_pages(library, without=_UNREAD_KINDS) if pages is None else pages)
        if page.path in names and page.path not in archives and page.market in ("", library.edition.market)
    }
    here = {policy.id: _policy(composer, policy, made.get(policy.id)) for policy in policies_with_page(library)}
    here |= {name: _page(name, page, library) for name, page in made.items() if name not in (*_NOT_FOUND, *here)}
    quick = {name: place for place, name in enumerate(library.site.quick)}
    order = sorted(here, key=lambda name: (quick.get(name, len(quick)), library.policy(name) is None, composer.addresses.paths[name]))
    return tuple(here[name] for name in order)


def names_by_path(addresses: Addresses) -> dict[str, str]:
    """The id of each page; of a page with several, the first."""
    names: dict[str, str] = {}
    for name, path in addresses.paths.items():
        names.setdefault(path, name)
    return names


def _policy(composer: PublicComposer, policy: PublicPolicy, page: PublicPage | None) -> Document:
    parts = parts_of_policy(composer, policy) or page_parts((page or policy_page(composer, policy)).body)
    return policy_document(policy, html_path(composer.addresses.paths[policy.id]), parts, composer.library)


def _page(name: str, page: PublicPage, library: PublicLibrary) -> Document:
    url, title = html_path(page.path), str(page.title)
    article = next((article for article in library.articles if article.name == name), None)
    parts = written_in_markdown(page.body) if article is not None else page_parts(page.body)
    passages = () if name in _ABOUT_EVERYTHING else tuple(passages_of(title, parts, {}))
    lead = Passage("", title, str(page.description))
    kind = "article" if article is not None else "page"
    usual = customers_words(library.edition.language).of_page("", name)
    return Document(name, url, title, _says(name, article, library), (lead, *passages), kind=kind, usual=usual)


def _says(name: str, article: PublicArticle | None, library: PublicLibrary) -> tuple[str, ...]:
    """Customers' words for a page that is no policy: its own, and those of the forms on it."""
    if article is not None:
        return article.head.says
    paths = public_addresses(library).paths
    forms = (form.form.says for form in library.forms if paths[form.id] == paths[name])
    return tuple(word for says in forms for word in says)


def policy_document(policy: PublicPolicy, url: str, parts: PageParts, library: PublicLibrary) -> Document:
    """A policy: its sentence, its facts, the questions of its tables, its page.

    Facts that customers have words for stand before the sections, the others after them: of two that fit equally well
    the first is taken.
    """
    part = policy.part
    title, says = str(part.title), says_by_anchor(part)
    usual = customers_words(library.edition.language).of_page(policy.kind, policy.id)
    own = Passage("", title, str(part.answer))
    tables = tuple(_tables(policy, parts))
    asked = {table.anchor for table in tables}
    shown = (passage for passage in passages_of(title, parts, says) if passage.anchor.removesuffix("-rules") not in asked)
    facts = tuple(fact_passages(policy, url, parts, library.catalog))
    asked_for = tuple(passage for passage in facts if passage.says)
    others = tuple(passage for passage in facts if not passage.says)
    sections = (own, *asked_for, *tables, *shown, *others)
    return Document(policy.id, url, title, part.says, sections, kind="policy", usual=usual)


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
