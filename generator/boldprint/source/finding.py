"""Findings: what is wrong with the content, where, and what to do about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from boldprint.source.span import Span


class Level(StrEnum):
    """How much a finding weighs."""

    ERROR = "error"
    """The site is not built while this stands."""
    WARNING = "warning"
    """The site is built; `--strict` refuses it."""
    INFO = "info"
    """Worth knowing; never refuses anything."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem in the content: the fact in the shopkeeper's words (`message`) and an action (`help`)."""

    code: str
    level: Level
    span: Span
    message: str
    help: str
    related: tuple[Span, ...] = ()


def sort_findings(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings in reading order (file, line, column, code), each once.

    >>> later, earlier = (Finding("Y1", Level.ERROR, Span("a", line), "m", "h") for line in (2, 1))
    >>> [finding.span.line for finding in sort_findings([later, earlier, later])]
    [1, 2]
    """
    return tuple(sorted(set(findings), key=lambda f: (f.span, f.code, f.message)))
