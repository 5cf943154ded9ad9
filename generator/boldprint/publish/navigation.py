"""The navigation as a value: which pages stand in it, under which titles, and which stand outside on purpose."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True)
class NavPage:
    """An entry that opens a page: its title as plain text, the path of its Markdown file in the docs tree."""

    title: str
    path: str


@dataclass(frozen=True, slots=True)
class NavSection:
    """A titled group of entries."""

    title: str
    entries: tuple["NavPage | NavSection", ...]


@dataclass(frozen=True, slots=True)
class Navigation:
    """All entries in their order, and the pages that are reached by links or search only (`hidden`)."""

    entries: tuple[NavPage | NavSection, ...] = ()
    hidden: frozenset[str] = frozenset()

    def pages(self) -> Iterator[NavPage]:
        """The entries that open a page, in reading order.

        >>> section = NavSection("Policies", (NavPage("Returns", "r.md"),))
        >>> [page.path for page in Navigation((NavPage("Home", "index.md"), section)).pages()]
        ['index.md', 'r.md']
        """
        return _pages(self.entries)


def _pages(entries: Sequence[NavPage | NavSection]) -> Iterator[NavPage]:
    for entry in entries:
        if isinstance(entry, NavPage):
            yield entry
        else:
            yield from _pages(entry.entries)


def nav_setting(entries: Sequence[NavPage | NavSection]) -> list[dict[str, object]]:
    """The `nav` setting of both builders. Titles are written as HTML, since neither builder escapes them.

    >>> nav_setting([NavSection("Size & fit", (NavPage("<b>", "b.md"),))])
    [{'Size &amp; fit': [{'&lt;b&gt;': 'b.md'}]}]
    """
    return [
        {escape(entry.title): entry.path if isinstance(entry, NavPage) else nav_setting(entry.entries)}
        for entry in entries
    ]
