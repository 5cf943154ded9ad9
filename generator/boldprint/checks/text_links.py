"""Links inside texts that name a page by its id, and the places that pages have."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from boldprint.checks.check import Shop
from boldprint.checks.models import every_article, every_model
from boldprint.checks.once import once
from boldprint.checks.searches import pages_of
from boldprint.checks.text.places import place
from boldprint.checks.written import written_texts
from boldprint.findable.documents import written_in_markdown
from boldprint.pages.addresses import Addresses, public_addresses, staff_addresses
from boldprint.pages.making import make_staff_pages
from boldprint.pages.page import PublicPage, StaffPage
from boldprint.policies.section import Section
from boldprint.source.span import Span
from boldprint.values.item import Item
from boldprint.values.text import PublicText, for_staff_eyes

Places = Mapping[str, frozenset[str]]
"""The places that can be linked to, by the id of their page."""

_LINK = re.compile(r"(?<!!)\[[^\]\n]*\]\(([^)\s]+)\)")
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|[#/]|.*\.(?!md\b)[a-z]{2,4}(?:#|$)", re.IGNORECASE)
"""Other sites, parts of the same page, files."""
_ID = re.compile(r'\sid="([^"]+)"')
_EVERYWHERE = frozenset({"top"})
"""Every page's beginning."""


@dataclass(frozen=True, slots=True)
class TextLink:
    """A link in a text to a page of the shop's own: what is written, which page and which place it means, and where it stands."""

    target: str
    page: str
    anchor: str
    for_customers: bool
    span: Span


def text_links(shop: Shop) -> tuple[TextLink, ...]:
    """Every link of every text to a page of the shop's own."""
    return once(shop, _links)


def places_for_customers(shop: Shop) -> Places:
    """The places of the public pages; none while one of the pages cannot be made, which other checks explain."""
    return once(shop, _public_places)


def places_for_staff(shop: Shop) -> Places:
    """The places of the pages of the handbook; none while one of the pages cannot be made."""
    return once(shop, _staff_places)


def _links(shop: Shop) -> tuple[TextLink, ...]:
    return tuple(_each_link(shop))


def _each_link(shop: Shop) -> Iterator[TextLink]:
    for written in written_texts(shop):
        for match in _LINK.finditer(for_staff_eyes(written.text)):
            if not _ELSEWHERE.match(match[1]):
                name, _, anchor = match[1].partition("#")
                span = place(written.text, match.start(1), match.end(1), shop.files)
                page = name.removesuffix(".md").rpartition("/")[2]
                yield TextLink(match[1], page, anchor, isinstance(written.text, PublicText), span)


def _public_places(shop: Shop) -> Places:
    return _places(shop, pages_of(shop) or (), public_addresses(shop.public))


def _staff_places(shop: Shop) -> Places:
    try:
        return _places(shop, make_staff_pages(shop.staff), staff_addresses(shop.staff))
    except Exception:  # a shop with faults may have pages that cannot be made; its faults are told one by one
        return {}


def _places(shop: Shop, pages: Iterable[PublicPage | StaffPage], addresses: Addresses) -> Places:
    """Of each page what it shows today, and what it shows on another day or in another market: a text may stand there too."""
    bodies, other = {page.path: str(page.body) for page in pages}, once(shop, _written_ids)
    return {
        name: _EVERYWHERE | _shown(shop, name, bodies[path]) | {place for id_ in other[name] for place in (id_, f"q-{id_}")}
        for name, path in addresses.paths.items()
        if path in bodies
    }


def _shown(shop: Shop, name: str, body: str) -> frozenset[str]:
    """The places in a body; headings of a page written by hand get theirs when its Markdown is read."""
    if any(article.name == name for article in every_article(shop)):
        return written_in_markdown(body).anchors
    return frozenset(_ID.findall(body))


def _written_ids(shop: Shop) -> Mapping[str, set[str]]:
    """The ids of all entries of each policy, form and instrument, in every version and market; of steps with that of their section."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for placed in every_model(shop):
        if isinstance(placed.model, Item):
            found[placed.owner].add(placed.model.name)
        if isinstance(placed.model, Section):
            found[placed.owner].update(placed.model.formerly, (f"{placed.model.name}-{step.name}" for step in placed.model.steps))
    return found
