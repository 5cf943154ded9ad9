"""What the YAML parser says, in the words of somebody who keeps a shop."""

import re

import yaml

from boldprint.source.finding import Finding, Level
from boldprint.source.span import Span

_BLOCK_FORM = (
    "Take the entry out of the braces and write one field to a line:\n"
    "        - id: …\n"
    "          label: the text, as long as you like"
)

# The parser's own sentence -> what it means, and what to do. The first that fits is used.
_FAULTS: tuple[tuple[str, str, str], ...] = (
    (
        r"mapping values are not allowed",
        "This text holds a colon followed by a space, which begins a new field.",
        "Put the whole text in quotes.",
    ),
    (
        r"expected ',' or '[}]'",
        "Something breaks the braces {…}: often a colon, a comma or a question mark inside a sentence.",
        _BLOCK_FORM,
    ),
    (
        r"expected ',' or '\]'",
        "The list that begins with “[” is not closed, or a comma is missing.",
        "Close it with “]”, or write each entry on a line of its own after a dash.",
    ),
    (
        r"did not find expected '-' indicator",
        "This line stands in a list but does not begin with a dash, or its indent differs from the entries above.",
        "Indent it like the lines above, or begin it with “- ”.",
    ),
    (
        r"did not find expected key|expected <block end>",
        "This line does not fit the lines above it: its indent is different, or a quote is left open.",
        "Line it up with its neighbours (two spaces for each level) and close every quote.",
    ),
    (
        r"could not find expected ':'|did not find expected ':'",
        "This line has no colon after the field's name.",
        "Write “name: value”, with a space after the colon.",
    ),
    (r"found character '.t'", "A tab stands where spaces are expected.", "Indent with spaces, two for each level."),
    (r"cannot start any token", "A value cannot begin with this character.", "Put the whole value in quotes."),
    (
        r"unexpected end of stream|found unexpected end",
        "A quote or a bracket is opened here and never closed.",
        "Close it.",
    ),
    (r"unknown escape", "A backslash stands inside double quotes.", "Use single quotes, or write the backslash twice."),
    (
        r"alphabetic or numeric character|anchor|alias",
        "A value begins with & or *, which have a meaning of their own.",
        "Put the whole value in quotes.",
    ),
    (
        r"another document|document start|document separator",
        "A second document begins here (---); a file holds one policy.",
        "Give it a file of its own.",
    ),
    (
        r"tag|while scanning a directive|found unknown",
        "A value begins with ! or %, which have a meaning of their own.",
        "Put the whole value in quotes.",
    ),
    (
        r"block mapping|block sequence",
        "This line does not fit the lines above it.",
        "Line it up with its neighbours, two spaces for each level.",
    ),
)


def syntax_finding(fault: yaml.MarkedYAMLError, text: str, file: str) -> Finding:
    """The parser's fault as a finding at its place, without a word of the parser's."""
    mark = fault.problem_mark or fault.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
    span = Span(file, line, column, line, column + 1)
    said = " ".join(str(part) for part in (fault.problem, fault.context) if part)
    written = _line(text, line)
    if re.match(r"\s*(-\s+)?[\w-]+:[^\s{\[]", written):
        return _finding(span, "A space is missing after the colon.", f"Write: {_with_space(written)}")
    if "{" in written and "mapping values" in said:
        return _finding(span, _FAULTS[1][1], _BLOCK_FORM)
    for pattern, message, help_ in _FAULTS:
        if re.search(pattern, said):
            return _finding(span, message, help_)
    return _finding(span, "This line cannot be read.", "Compare it with the lines above it: indent, colon and quotes.")


def _line(text: str, number: int) -> str:
    lines = text.split("\n")
    return lines[number - 1] if number <= len(lines) else ""


def _with_space(written: str) -> str:
    return re.sub(r":(?=\S)", ": ", written.strip(), count=1)


def _finding(span: Span, message: str, help_: str) -> Finding:
    return Finding("Y102", Level.ERROR, span, message, help_)
