"""The body of a page as pieces that a search can lead to: a heading with its anchor, and the text below it.

What is read is what was made for the reader, so a result never leads to a place that its page does not have.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape

_SPACE = re.compile(r"\s+")
_BEFORE_MARK = re.compile(r"\s+([,.:;])")
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_SKIPPED = frozenset("aside button caption h1 nav progress script select style svg template textarea thead".split())
_SKIPPED_CLASSES = frozenset("bp-board bp-facts bp-stamp bp-timer bp-decide bp-foot-note bp-record bp-btns".split())
"""What stands on the board and among the facts at a glance is known better from the policy itself."""
_TAG = re.compile(
    r"<!--.*?-->|<(?P<raw>script|style|textarea)\b(?P<inside>(?:[^>\"']|\"[^\"]*\"|'[^']*')*)>.*?</(?P=raw)\s*>"
    r"|<(?P<end>/?)(?P<tag>[a-zA-Z][\w-]*)(?P<attributes>(?:[^>\"']|\"[^\"]*\"|'[^']*')*)>",
    re.DOTALL,
)
"""A tag of the HTML that we make ourselves; what stands in a script is skipped with it."""
_ATTRIBUTE = re.compile(r"""\s(id|class)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_INLINE = frozenset("a abbr b cite code em i kbd mark q s span strong sub sup time u".split())
_SKIPPED_SECTIONS = frozenset(("contact", "next", "related", "applies", "stuck"))
"""Sections that stand on every page and are about other pages."""


@dataclass
class _Open:
    anchor: str
    heading: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a page: the anchor of its heading, the heading, its text in lines. The first has neither anchor nor heading."""

    anchor: str
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class PageParts:
    """The pieces of a page in their order, and every place of it that a link can name."""

    pieces: tuple[Piece, ...]
    anchors: frozenset[str]


@lru_cache(maxsize=1024)
def page_parts(html: str) -> PageParts:
    """The pieces of a page's body.

    >>> made = page_parts('<p>First.</p><h2 id="how">How</h2><table><tr><th>Norway</th><td>4 days</td></tr></table>'
    ...                   '<details><summary>And gifts?</summary><div id="q-gift"><p>Yes.</p></div></details>')
    >>> [(piece.anchor, piece.heading, piece.text) for piece in made.pieces]
    [('', '', 'First.'), ('how', 'How', 'Norway, 4 days'), ('q-gift', 'And gifts?', 'Yes.')]
    """
    reader = _Reader()
    reader.read(str(html))  # mark-up is sliced slowly
    pieces = (Piece(one.anchor, one_line("".join(one.heading)), lines_of("".join(one.text))) for one in reader.pieces)
    return PageParts(tuple(piece for piece in pieces if is_read(piece)), frozenset(reader.anchors))


def is_read(piece: Piece) -> bool:
    """Whether a piece is about its page and says something."""
    return piece.anchor not in _SKIPPED_SECTIONS and bool(piece.heading or piece.text)


def one_line(text: str) -> str:
    """A heading in one line.

    >>> one_line("How to\\n send it ")
    'How to send it'
    """
    return " ".join(text.split())


def lines_of(text: str) -> str:
    """A text in its lines, without what parted the cells of a table at their ends.

    >>> lines_of("Norway , 4 days, \\n\\n Free.")
    'Norway, 4 days\\nFree.'
    """
    lines = (_BEFORE_MARK.sub(r"\1", one_line(line)).strip(" ,:") for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


class _Reader:
    def __init__(self) -> None:
        self.pieces = [_Open("")]
        self.anchors: set[str] = set()
        self._now = self.pieces[0]
        self._into = self._now.text
        self._open: list[tuple[str, bool, str]] = []
        self._around: list[_Open] = []

    def read(self, html: str) -> None:
        done = 0
        for match in _TAG.finditer(html):
            self._text(html[done : match.start()])
            done = match.end()
            if match["raw"]:
                self.anchors.add(_attributes(match["inside"]).get("id", ""))
            elif match["tag"]:
                tag = match["tag"].lower()
                if match["end"]:
                    self._close(tag)
                else:
                    self._start(tag, _attributes(match["attributes"]))
        self._text(html[done:])

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        anchor = attributes.get("id", "")
        if tag in _VOID:
            self._into.append("\n" if tag == "br" else "")
            return
        self._open.append((tag, self._is_skipped or _is_skipped(tag, attributes), _after(tag, attributes)))
        self.anchors.add(anchor)
        if self._is_skipped:
            return
        if tag in ("h2", "h3") and anchor:
            self._begin(anchor)
        elif tag == "details":
            self._around.append(self._now)
            self._begin("")
        if self._around and anchor and not self._now.anchor:
            self._now.anchor = anchor
        self._into.append(self._before(tag))

    def _close(self, tag: str) -> None:
        if tag not in (name for name, _, _ in self._open):
            return
        while (closed := self._open.pop())[0] != tag:
            pass
        if closed[1]:
            return
        if tag == "details":
            self._now = self._around.pop()
        if tag in ("details", "summary", "h2", "h3"):
            self._into = self._now.text
        self._into.append(closed[2] or ("" if tag in _INLINE or tag in ("td", "th") else self._break))

    def _text(self, text: str) -> None:
        if text and not self._is_skipped:
            self._into.append(_SPACE.sub(" ", unescape(text) if "&" in text else text))

    @property
    def _is_skipped(self) -> bool:
        return bool(self._open) and self._open[-1][1]

    @property
    def _break(self) -> str:
        """What parts two blocks: a row of a table stays one line."""
        return " " if any(name == "tr" for name, _, _ in self._open) else "\n"

    def _before(self, tag: str) -> str:
        if tag in ("td", "th"):
            return ", "
        if tag == "small":
            return ": "
        return "" if tag in _INLINE or tag == "dd" else "\n" if tag == "tr" else self._break

    def _begin(self, anchor: str) -> None:
        self._now = _Open(anchor)
        self.pieces.append(self._now)
        self._into = self._now.heading


def _attributes(written: str) -> dict[str, str]:
    """The id and the classes of a tag."""
    return {match[1]: unescape(match[2] or match[3] or match[4] or "") for match in _ATTRIBUTE.finditer(written)}


def _is_skipped(tag: str, attributes: dict[str, str]) -> bool:
    return tag in _SKIPPED or not _SKIPPED_CLASSES.isdisjoint(attributes.get("class", "").split())


def _after(tag: str, attributes: dict[str, str]) -> str:
    """What a term or a small label is followed by."""
    return ": " if tag == "dt" or "bp-label" in attributes.get("class", "").split() else ""
