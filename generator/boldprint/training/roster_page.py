"""The roster as one page that stands alone: roles against modules, then people against modules. No script, no request."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from html import escape

from boldprint.training.roster import SELF_REPORTED, Entry, Standing

_STYLE = """
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { margin: 1.5rem; }
h1, h2 { font-weight: 400; }
div { overflow-x: auto; }
table { border-collapse: collapse; margin: 0 0 2rem; }
caption { text-align: start; padding-block: .5rem; }
th, td { border-bottom: 1px solid; padding: .4rem .75rem; text-align: start; vertical-align: top; }
thead th { border-bottom-width: 2px; }
small { display: block; }
"""
_SIGNS = {
    Standing.PASSED: "\u2713",
    Standing.DUE: "\u21bb",
    Standing.OPEN: "\u2026",
    Standing.NEW: "\u25cb",
    Standing.NOT_FOR_ROLE: "",
}
"""Beside the word, so that a glance down a column finds what is open; never without it."""

_NOTICE = (
    "Everybody here reported their own progress, from the browser in which they learn. "
    "It shows where people stand with practice; it proves nothing."
)


def roster_html(
    entries: Sequence[Entry],
    modules: Mapping[str, str],
    roles: Mapping[str, str],
    today: datetime.date,
) -> str:
    """The page; `modules` and `roles` are the titles by id. Names come from files that others made, and are escaped."""
    head = f"<title>Training roster, {today}, {SELF_REPORTED}</title>"
    parts = [
        f"<h1>Training roster, {today}</h1>",
        f"<p><strong>{SELF_REPORTED.capitalize()}.</strong> {_NOTICE}</p>",
        "<h2>By role</h2>",
        _table("How many people of each role have passed each module", modules, _role_rows(entries, modules, roles)),
        "<h2>By person</h2>",
        _table("Where each person stands with each module", modules, _person_rows(entries, modules, roles)),
    ]
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">'
        f"{head}<style>{_STYLE}</style></head>\n<body><main>\n" + "\n".join(parts) + "\n</main></body></html>\n"
    )


def _table(caption: str, modules: Mapping[str, str], rows: Iterable[tuple[str, Sequence[str]]]) -> str:
    heads = "".join(f'<th scope="col">{escape(title)}</th>' for title in modules.values())
    lines = "\n".join(
        f'<tr><th scope="row">{head}</th>{"".join(f"<td>{cell}</td>" for cell in cells)}</tr>' for head, cells in rows
    )
    return (
        f'<div role="region" tabindex="0" aria-label="{escape(caption)}"><table><caption>{caption}</caption>'
        f"<thead><tr><td></td>{heads}</tr></thead>\n<tbody>\n{lines}\n</tbody></table></div>"
    )


def _role_rows(
    entries: Sequence[Entry], modules: Mapping[str, str], roles: Mapping[str, str]
) -> Iterable[tuple[str, list[str]]]:
    for role in dict.fromkeys(entry.role for entry in entries):
        mine = [entry for entry in entries if entry.role == role]
        yield (
            escape(roles.get(role, role)),
            [_count([entry for entry in mine if entry.module == name]) for name in modules],
        )


def _count(entries: Sequence[Entry]) -> str:
    wanted = [entry for entry in entries if entry.standing is not Standing.NOT_FOR_ROLE]
    if not wanted:
        return str(Standing.NOT_FOR_ROLE)
    passed = sum(entry.standing in (Standing.PASSED, Standing.DUE) for entry in wanted)
    due = sum(entry.due for entry in wanted)
    return f"{passed} of {len(wanted)} passed" + (f"<small>{due} {_questions(due)} due</small>" if due else "")


def _person_rows(
    entries: Sequence[Entry], modules: Mapping[str, str], roles: Mapping[str, str]
) -> Iterable[tuple[str, list[str]]]:
    people = dict.fromkeys((entry.name, entry.role) for entry in entries)
    found = {(entry.name, entry.role, entry.module): entry for entry in entries}
    for name, role in people:
        head = f"{escape(name)}<small>{escape(roles.get(role, role))}</small>"
        yield head, [_cell(found[name, role, module]) for module in modules]


def _cell(entry: Entry) -> str:
    if entry.standing is Standing.NOT_FOR_ROLE:
        return str(entry.standing)
    notes = [f"{entry.right} of {entry.total} right"] if entry.standing is not Standing.NEW else []
    notes += [f"{entry.due} {_questions(entry.due)} due"] if entry.due else []
    notes += [f"passed on {entry.passed_on}"] if entry.passed_on else []
    notes += [f"confirmed version {entry.confirmed}"] if entry.confirmed else []
    small = "".join(f"<small>{escape(note)}</small>" for note in notes)
    return f'<span aria-hidden="true">{_SIGNS[entry.standing]}</span> {entry.standing}{small}'


def _questions(number: int) -> str:
    return "question" if number == 1 else "questions"
