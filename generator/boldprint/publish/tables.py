"""Tables that fit a phone: cells learn what their column is called, and words too long for a column may break."""

import re
from collections.abc import Iterator
from html import unescape

from boldprint.publish.markup import Edit, Tag, edited, tags

_MARKUP = re.compile(r"<[^>]*>")
_LONG = re.compile(r"[^\s\u00a0-]{17}")
_FEWEST = 3
"""A table of two columns has room on any phone; one of more becomes a block for each row there, with the columns' names beside the cells."""


def fitted(html: str) -> str:
    """The page with tables that have no class of their own made ready for phones, and cells with long words marked.

    >>> print(fitted("<table><thead><tr><th>A</th><th>B</th><th>C</th></tr></thead><tbody><tr><td>1</td><td>2</td><td>3</td></tr></tbody></table>"))
    <table class="bp-rules"><thead><tr><th>A</th><th>B</th><th>C</th></tr></thead><tbody><tr><td data-th="A">1</td><td data-th="B">2</td><td data-th="C">3</td></tr></tbody></table>
    >>> fitted("<table><tr><td>Donaudampfschifffahrt</td></tr></table>")
    '<table><tr><td class="bp-long">Donaudampfschifffahrt</td></tr></table>'
    """
    return edited(html, _edits(html)) if "<table" in html else html


def _edits(html: str) -> Iterator[Edit]:
    columns: list[str] = []
    place, in_head = 0, False
    for tag in tags(html):
        if tag.name == "table":
            columns = [] if tag.attributes else _columns(html[tag.end : html.find("</table", tag.end)])
            if columns:
                yield Edit(tag.start, tag.end, tag.written({"class": "bp-rules"}))
        elif tag.name in ("thead", "tbody"):
            in_head = tag.name == "thead"
        elif tag.name == "tr":
            place = 0
        elif tag.name in ("td", "th"):
            named = {"data-th": columns[place]} if columns and not in_head and tag.name == "td" and place < len(columns) else {}
            yield from _cell(html, tag, named)
            place += 1


def _cell(html: str, tag: Tag, named: dict[str, str]) -> Iterator[Edit]:
    end = re.compile(rf"</{tag.name}|<t[dhr]\b|</table").search(html, tag.end)
    if _LONG.search(_words(html[tag.end : end.start() if end else tag.end])):
        named = {**named, "class": f"{tag.attributes.get('class', '')} bp-long".strip()}
    if named:
        yield Edit(tag.start, tag.end, tag.written({**tag.attributes, **named}))


def _columns(inside: str) -> list[str]:
    """The names of the columns; none where the table has no head, few columns, or cells that span."""
    head = re.search(r"<thead.*?</thead>", inside, re.DOTALL)
    if head is None or re.search(r"(?:col|row)span=", inside):
        return []
    names = [_words(name).strip() for name in re.findall(r"<th\b[^>]*>(.*?)(?=</th|<th\b|</tr)", head[0], re.DOTALL)]
    return names if len(names) >= _FEWEST else []


def _words(html: str) -> str:
    return unescape(_MARKUP.sub("", html))
