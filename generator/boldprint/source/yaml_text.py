"""From the bytes of a file to text that the YAML parser may see, or to a finding."""

import re
from itertools import accumulate

from boldprint.source.finding import Finding, Level
from boldprint.source.span import Span

MAX_BYTES = 2_000_000
_MAX_NESTING = 200
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]")
"""Control characters, and what a word processor leaves behind: soft hyphens, spaces without width, turns of the writing direction.
Joiners stay allowed, since some scripts and emoji need them."""


def read_text(content: bytes, file: str) -> tuple[str | None, list[Finding]]:
    """The text of a UTF-8 file, or None with the reason why it cannot be read.

    >>> read_text(b"id: a", "a.yaml")
    ('id: a', [])
    >>> read_text(b"id: " + bytes([0xE9]), "a.yaml")[1][0].message
    'The file is not saved as UTF-8 text: a character in line 1 cannot be read.'
    """
    if len(content) > MAX_BYTES:
        return _refuse(
            "Y010",
            Span(file),
            f"The file is {len(content) / 1_000_000:.0f} MB large; a policy has a few kB.",
            "Put pictures and lists into files of their own, or split the file.",
        )
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = content.count(b"\n", 0, fault.start) + 1
        return _refuse(
            "Y011",
            Span(file, line, 1, line, 1),
            f"The file is not saved as UTF-8 text: a character in line {line} cannot be read.",
            "Save the file again with the encoding UTF-8, and check accents and the euro sign.",
        )
    return _check_characters(text, file)


def _check_characters(text: str, file: str) -> tuple[str | None, list[Finding]]:
    lines = text.split("\n")
    if "\t" not in text and not _CONTROL.search(text) and max(map(len, lines)) <= _MAX_NESTING:
        return text, []  # nearly every file: nothing that the loop could find
    for number, line in enumerate(lines, 1):
        indent = line[: len(line) - len(line.lstrip())]
        if "\t" in indent:
            return _refuse(
                "Y012",
                Span(file, number, indent.index("\t") + 1, number, len(indent) + 1),
                f"Line {number} is indented with a tab.",
                "Indent with spaces, two for each level.",
            )
        odd = _CONTROL.search(line)
        if odd is not None:
            column = odd.start() + 1
            return _refuse(
                "Y013",
                Span(file, number, column, number, column + 1),
                f"Line {number} holds a character that cannot be seen (code {ord(odd[0]):#06x}), perhaps pasted from another program.",
                "Delete it and type the text by hand.",
            )
        if line.lstrip().startswith("- " * _MAX_NESTING) or _brackets(line) > _MAX_NESTING:
            return _refuse(
                "Y014",
                Span(file, number),
                f"Line {number} opens more lists inside lists than a policy can have.",
                "Write one list with its entries below each other.",
            )
    return text, []


def _brackets(line: str) -> int:
    """How deep the brackets of a line go; a line that is shorter cannot go deep."""
    if len(line) <= _MAX_NESTING:
        return 0
    steps = accumulate(1 if character in "[{" else -1 if character in "]}" else 0 for character in line)
    return max(steps, default=0)


def _refuse(code: str, span: Span, message: str, help_: str) -> tuple[None, list[Finding]]:
    return None, [Finding(code, Level.ERROR, span, message, help_)]
