"""Small values that templates need: figures for the price board, the entries of a page's contents, ways to reach us."""

import re
from dataclasses import dataclass
from typing import TypeVar

from markupsafe import Markup, escape

from boldprint.edition.public import PublicLibrary, ShownFact
from boldprint.values.quantity import Count, Quantity, Words
from boldprint.values.reach import Email, Phone, Url
from boldprint.values.text import PublicText

_HIDDEN = re.compile(r"<section\b[^>]*\shidden>.*?</section>", re.DOTALL)
_HEADING = re.compile(r'<h2 id="([^"]+)"[^>]*>(.*?)</h2>', re.DOTALL)
_LONGEST_FIGURE = 12
_SHORT_PAGE, _OPEN = 6, 4
"""Up to how many sections a page is short, and how many of a long one stand open."""
Entries = TypeVar("Entries")


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure with the small words around it."""

    figure: Markup
    before: Markup | None = None
    after: Markup | None = None

    @property
    def is_long(self) -> bool:
        """Whether the figure is too long for the largest type on a phone."""
        return len(self.figure.unescape()) > 8


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading of a page: its anchor and its words."""

    id: Markup
    title: Markup


def figure(shown: str) -> Figure:
    """A worded quantity as figure and unit.

    >>> figure("30\\u00a0days").after, figure("NOK\\u00a049").before, figure("€4.95").figure
    (Markup('days'), Markup('NOK'), Markup('€4.95'))
    """
    first, space, rest = shown.replace("\u00a0", " ").partition(" ")
    if not space:
        return Figure(Markup(escape(shown)))
    if any(character.isdigit() for character in first):
        return Figure(Markup(escape(first)), after=Markup(escape(rest)))
    return Figure(Markup(escape(rest)), before=Markup(escape(first)))


def is_figure(quantity: Quantity, shown: str) -> bool:
    """Whether a fact can stand on the price board: short, and a quantity rather than an address or a text."""
    return not isinstance(quantity, Phone | Email | Url | Words) and len(shown) <= _LONGEST_FIGURE + (
        8 if isinstance(quantity, Count) else 6
    )


def at_a_glance(facts: tuple[ShownFact, ...], most: int = 8) -> tuple[ShownFact, ...]:
    """The facts for the price board, in the order in which they are written."""
    return tuple(fact for fact in facts if fact.at_a_glance and is_figure(fact.quantity, fact.shown))[:most]


def standing_open(sections: tuple[Entries, ...]) -> tuple[Entries, ...]:
    """The sections of a page that stand open: all of a short page, the first of a long one.

    >>> standing_open((1, 2, 3)), standing_open((1, 2, 3, 4, 5, 6, 7))
    ((1, 2, 3), (1, 2, 3, 4))
    """
    return sections if len(sections) <= _SHORT_PAGE else sections[:_OPEN]


def folded(sections: tuple[Entries, ...]) -> tuple[Entries, ...]:
    """The others of a long page, a line each that opens.

    >>> folded((1, 2, 3)), folded((1, 2, 3, 4, 5, 6, 7))
    ((), (5, 6, 7))
    """
    return sections[len(standing_open(sections)) :]


def contents(body: str) -> tuple[Entry, ...]:
    """The headings of a page's body, but for those of sections that only a script shows.

    >>> contents('<h2 id="how">How to <b>send</b> it</h2><section hidden><h2 id="sent">Sent</h2></section>')
    (Entry(id=Markup('how'), title=Markup('How to send it')),)
    """
    shown = _HIDDEN.sub("", body)
    return tuple(
        Entry(Markup(anchor), Markup(re.sub(r"<[^>]+>", "", title))) for anchor, title in _HEADING.findall(shown)
    )


def in_market(text: PublicText, library: PublicLibrary, first: bool = False) -> PublicText:
    """A title or description of a page; in another market than the site's first one the market is named, after or before it."""
    market = next((one for one in library.site.markets[1:] if one.name == library.edition.market), None)
    if market is None:
        return text
    return PublicText((str(market.label), ": ", *text.parts) if first else (*text.parts, ": ", str(market.label)))
