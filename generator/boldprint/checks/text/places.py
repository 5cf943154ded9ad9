"""Where words of a text stand in its file."""

import re
from collections.abc import Mapping

from boldprint.source.span import Span
from boldprint.values.text import PublicText, StaffText, for_staff_eyes


def place(text: PublicText | StaffText, start: int, end: int, files: Mapping[str, bytes]) -> Span:
    """The span of the words from `start` to `end` (code points, end exclusive); the text's own where they cannot be found.

    Text on one line is counted out. A text over several lines is looked up in its file, if the file is at hand.

    >>> from boldprint.values.text import PublicText
    >>> str(place(PublicText.parse("Send it back.", Span("a.yaml", 3, 9, 3, 22)), 5, 7, {}))
    'a.yaml:3:14'
    """
    span, plain = text.span, for_staff_eyes(text)
    if span.file.endswith(".md") and span.end_line == 1:
        return _in_article(span, plain, start, end)
    if span.line == span.end_line:
        quote = (span.end_column - span.column - len(plain)) // 2
        if span.end_column - span.column == len(plain) + 2 * quote and quote in (0, 1):
            first = span.column + quote + start
            return Span(span.file, span.line, first, span.line, first + end - start)
        return span
    return _in_file(span, plain, start, end, files.get(span.file))


def _in_article(span: Span, plain: str, start: int, end: int) -> Span:
    line = span.line + plain.count("\n", 0, start)
    column = start - (plain.rfind("\n", 0, start) + 1) + 1
    last = span.line + plain.count("\n", 0, end)
    return Span(span.file, line, column, last, end - (plain.rfind("\n", 0, end) + 1) + 1)


def _in_file(span: Span, plain: str, start: int, end: int, content: bytes | None) -> Span:
    """The words between the text's first and last line: as often as they stood in the text before this place, they are skipped."""
    words = plain[start:end].split()
    if content is None or not words:
        return span
    lines = content.decode("utf-8-sig", errors="replace").splitlines()[span.line - 1 : span.end_line]
    pattern = re.compile(r"\s+".join(re.escape(word) for word in words))
    written = "\n".join(lines)
    found = list(pattern.finditer(written, span.column - 1))
    before = len(pattern.findall(plain, 0, start))
    return _in_article(Span(span.file, span.line), written, *found[before].span()) if before < len(found) else span
