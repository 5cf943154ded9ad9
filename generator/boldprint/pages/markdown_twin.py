"""A page as clean Markdown: what a reader sees of it, without frame, forms, pictures and scripts. It says what the page says."""

import re
from functools import lru_cache
from html.parser import HTMLParser
from urllib.parse import urljoin

_SKIPPED = frozenset({"script", "style", "svg", "form", "nav", "aside", "button", "template", "noscript", "select", "input"})
_HEADINGS = {f"h{level}": "#" * level for level in range(1, 7)}
_BLOCKS = frozenset({"p", "div", "section", "article", "header", "figure", "figcaption", "details", "summary", "main", "footer", "blockquote"})
_CELLS = frozenset({"td", "th", "caption"})
_VOID = frozenset({"br", "hr", "img", "input", "meta", "link", "wbr", "use", "path", "circle"})
_BESIDE = frozenset({"span", "a"})
"""What stands apart on the page when one follows the other, without a space in its HTML."""
_STOPS = frozenset(".,:;!?–")
_MARKS = {"b": "**", "strong": "**", "em": "*", "cite": "*", "code": "`"}
_PAGE = re.compile(r"\]\(([\w./-]+)\.md(#[\w-]+)?\)")
_SPACE = re.compile(r"[ \t\r\n\u00a0]+")


def twin_address(html_address: str) -> str:
    """Where the twin of a page lies: the page's own address with .md after it, as the proposal for llms.txt has it.

    >>> twin_address("https://help.example/returns.html"), twin_address("https://help.example/")
    ('https://help.example/returns.html.md', 'https://help.example/index.html.md')
    """
    return f"{html_address}index.html.md" if html_address.endswith("/") else f"{html_address}.md"


@lru_cache(maxsize=1024)
def markdown_twin(body: str, address: str) -> str:
    """The Markdown of a page's body; links are whole addresses, seen from the page's own.

    >>> print(markdown_twin('<h1>Returns</h1><p>Send it <b>back</b>, <a href="a.html">see</a>.</p>', "https://help.example/returns.html"), end="")
    # Returns
    <BLANKLINE>
    Send it **back**, [see](https://help.example/a.html).
    <BLANKLINE>
    Page: https://help.example/returns.html
    >>> print(markdown_twin("<table><tr><th>Tents<small>Sealed: Yes</small></th></tr></table><p><span>Call</span><a href='tel:1'>1</a></p>", "https://a.example/"))
    | Tents. Sealed: Yes |
    | --- |
    <BLANKLINE>
    Call [1](tel:1)
    <BLANKLINE>
    Page: https://a.example/
    <BLANKLINE>
    """
    reader = _Reader(address)
    reader.feed(body)
    reader.close()
    text = re.sub(r"\n{3,}", "\n\n", "".join(reader.text).replace("\u2060", "")).strip()
    return f"{text}\n\nPage: {address}\n"


