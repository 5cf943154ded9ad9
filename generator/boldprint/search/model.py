"""What goes into a search index and what comes out of a search: plain values, no behaviour."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Answer:
    """A fact as a customer reads it before any link.

    `figure` is the short form that is set large ("30 days"), `text` the sentence around it, `since` the words for the
    day it holds from ("since 1 March 2026"; empty: not shown), `url` the page or section it stands on, relative to the
    site's root (empty: that of its page).
    """

    text: str
    figure: str = ""
    since: str = ""
    url: str = ""


@dataclass(frozen=True)
class Passage:
    """A part of a page that can be linked to: a section, a question, a fact.

    `anchor` is the id of its heading, `says` are customers' words for it. A passage with a `fact` may answer before the
    links: its heading is then the fact's label.
    """

    anchor: str
    heading: str
    text: str = ""
    says: tuple[str, ...] = ()
    fact: Answer | None = None


@dataclass(frozen=True)
class Document:
    """A page to be found.

    `url` is relative to the site's root, `kind` is the caller's word ("policy", "sop"); `says` are its own customers'
    words, `usual` those of any shop, which find the page and never stand for one of its sections. A search is in one language: a
    page whose `language` is given and is another than the index's is left out of it.
    """

    id: str
    url: str
    title: str
    says: tuple[str, ...] = ()
    sections: tuple[Passage, ...] = ()
    answer: Answer | None = None
    language: str = ""
    kind: str = "page"
    usual: tuple[str, ...] = ()


@dataclass(frozen=True)
class Synonym:
    """One way: who says `said` means `meant`. Both may be phrases."""

    said: str
    meant: str


@dataclass(frozen=True)
class Link:
    """A way on for a search that found little: contact, returns, tracking. `url` may be `tel:` or `mailto:`."""

    url: str
    title: str
    text: str = ""


@dataclass(frozen=True)
class Part:
    """A piece of text; `marked` when it is a word that the customer asked for."""

    text: str
    marked: bool = False


@dataclass(frozen=True)
class Hit:
    """A page found, with its best section.

    `section` is that section's heading (empty: the page itself), `label` the heading or title in parts, `figure` the
    fact of that section, `share` how much of the question the page covers (0 to 1), `answer` is set on the one hit
    whose fact answers the question.
    """

    url: str
    title: str
    section: str
    score: float
    label: tuple[Part, ...]
    snippet: tuple[Part, ...]
    figure: str = ""
    kind: str = "page"
    share: float = 0.0
    answer: Answer | None = None


@dataclass(frozen=True)
class Found:
    """What a search shows: the answer, if a fact answers; the hits, best first; whether that is a poor result."""

    answer: Answer | None
    hits: tuple[Hit, ...]
    poor: bool
