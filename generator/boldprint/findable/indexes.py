"""The search of a site, ready to be written beside its pages, asked from the terminal, or measured."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from boldprint.edition.public import PublicLibrary
from boldprint.edition.staff import StaffLibrary
from boldprint.findable.documents import public_documents
from boldprint.findable.fallback import public_ways_on, staff_ways_on
from boldprint.findable.staff import staff_documents
from boldprint.locales.customers import customers_words
from boldprint.pages.addresses import Addresses, html_path, public_addresses, staff_addresses
from boldprint.pages.page import PublicPage, StaffPage
from boldprint.search import Document, Index, Labels, Link, Synonym, build_index, export
from boldprint.shop.words import Synonyms
from boldprint.values.catalog import Catalog


@dataclass(frozen=True)
class SearchedSite:
    """The documents of a site, their index, and what a browser is given of it."""

    documents: tuple[Document, ...]
    index: Index
    exported: dict[str, Any]
    addresses: Addresses

    def url_of(self, name: str) -> str | None:
        """The address of the page of a policy, article or form; None where the search knows no such page."""
        path = self.addresses.paths.get(name)
        return next((document.url for document in self.documents if path is not None and document.url == html_path(path)), None)


def public_search(library: PublicLibrary, pages: Iterable[PublicPage] | None = None) -> SearchedSite:
    """The search of the public site. Nothing staff can be in it: it is made from the public library alone, and its pages.

    `pages` are the public pages where they are made already.
    """
    documents = public_documents(library, pages)
    return _searched(documents, library, public_ways_on(library, documents), public_addresses(library))


def staff_search(library: StaffLibrary, pages: Iterable[StaffPage]) -> SearchedSite:
    """The search of the staff handbook."""
    return _searched(staff_documents(library, pages), library.public, staff_ways_on(library), staff_addresses(library))


def _searched(
    documents: tuple[Document, ...], library: PublicLibrary, ways_on: tuple[Link, ...], addresses: Addresses
) -> SearchedSite:
    language = library.edition.language
    index, exported = _indexed(documents, synonyms_of(library.synonyms, language), language, ways_on, _labels(library.catalog))
    return SearchedSite(documents, index, exported, addresses)


@lru_cache(maxsize=8)
def _indexed(
    documents: tuple[Document, ...], synonyms: tuple[Synonym, ...], language: str, ways_on: tuple[Link, ...], labels: Labels
) -> tuple[Index, dict[str, Any]]:
    """The index of the same words is made once: most days say nothing new."""
    index = build_index(documents, synonyms, language)
    return index, export(index, fallback=ways_on, labels=labels)


def synonyms_of(written: Synonyms | None, language: str) -> tuple[Synonym, ...]:
    """The shop's synonyms, one for each word or phrase that is said, and the trade's for phrases that it has none for."""
    rows = written.synonyms if written is not None else ()
    own = [Synonym(said, row.meant) for row in rows for said in row.said]
    known = {row.said.lower() for row in own}
    usual = (Synonym(said, meant) for said, meant in customers_words(language).synonyms if said not in known)
    return (*own, *usual)


def _labels(catalog: Catalog) -> Labels:
    return Labels(
        results=catalog.word("search-results"),
        answer=catalog.word("search-answer"),
        pages=catalog.wording("search-pages"),
        none=catalog.word("search-none"),
        poor=catalog.word("search-poor"),
        slash=catalog.word("search-slash"),
    )
