"""Findings for a terminal: place, fact, line with a caret, and what to do."""

from collections.abc import Mapping, Sequence

from boldprint.source.finding import Finding, Level
from boldprint.source.span import Span


def text_report(findings: Sequence[Finding], files: Mapping[str, bytes]) -> str:
    """Every finding with its line, then one sentence that counts them.

    >>> finding = Finding("Y109", Level.ERROR, Span("a.yaml", 1, 1, 1, 3), "“id” has no value.", "Write a value.")
    >>> print(text_report([finding], {"a.yaml": b"id:"}))
    a.yaml:1:1: error Y109 “id” has no value.
      1 | id:
        | ^^
      help: Write a value.
    <BLANKLINE>
    1 error, 0 warnings.
    """
    lines: dict[str, list[str]] = {}
    parts = [_one(finding, _lines(finding.span.file, files, lines)) for finding in findings]
    return "\n\n".join([*parts, _count(findings)])


def _lines(file: str, files: Mapping[str, bytes], read: dict[str, list[str]]) -> list[str]:
    if file not in read:
        read[file] = files.get(file, b"").decode("utf-8-sig", errors="replace").splitlines()
    return read[file]


def _one(finding: Finding, lines: list[str]) -> str:
    said = [f"{finding.span}: {finding.level.value} {finding.code} {finding.message}", *_excerpt(finding.span, lines)]
    said += [f"  see also: {place}" for place in finding.related]
    return "\n".join([*said, f"  help: {finding.help}"])


def _excerpt(span: Span, lines: list[str]) -> list[str]:
    if span.line > len(lines) or not lines[span.line - 1].strip():
        return []
    line = lines[span.line - 1]
    end = span.end_column if span.end_line == span.line else len(line.rstrip()) + 1
    width = max(1, end - span.column)
    margin = len(str(span.line))
    return [f"  {span.line} | {line}", f"  {' ' * margin} | {' ' * (span.column - 1)}{'^' * width}"]


def _count(findings: Sequence[Finding]) -> str:
    errors = sum(finding.level is Level.ERROR for finding in findings)
    warnings = sum(finding.level is Level.WARNING for finding in findings)
    if not findings:
        return "Nothing to mend."
    return f"{errors} error{'s' if errors != 1 else ''}, {warnings} warning{'s' if warnings != 1 else ''}."
