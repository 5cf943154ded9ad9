"""Words kept out of plain sight: their letters are written as numbers. They read as ever; a glance at the source tells nothing.

It stops a glance and no more. Whoever wants to read the keys can: this is practice, not proof.
"""

import html
import json
import re
from collections.abc import Iterable

from boldprint.pages.markup import blocks, inline
from boldprint.pages.page import StaffFragment
from boldprint.values.text import StaffText, markdown_for_staff_eyes

_TAGS = re.compile(r"(<[^>]*>)")


def veiled(text: StaffText) -> StaffFragment:
    """A line of text, veiled.

    >>> veiled(StaffText.parse("Yes"))
    StaffFragment('&#89;&#101;&#115;')
    """
    return _veiled(inline(markdown_for_staff_eyes(text)))


def veiled_blocks(text: StaffText) -> StaffFragment:
    """A text of several paragraphs, veiled.

    >>> veiled_blocks(StaffText.parse("No"))
    StaffFragment('<p>&#78;&#111;</p>')
    """
    return _veiled(blocks(markdown_for_staff_eyes(text)))


def veiled_words(values: Iterable[str]) -> StaffFragment:
    """A list of words as JSON for an attribute, veiled.

    >>> veiled_words(["30"])
    StaffFragment('&#91;&#34;&#51;&#48;&#34;&#93;')
    """
    return StaffFragment("".join(map(_numbered, json.dumps(list(values), ensure_ascii=False))))


def _veiled(shown: str) -> StaffFragment:
    return StaffFragment(
        "".join(
            part if part.startswith("<") else "".join(map(_numbered, html.unescape(part))) for part in _TAGS.split(shown)
        )
    )


def _numbered(character: str) -> str:
    return f"&#{ord(character)};" if not character.isspace() else character
