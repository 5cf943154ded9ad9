"""Where something stands in a file."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a file: path relative to the shop's root, lines and columns from 1, the end exclusive.

    >>> str(Span("policies/returns.yaml", 14, 7, 14, 12))
    'policies/returns.yaml:14:7'
    """

    file: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"
