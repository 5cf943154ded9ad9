"""A review as plain lines and as one JSON document."""

from typing import Any

from boldprint.changes.change import Change
from boldprint.review.review import Review
from boldprint.source.finding import Finding

Json = dict[str, Any]


def text(review: Review) -> str:
    """A line for each change; then what the promise guard says."""
    lines = [_line(change) for change in review.changes] or ["Nothing changed."]
    if review.guard is not None:
        lines += ["", *(_finding_lines(review))]
    return "\n".join(lines).replace("\u00a0", " ")


def json_form(review: Review) -> Json:
    """The document; `changes` is the contract, the other keys follow it."""
    found: Json = {
        "changes": [_change(change) for change in review.changes],
        "scenarios": [
            {"policy": one.policy, "id": one.id, "name": one.name, "old": one.old, "new": one.new} for one in review.scenarios
        ],
    }
    for key in ("pages", "exports", "procedures", "items", "replies", "macros"):
        found[key] = [{"id": one.id, "title": one.title} for one in getattr(review, key)]
    found["findings"] = {"new": [_finding(one) for one in review.appearing], "gone": [_finding(one) for one in review.vanishing]}
    if review.guard is not None:
        found["guard"] = {
            "findings": [_finding(one) for one in review.guard.findings],
            "waived": [_finding(one) for one, _ in review.guard.waived],
        }
    return found


def _change(change: Change) -> Json:
    return {
        "kind": change.kind.value,
        "policy": change.policy,
        "audience": change.audience,
        "place": change.place,
        "sentence": _plain(change.sentence),
        "old": _plain(change.old) if change.old is not None else None,
        "new": _plain(change.new) if change.new is not None else None,
        "class": change.class_.value,
        "effect": change.effect.value,
        "cases": [_plain(case) for case in change.cases],
        "market": change.market or None,
        "from": change.from_day.isoformat() if change.from_day is not None else None,
        "file": change.span.file,
        "line": change.span.line,
    }


def _plain(words: str) -> str:
    """Words with ordinary spaces, so that a program can compare them with what somebody types."""
    return words.replace("\u00a0", " ").replace("\u202f", " ")


def _finding(finding: Finding) -> Json:
    return {
        "code": finding.code,
        "level": finding.level.value,
        "file": finding.span.file,
        "line": finding.span.line,
        "column": finding.span.column,
        "message": finding.message,
        "help": finding.help,
    }


def _line(change: Change) -> str:
    market = f" ({change.market})" if change.market else ""
    since = f" from {change.from_day}" if change.from_day is not None else ""
    return f"{change.policy}{market}{since}: {change.sentence} [{change.audience}, {change.class_.value}, {change.effect.value}]"


def _finding_lines(review: Review) -> list[str]:
    assert review.guard is not None
    lines = [f"{finding.span}: {finding.code} {finding.message}\n  help: {finding.help}" for finding in review.guard.findings]
    lines += [f"waived until {waiver.ends}: {finding.message}" for finding, waiver in review.guard.waived]
    return lines or ["Promise guard: nothing to mend."]
