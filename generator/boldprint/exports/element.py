"""The element `<boldprint-answer>` for product pages and checkouts, and the script that decides, as the shop's own pages use it.

It shows verdict, last day, reason and costs; it cannot show how the last day was counted or an answer code: it links to the page.
"""

import re
from importlib.resources import files

from rjsmin import jsmin

from boldprint.edition.public import PublicLibrary
from boldprint.exports.export import Files, PublicExport

ELEMENT, ENGINE = "boldprint-answer.js", "boldprint-decide.js"
_PARTS = ("dates.js", "decide.js", "own-answer.js", "ask-answer.js")
"""The scripts that decide, in the order in which they need each other."""
_NODE = re.compile(
    r"^ *const node = .*\n|^ *if \((?:node|typeof module === \"object\")\) (?:module\.exports = .*|require\(.*\));\n"
    r"|(?:\bnode|typeof module === \"object\") \? require\(\"[^\"]+\"\) : ", re.MULTILINE)
"""What the tests need to run a script without a browser."""
_STYLE = re.compile(r"(?<=const STYLE = `)[^`]+(?=`)")


def _make(library: PublicLibrary) -> Files:
    assets = files("boldprint") / "assets"
    engine = ";".join(f"{_small((assets / 'js' / name).read_text('utf-8'))}\n" for name in _PARTS)
    return {ELEMENT: f"{_small((assets / 'element' / ELEMENT).read_text('utf-8'))}\n".encode(), ENGINE: engine.encode()}


def _small(script: str) -> str:
    """The script without comments and the spaces that mean nothing, those of its style sheet included; without what only tests need.

    >>> _small('// What it is.\\n(f() {\\n  // why\\n  const { g } = typeof module === "object" ? require("./g.js") : scope.g;\\n  g();\\n})\\n')
    '(f(){const{g}=scope.g;g();})'
    >>> _small("const STYLE = `\\n  p { margin: 0 }\\n  a { color: red }`;")
    'const STYLE=`p{margin:0}a{color:red}`;'
    """
    styled = _STYLE.sub(lambda found: re.sub(r"(: )|\s*([{};,>])\s*|\s+", lambda one: ":" if one[1] else one[2] or " ", found[0]).strip(), script)
    return str(jsmin(_NODE.sub("", styled)))


PUBLIC_EXPORT = PublicExport("element", "the element <boldprint-answer> for product pages and checkouts, and the script that decides", _make, site="api")