class _Reader(HTMLParser):
    """Writes Markdown while it reads HTML. A part marked `markdown="1"` is Markdown already and passes as it is."""

    def __init__(self, address: str) -> None:
        super().__init__(convert_charrefs=True)
        self.address, self.text = address, list[str]()
        self.open: list[tuple[str, bool, bool]] = []
        """The open elements: name, whether what is in it is left out, whether it is Markdown."""
        self.lists: list[int | None] = []
        self.links: list[str | None] = []
        self.row: list[str] | None = None
        self.cell: list[str] | None = None
        self.rows = 0
        self.ended = ""
        """The element that ended just before, with nothing in between."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        left_out = self._skips or tag in _SKIPPED or "hidden" in given or given.get("aria-hidden") == "true" or "bp-hide" in (given.get("class") or "").split()
        if tag not in _VOID:
            self.open.append((tag, left_out, self._verbatim or given.get("markdown") == "1"))
        if not left_out:
            if tag in _BESIDE and self.ended in _BESIDE and self._ends_in_a_word:
                self._write(" ")
            self._begin(tag, given)
        self.ended = ""

    def _begin(self, tag: str, given: dict[str, str | None]) -> None:
        if tag in _HEADINGS:
            self._apart("**" if self.lists else f"\n\n{_HEADINGS[tag]} ")
        elif tag in _MARKS:
            self._apart(_MARKS[tag])
        elif tag in ("ul", "ol"):
            self.lists.append(0 if tag == "ol" else None)
            self._write("\n" if len(self.lists) > 1 else "\n\n")
        elif tag == "li":
            self._write(f"\n{'  ' * (len(self.lists) - 1)}{self._mark()} ")
        elif tag == "a":
            self._begin_link(given.get("href"))
        elif tag == "br":
            self._write("\n" if self.cell is None else self._stop("; "))
        else:
            self._begin_block(tag)

    def _begin_link(self, href: str | None) -> None:
        self.links.append(urljoin(self.address, href) if href else None)
        self._apart("[" if self.links[-1] else "")

    def _begin_block(self, tag: str) -> None:
        if tag == "table":
            self.rows = 0
            self._write("\n\n")
        elif tag == "tr":
            self.row = []
        elif tag in _CELLS:
            self.cell = []
        elif tag == "dl":
            self.lists.append(None)
            self._write("\n\n")
        elif tag == "dt":
            self._write("\n- **")
        elif tag == "dd":
            self._write(": " if self.ended == "dt" else ", ")
        elif tag == "div" and len(self.open) > 1 and self.open[-2][0] == "dl":
            return
        elif tag in _BLOCKS and not self.lists and self.cell is None:
            self._write("\n\n")
        elif (tag in _BLOCKS or tag == "small") and self._ends_in_a_word:
            self._write(" " if tag == "small" and self.cell is None else self._stop(". "))

    def _stop(self, stop: str) -> str:
        """What goes between two pieces in one line of a table or a list: a stop, unless there is one."""
        written = "".join(self.text[-6:] if self.cell is None else self.cell).rstrip("*")
        return " " if written[-1:] in _STOPS else stop

    def _apart(self, text: str) -> None:
        """Writes a mark, apart from a word that stands directly before it."""
        written = "".join(self.text[-3:] if self.cell is None else self.cell[-3:])
        self._write(f" {text}" if (written[-1:].isalnum() or written[-1:] in (".", "!", "?", ")")) and not text.startswith("\n") else text)

    def handle_endtag(self, tag: str) -> None:
        self.ended = tag
        while self.open and tag not in _VOID:
            name, left_out, _ = self.open.pop()
            if name == tag:
                if not left_out:
                    self._end(tag)
                return

    def _end(self, tag: str) -> None:
        if tag in ("ul", "ol", "dl") and self.lists:
            self.lists.pop()
            self._write("\n" if self.lists else "\n\n")
        elif tag == "a" and self.links:
            link = self.links.pop()
            self._write(f"]({link})" if link else "")
        elif tag in _MARKS or tag == "dt" or (tag in _HEADINGS and self.lists):
            self._write(_MARKS.get(tag, "**" if tag == "dt" else "** "))
        elif tag in _CELLS and self.cell is not None:
            self._end_cell(tag)
        elif tag == "tr" and self.row is not None:
            self._end_row()
        elif (tag in _BLOCKS or tag in _HEADINGS) and not self.lists and self.cell is None:
            self._write("\n\n")

    def _end_cell(self, tag: str) -> None:
        text = _SPACE.sub(" ", "".join(self.cell or ())).strip().replace("|", "\\|")
        self.cell = None
        if tag == "caption":
            self._write(f"{text}\n\n" if text else "")
        elif self.row is not None:
            self.row.append(text)

    def _end_row(self) -> None:
        cells, self.row = self.row or [], None
        if any(cells):
            self._write(f"| {' | '.join(cells)} |\n")
            if self.rows == 0:
                self._write(f"|{' --- |' * len(cells)}\n")
            self.rows += 1

    def handle_data(self, data: str) -> None:
        self.ended = ""
        if self._skips:
            return
        if self._verbatim:
            self._write(_PAGE.sub(lambda link: f"]({urljoin(self.address, link[1] + '.html' + (link[2] or ''))})", data))
            return
        text = _SPACE.sub(" ", data)
        if text == " " and not self._ends_in_a_word:
            return
        self._write(text.lstrip() if not self._ends_in_a_word and text.startswith(" ") else text)

    def _write(self, text: str) -> None:
        (self.text if self.cell is None else self.cell).append(text)

    def _mark(self) -> str:
        if not self.lists or self.lists[-1] is None:
            return "-"
        self.lists[-1] += 1
        return f"{self.lists[-1]}."

    @property
    def _ends_in_a_word(self) -> bool:
        written = self.text if self.cell is None else self.cell
        last = next((one for one in reversed(written) if one), "")
        return bool(last) and not last[-1].isspace()

    @property
    def _skips(self) -> bool:
        return bool(self.open) and self.open[-1][1]

    @property
    def _verbatim(self) -> bool:
        return bool(self.open) and self.open[-1][2]
