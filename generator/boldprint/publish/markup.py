"""HTML as text with tags in it: finds the tags and changes some, leaving every other character alone.

No tree is built, so that a page's bytes stay the builder's but for what is meant to change.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from html import escape, unescape

_INSIDE = r"(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+"
_TOKEN = re.compile(rf"<!--.*?-->|<(?P<name>[a-z][^\s/>]*+)(?P<inside>{_INSIDE})>", re.DOTALL | re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([^\s\"'>/=]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'=<>`]+)))?")
_RAW = frozenset({"script", "style", "textarea", "title"})
_END = {name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in _RAW}


@dataclass(frozen=True)
class Tag:
    """A start tag: its name in lower case, where it stands, and for script, style, textarea and title its text.

    `start` and `end` are positions of the tag itself; `element_end` is the position after the end tag where the
    element holds raw text, else the same as `end`.
    """

    name: str
    start: int
    end: int
    inside: str
    element_end: int
    text: str = ""

    @cached_property
    def attributes(self) -> Mapping[str, str]:
        """Attributes by name in lower case, entities resolved; one without a value holds an empty text."""
        found: dict[str, str] = {}
        for name, double, single, bare in _ATTRIBUTE.findall(self.inside):
            found.setdefault(name.lower(), unescape(double or single or bare))
        return found

    @property
    def classes(self) -> list[str]:
        """The names in `class`."""
        return self.attributes.get("class", "").split()

    def written(self, attributes: Mapping[str, str]) -> str:
        """This tag with other attributes.

        >>> next(tags("<input type=checkbox checked>")).written({"type": "radio", "checked": ""})
        '<input type="radio" checked>'
        """
        parts = [
            name if value == "" and name != "alt" else f'{name}="{escape(value)}"' for name, value in attributes.items()
        ]
        return f"<{' '.join([self.name, *parts])}{' /' if self.inside.endswith('/') else ''}>"


def tags(html: str) -> Iterator[Tag]:
    """The start tags in their order; comments and the insides of script, style, textarea and title hold none.

    >>> [(tag.name, tag.text) for tag in tags("<p id=a><!-- <b> --><script>x<y</script>")]
    [('p', ''), ('script', 'x<y')]
    """
    position = 0
    while (found := _TOKEN.search(html, position)) is not None:
        position = found.end()
        if found["name"] is None:
            continue
        name = found["name"].lower()
        text, end = "", position
        if name in _RAW and (closing := _END[name].search(html, position)) is not None:
            text, end = html[position : closing.start()], closing.end()
        yield Tag(name, found.start(), found.end(), found["inside"], end, text)
        position = end


@dataclass(frozen=True, slots=True)
class Edit:
    """Replaces the characters from start to end by a text."""

    start: int
    end: int
    text: str


def edited(html: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made; they may not overlap.

    >>> edited("abc", [Edit(2, 3, "C"), Edit(0, 1, "A")])
    'AbC'
    """
    pieces, position = [], 0
    for edit in sorted(edits, key=lambda one: (one.start, one.end)):
        if edit.start < position:
            raise ValueError(f"two edits meet at character {edit.start}")
        pieces += [html[position : edit.start], edit.text]
        position = edit.end
    return "".join([*pieces, html[position:]])
