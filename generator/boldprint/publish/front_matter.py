"""The head of a generated page, written so that both builders print it unharmed.

Neither builder escapes front matter: what stands there is printed into `<title>` and `content="…"` as it is.
So every text is written as HTML; templates print it as it is and never escape it again.
"""

import json
import re
from collections.abc import Mapping, Sequence
from html import escape

Value = str | bool | int | Sequence["Value"] | Mapping[str, "Value"]
"""What a field of a head may hold."""

_FENCE = re.compile(r"\A---[ \t]*\n.*?^---[ \t]*\n", re.DOTALL | re.MULTILINE)
_NOT_PLAIN = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""Characters that JSON allows in a text and YAML reads as a line break, drops or refuses."""


def front_matter(fields: Mapping[str, Value]) -> str:
    """The head with its two lines of dashes, fields in the order given; all texts escaped for HTML.

    >>> print(front_matter({"title": 'Returns: "free" & <easy>', "hide": ["toc"]}), end="")
    ---
    title: "Returns: &quot;free&quot; &amp; &lt;easy&gt;"
    hide: ["toc"]
    ---
    """
    lines = [f"{name}: {_written(value)}\n" for name, value in fields.items()]
    return "".join(["---\n", *lines, "---\n"])


def page(fields: Mapping[str, Value], body: str) -> bytes:
    """A whole page: head, an empty line, the body.

    >>> page({"title": "Returns"}, "# Returns")
    b'---\\ntitle: "Returns"\\n---\\n\\n# Returns\\n'
    """
    return f"{front_matter(fields)}\n{body.rstrip()}\n".encode()


def without_head(text: str) -> tuple[str, int]:
    """The body of a page, and how many lines stand above it.

    >>> without_head("---\\ntitle: A\\n---\\nText")
    ('Text', 3)
    >>> without_head("Text")
    ('Text', 0)
    """
    head = _FENCE.match(text)
    return (text, 0) if head is None else (text[head.end() :], text.count("\n", 0, head.end()))


def _written(value: Value) -> str:
    """One field as JSON, which both builders' YAML reads alike."""
    if isinstance(value, bool | int):
        return json.dumps(value)
    if isinstance(value, str):
        written = json.dumps(escape(value), ensure_ascii=False)
        return _NOT_PLAIN.sub(lambda found: f"\\u{ord(found.group()):04x}", written)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{json.dumps(name)}: {_written(one)}" for name, one in value.items()) + "}"
    return "[" + ", ".join(_written(one) for one in value) + "]"
