"""Anchors and references of a page, of HTML and of Markdown alike."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from boldprint.publish.front_matter import without_head
from boldprint.publish.markup import Tag, tags

EXTENSIONS: dict[str, dict[str, object]] = {
    "abbr": {},
    "admonition": {},
    "attr_list": {},
    "def_list": {},
    "footnotes": {},
    "md_in_html": {},
    "tables": {},
    "toc": {"permalink": False},
    "pymdownx.details": {},
    "pymdownx.superfences": {},
    "pymdownx.tabbed": {"alternate_style": True},
}
"""The Markdown extensions of `mkdocs.yml` with their settings, in its order (a test holds the two together)."""

_LINKS = {("a", "href"), ("area", "href"), ("form", "action"), ("use", "href"), ("button", "formaction")}
_LOADS = {
    (tag, "src") for tag in ("img", "script", "iframe", "source", "audio", "video", "track", "embed", "input")
} | {("img", "srcset"), ("source", "srcset"), ("video", "poster"), ("object", "data"), ("image", "href")}
_LOADING_RELATIONS = {"stylesheet", "icon", "preload", "modulepreload", "prefetch", "manifest", "apple-touch-icon"}
_MARK = "data-bp-markdown"


@dataclass(frozen=True, slots=True)
class Reference:
    """An address that a page names: the tag, the attribute, the address as written, and the line (from 1) of the tag.

    `loads` is true where the browser fetches the address with the page (images, scripts, style sheets); `markdown`
    is true where Markdown syntax wrote it, so that the builder turns `.md` into `.html`.
    """

    tag: str
    attribute: str
    address: str
    line: int
    loads: bool = False
    markdown: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """What a page offers and asks for; `repeated` holds the anchors that stand on it more than once."""

    anchors: frozenset[str]
    references: tuple[Reference, ...]
    repeated: tuple[str, ...] = ()


def read_html(html: str) -> Page:
    """The anchors (`id`, and `name` of a link) and references of HTML text.

    >>> read_html('<h2 id="how">How</h2><a href="b.html#x">b</a>')
    Page(anchors=frozenset({'how'}), references=(Reference(tag='a', attribute='href', address='b.html#x', line=1, \
loads=False, markdown=False),), repeated=())
    """
    anchors: dict[str, int] = {}
    references: list[Reference] = []
    line, position = 1, 0
    for tag in tags(html):
        line += html.count("\n", position, tag.start)
        position = tag.start
        if identity := tag.attributes.get("id"):
            anchors[identity] = anchors.get(identity, 0) + 1
        elif tag.name == "a" and (name := tag.attributes.get("name")):
            anchors.setdefault(name, 1)
        references += _references(tag, line)
    return Page(frozenset(anchors), tuple(references), tuple(name for name, count in anchors.items() if count > 1))


def _references(tag: Tag, line: int) -> Iterator[Reference]:
    markdown = _MARK in tag.attributes
    for attribute, value in tag.attributes.items():
        loads = (tag.name, attribute) in _LOADS
        if tag.name == "link" and attribute == "href":
            relations = tag.attributes.get("rel", "").lower().split()
            yield Reference("link", "href", value, line, loads=not _LOADING_RELATIONS.isdisjoint(relations))
        elif attribute == "srcset" and loads:
            for candidate in filter(None, re.split(r",\s+", value.strip())):
                yield Reference(tag.name, attribute, candidate.split()[0], line, loads=True)
        elif loads or (tag.name, attribute) in _LINKS:
            yield Reference(tag.name, attribute, value, line, loads, markdown)


class _Marker(Treeprocessor):
    """Marks the links and images that Markdown wrote, so that they differ from those in raw HTML."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.tag in ("a", "img"):
                element.set(_MARK, "")


@lru_cache(maxsize=4096)
def read_markdown(content: bytes) -> Page:
    """The anchors and references of a generated page, rendered as the builders render it.

    Rendered, because headings, footnotes and tabs make anchors too, and code blocks make none. Lines are those of
    the first mention of the address in the file. Results are kept by content, so that a live preview reads only
    what changed.

    >>> page = read_markdown(b"## How to {#how}" + bytes([10, 10]) + b"[b](b.md) <a href='c.html'>c</a>")
    >>> sorted(page.anchors), [(r.address, r.markdown) for r in page.references]
    (['how'], [('b.md', True), ('c.html', False)])
    """
    source = content.decode("utf-8")
    body, _ = without_head(source)
    renderer = Markdown(extensions=[*EXTENSIONS], extension_configs=EXTENSIONS)
    renderer.treeprocessors.register(_Marker(renderer), "mark", 0)
    page = read_html(renderer.convert(body))
    return Page(page.anchors, tuple(_placed(reference, source) for reference in page.references), page.repeated)


def _placed(reference: Reference, source: str) -> Reference:
    """The reference with the line on which its address is first written in the source."""
    place = source.find(reference.address)
    line = 1 + source.count("\n", 0, place) if place >= 0 else 1
    return Reference(reference.tag, reference.attribute, reference.address, line, reference.loads, reference.markdown)
