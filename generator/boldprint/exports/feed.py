"""A feed of changes, and how it is written as Atom (RFC 4287)."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr


@dataclass(frozen=True, slots=True)
class Entry:
    """One change: its permanent name, day, title, address and words."""

    id: str
    day: datetime.date
    title: str
    address: str
    words: str

    @property
    def moment(self) -> str:
        """The beginning of its day, in UTC: a feed wants a moment, and the promise has a day."""
        return f"{self.day.isoformat()}T00:00:00Z"


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed: its permanent name, language tag, title and author, and where it, its page and its author are found; entries newest first."""

    id: str
    language: str
    title: str
    author: str
    home: str
    own: str
    page: str
    entries: tuple[Entry, ...]


def atom(feed: Feed) -> str:
    """The feed as Atom. It is as new as its newest change, so that the same changes give the same bytes."""
    newest = feed.entries[0].moment if feed.entries else "1970-01-01T00:00:00Z"
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang={quoteattr(feed.language)}>',
        f"<title>{escape(feed.title)}</title>",
        f"<id>{escape(feed.id)}</id>",
        f"<updated>{newest}</updated>",
        f"<author><name>{escape(feed.author)}</name><uri>{escape(feed.home)}</uri></author>",
        f'<link rel="self" type="application/atom+xml" href={quoteattr(feed.own)}/>',
        f'<link rel="alternate" type="text/html" href={quoteattr(feed.page)}/>',
        *(line for entry in feed.entries for line in _entry(entry)),
        "</feed>",
    ]
    return "\n".join([*lines, ""])


def _entry(entry: Entry) -> Iterator[str]:
    yield f"<entry><title>{escape(entry.title)}</title><id>{escape(entry.id)}</id><updated>{entry.moment}</updated>"
    yield f'<link rel="alternate" type="text/html" href={quoteattr(entry.address)}/><content type="text">{escape(entry.words)}</content></entry>'
