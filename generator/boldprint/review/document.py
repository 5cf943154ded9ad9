"""A review as a page of its own, in HTML: for an e-mail, or for the artefacts of a merge request."""

from collections.abc import Iterator
from html import escape

from boldprint.review.outline import Line, Outline, Part

_STYLE = (
    "body{font:1rem/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#1c1c1c;background:#fff}"
    "li{margin:.4rem 0}.guard{border-left:.25rem solid #b3261e;padding-left:1rem}summary{cursor:pointer;font-weight:600}"
)


def document(found: Outline, language: str) -> str:
    """The page. It loads nothing and runs nothing."""
    body = [f"<h1>{escape(found.title)}</h1>", f"<p>{escape(found.summary)}</p>"]
    body += [f"<p><strong>{escape(found.passed)}</strong></p>"] if found.passed else []
    body += [f'<p class="guard"><strong>{escape(line.about)}</strong> {escape(line.text)}</p>' for line in found.warnings]
    body += [line for part in found.parts for line in _part(part)]
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>{escape(found.title)}</title>'
    lines = ["<!doctype html>", f'<html lang="{escape(language)}">', f"<head>{head}<style>{_STYLE}</style></head>", "<body>", "<main>", *body, "</main>", "</body>", "</html>"]
    return "\n".join(lines) + "\n"


def _part(part: Part) -> Iterator[str]:
    if part.folded:
        yield f"<details><summary>{escape(part.title)} ({len(part.lines)})</summary>"
    else:
        yield f"<h2>{escape(part.title)}</h2>"
    yield from ("<ul>", *(_line(line) for line in part.lines), "</ul>")
    if part.folded:
        yield "</details>"


def _line(line: Line) -> str:
    about = f"<strong>{escape(line.about)}</strong> " if line.about else ""
    below = "".join(f"<li>{escape(case)}</li>" for case in line.below)
    return f"<li>{about}{escape(line.text)}{f'<ul>{below}</ul>' if below else ''}</li>"
