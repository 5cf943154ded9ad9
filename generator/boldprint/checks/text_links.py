"""Links inside texts that name a page by its id, and the places that pages have."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from boldprint.checks.check import Shop
from boldprint.checks.models import every_article, every_model
from boldprint.checks.once import once
from boldprint.checks.text.places import place
from boldprint.checks.written import written_texts
from boldprint.findable.documents import written_in_markdown
from boldprint.pages.making import public_page, staff_page
from boldprint.pages.page import PublicPage, StaffPage
from boldprint.policies.section import Section
from boldprint.source.span import Span
from boldprint.values.item import Item
from boldprint.values.text import PublicText, StaffText, for_staff_eyes

Places = Callable[[str], frozenset[str] | None]
"""From the id of a page to the places of it that can be linked to; None where there is no such page, or where it cannot be made."""

_LINK = re.compile(r"(?<!!)\[[^\]\n]*\]\(([^)\s]+)\)")
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|[#/]|.*\.(?!md\b)[a-z]{2,4}(?:#|$)", re.IGNORECASE)
"""Other sites, parts of the same page, files."""
_ID = re.compile(r'\sid="([^"]+)"')
_EVERYWHERE = frozenset({"top"})
"""Every page's beginning."""
_UNTOLD = ("home", "search", "versions")
"""Kinds of public pages that lead to others or tell what held before; no text is held to their places."""


@dataclass(frozen=True, slots=True)
class TextLink:
    """A link in a text to a page of the shop's own: what is written, which page and which place it means, and the text in which it stands."""

    target: str
    page: str
    anchor: str
    text: PublicText | StaffText
    start: int

    @property
    def for_customers(self) -> bool:
        """Whether customers read it."""
        return isinstance(self.text, PublicText)

    def span(self, shop: Shop) -> Span:
        """The place of the target in its file."""
        return place(self.text, self.start, self.start + len(self.target), shop.files)


def text_links(shop: Shop) -> tuple[TextLink, ...]:
    """Every link of every text to a page of the shop's own."""
    return once(shop, _links)


def is_written_place(shop: Shop, link: TextLink) -> bool:
    """Whether the place is an entry of its page on some day, which is known without its page; so is every page's beginning."""
    return link.anchor in _EVERYWHERE | _entries(shop, link.page)


def places_for_customers(shop: Shop) -> Places:
    """The places of the public pages."""
    return once(shop, _public_places)


def places_for_staff(shop: Shop) -> Places:
    """The places of the pages of the handbook."""
    return once(shop, _staff_places)


def _links(shop: Shop) -> tuple[TextLink, ...]:
    return tuple(_each_link(shop))


def _each_link(shop: Shop) -> Iterator[TextLink]:
    for written in written_texts(shop):
        for match in _LINK.finditer(for_staff_eyes(written.text)):
            if not _ELSEWHERE.match(match[1]):
                name, _, anchor = match[1].partition("#")
                yield TextLink(match[1], name.removesuffix(".md").rpartition("/")[2], anchor, written.text, match.start(1))


def _public_places(shop: Shop) -> Places:
    return cache(lambda name: _places(shop, name, lambda: public_page(shop.public, name, without=_UNTOLD)))


def _staff_places(shop: Shop) -> Places:
    return cache(lambda name: _places(shop, name, lambda: staff_page(shop.staff, name)))


def _places(shop: Shop, name: str, make: Callable[[], PublicPage | StaffPage | None]) -> frozenset[str] | None:
    """What a page shows today, and what it shows on another day or in another market: a text may stand there too."""
    try:
        page = make()
    except Exception:  # a shop with faults may have pages that cannot be made; its faults are told one by one
        return None
    return _EVERYWHERE | _shown(shop, name, str(page.body)) | _entries(shop, name) if page is not None else None


def _shown(shop: Shop, name: str, body: str) -> frozenset[str]:
    """The places in a body; headings of a page written by hand get theirs when its Markdown is read."""
    if any(article.name == name for article in every_article(shop)):
        return written_in_markdown(body).anchors
    return frozenset(_ID.findall(body))


def _entries(shop: Shop, name: str) -> frozenset[str]:
    """The places of all entries of a page, in every version and market."""
    return frozenset(place for id_ in once(shop, _written_ids)[name] for place in (id_, f"q-{id_}"))


def _written_ids(shop: Shop) -> Mapping[str, set[str]]:
    """The ids of all entries of each policy, form and instrument, in every version and market; of steps with that of their section."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for placed in every_model(shop):
        if isinstance(placed.model, Item):
            found[placed.owner].add(placed.model.name)
        if isinstance(placed.model, Section):
            found[placed.owner].update(placed.model.formerly, (f"{placed.model.name}-{step.name}" for step in placed.model.steps))
    return found
