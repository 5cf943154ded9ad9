"""A review as a comment on a merge request, in Markdown, for somebody who has never read YAML."""

import re
from collections.abc import Iterator

from boldprint.review.outline import Line, Outline, Part


def comment(found: Outline) -> str:
    """The comment."""
    lines = [f"## {found.title}", "", plain(found.summary)]
    if found.passed or found.warnings:
        lines.append("")
    lines += [f"**{plain(found.passed)}**"] if found.passed else []
    lines += [f"> **{plain(line.about)}** {plain(line.text)}" for line in found.warnings]
    return "\n".join([*lines, *(line for part in found.parts for line in _part(part))]) + "\n"


def _part(part: Part) -> Iterator[str]:
    lines = [line for one in part.lines for line in _line(one)]
    if part.folded:
        yield from ("", "<details>", f"<summary>{plain(part.title)} ({len(part.lines)})</summary>", "", *lines, "", "</details>")
    else:
        yield from ("", f"### {plain(part.title)}", "", *lines)


def _line(line: Line) -> Iterator[str]:
    about = f"**{plain(line.about)}** " if line.about else ""
    yield f"- {about}{plain(line.text)}"
    yield from (f"  - {plain(case)}" for case in line.below)


def plain(text: str) -> str:
    """Text that Markdown leaves as it is.

    >>> plain("((shorter_since)) <b>")
    '((shorter\\\\_since)) &lt;b>'
    """
    return re.sub(r"([\\`*_\[\]|])", r"\\\1", text.replace("\u00a0", " ")).replace("<", "&lt;").replace("\n", " ")
