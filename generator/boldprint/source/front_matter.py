"""Markdown files of the shop: a YAML head between two lines of three dashes, then the text."""

from dataclasses import dataclass

from boldprint.source.finding import Finding, Level
from boldprint.source.node import Mapping
from boldprint.source.span import Span
from boldprint.source.yaml import parse
from boldprint.source.yaml_text import read_text


@dataclass(frozen=True, slots=True)
class Article:
    """A Markdown file: its head, its text, and the line on which the text begins."""

    head: Mapping
    body: str
    first_line: int


def split(content: bytes, file: str) -> tuple[Article | None, list[Finding]]:
    """Head and text of a Markdown file; None with findings where the head is missing or cannot be read.

    >>> article, findings = split(b"---" + bytes([10]) + b"title: Size guide" + bytes([10]) + b"---" + bytes([10]) + b"Text.", "a.md")
    >>> article.head.text("title"), article.body, article.first_line
    ('Size guide', 'Text.', 4)
    """
    text, findings = read_text(content, file)
    if text is None:
        return None, findings
    lines = text.replace("\r\n", "\n").split("\n")
    end = next((i for i, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    if not lines[0].startswith("---") or end is None:
        return None, [
            Finding(
                "Y120",
                Level.ERROR,
                Span(file),
                "The page has no head.",
                "Begin the file with a line “---”, then “title: …”, then a line “---”.",
            )
        ]
    # The first line of the head stands for its opening dashes, so that positions stay those of the file.
    head, head_findings = parse("\n".join(["#", *lines[1:end]]).encode(), file)
    if not isinstance(head, Mapping):
        return None, head_findings or [
            Finding(
                "Y120",
                Level.ERROR,
                Span(file),
                "The page's head has no fields.",
                "Write “title: …” between the two lines of dashes.",
            )
        ]
    return Article(head, "\n".join(lines[end + 1 :]), end + 2), head_findings
