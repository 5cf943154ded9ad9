"""A page's text as sentences of a length that fits under a search result."""

import re

LONGEST = 160
FEW_WORDS = 8
_END = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])|\n+")


def sentences(text: str) -> list[str]:
    """The sentences of a text, a very short one together with its successor.

    One that is longer than 160 letters is cut at a space and ends in an ellipsis.

    >>> sentences("Yes. Send it back within 30 days of delivery to us. We pay 3.5 % more!")
    ['Yes. Send it back within 30 days of delivery to us.', 'We pay 3.5 % more!']
    """
    found: list[str] = []
    for sentence in (" ".join(part.split()) for part in _END.split(text)):
        if found and len(found[-1].split()) < FEW_WORDS:
            found[-1] = f"{found[-1]} {sentence}".strip()
        elif sentence:
            found.append(sentence)
    return [clipped(sentence, LONGEST) for sentence in found]


def clipped(text: str, letters: int) -> str:
    """At most that many letters, cut at a space.

    >>> clipped("Send it back within 30 days", 20)
    'Send it back …'
    """
    if len(text) <= letters:
        return text
    whole = text[: letters - 1]
    at = whole.rfind(" ")
    return (whole[:at] if at > letters // 2 else whole) + " …"
