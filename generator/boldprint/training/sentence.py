"""Sentences for staff, put together from the interface's words and from texts that stay texts."""

import re

from boldprint.values.text import FilledFact, Part, PublicText, StaffText

Said = str | FilledFact | StaffText | PublicText
_NAME = re.compile(r"\{(\w+)\}")


def sentence(pattern: str, **values: Said) -> StaffText:
    """The pattern with its names filled; facts in the values stay facts, and are bold on the page.

    >>> sentence("{old} became {new}.", old="30 days", new=FilledFact("returns.standard", "45 days")).names
    ('returns.standard',)
    """
    parts: list[Part] = []
    end = 0
    for match in _NAME.finditer(pattern):
        parts += [pattern[end : match.start()], *_parts(values[match[1]])]
        end = match.end()
    parts.append(pattern[end:])
    return StaffText(tuple(part for part in parts if part != ""))


def joined(*texts: StaffText) -> StaffText:
    """Texts behind each other, a space between two.

    >>> joined(StaffText.parse("One."), StaffText.parse("Two.")).parts
    ('One.', ' ', 'Two.')
    """
    parts: list[Part] = []
    for number, text in enumerate(texts):
        parts += [" ", *text.parts] if number else text.parts
    return StaffText(tuple(parts))


def _parts(value: Said) -> tuple[Part, ...]:
    return value.parts if isinstance(value, StaffText | PublicText) else (value,)
