"""The element `<boldprint-answer>` for product pages and checkouts, and the script that decides, as the shop's own pages use it.

It shows verdict, last day, reason and costs; it cannot show how the last day was counted or an answer code: it links to the page.
"""

import re
from importlib.resources import files
from itertools import takewhile

from boldprint.edition.public import PublicLibrary
from boldprint.exports.export import Files, PublicExport

ELEMENT, ENGINE = "boldprint-answer.js", "boldprint-decide.js"
_PARTS = ("dates.js", "decide.js", "own-answer.js", "ask-answer.js")
"""The scripts that decide, in the order in which they need each other."""
_COMMENT = re.compile(r"^[ \t]*(?://[^\n]*|/\*.*?\*/[ \t]*)(?:\n|\Z)", re.DOTALL | re.MULTILINE)


def _make(library: PublicLibrary) -> Files:
    assets = files("boldprint") / "assets"
    engine = "".join(_small((assets / "js" / name).read_text("utf-8")) for name in _PARTS)
    return {ELEMENT: _small((assets / "element" / ELEMENT).read_text("utf-8")).encode(), ENGINE: engine.encode()}


def _small(script: str) -> str:
    """The script without indents and, but for what it says of itself at its top, without comments that have lines of their own.

    >>> _small("// What it is.\\n(f() {\\n  // why\\n  g();\\n})\\n")
    '// What it is.\\n(f() {\\ng();\\n})\\n'
    """
    lines = script.splitlines(keepends=True)
    head = list(takewhile(lambda line: line.startswith("//"), lines))
    rest = _COMMENT.sub("", "".join(lines[len(head) :]))
    return "".join([*head, *(f"{line.strip()}\n" for line in rest.splitlines() if line.strip())])


PUBLIC_EXPORT = PublicExport("element", "the element <boldprint-answer> for product pages and checkouts, and the script that decides", _make, site="api")
