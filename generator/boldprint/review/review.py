"""A review: what an edit, or the passing of time, does to people, and what has to be looked at again because of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from boldprint.changes.ahead import compare_edit
from boldprint.changes.change import Change, Snapshot
from boldprint.changes.comparing import compare_everywhere
from boldprint.checks.governance.promise_guard import Guarded, guard
from boldprint.review.touched import (
    ScenarioChange,
    Touched,
    changed_scenarios,
    touched_exports,
    touched_items,
    touched_macros,
    touched_pages,
    touched_procedures,
    touched_replies,
)
from boldprint.source.finding import Finding


@dataclass(frozen=True)
class Review:
    """Changes with everything that they touch. `guard` is None where nobody asked for the promise guard."""

    changes: tuple[Change, ...]
    scenarios: tuple[ScenarioChange, ...] = ()
    pages: tuple[Touched, ...] = ()
    exports: tuple[Touched, ...] = ()
    procedures: tuple[Touched, ...] = ()
    items: tuple[Touched, ...] = ()
    replies: tuple[Touched, ...] = ()
    appearing: tuple[Finding, ...] = ()
    """Findings that were not there before."""
    vanishing: tuple[Finding, ...] = ()
    guard: Guarded | None = None
    macros: tuple[Touched, ...] = ()


def review(
    before: Snapshot,
    after: Snapshot,
    old_findings: Iterable[Finding] = (),
    new_findings: Iterable[Finding] = (),
    guarded: bool = False,
) -> Review:
    """The whole review of the way from `before` to `after`: of the time between them, or of an edit where the days are the same.

    Raises ValueError where the promise guard is asked about two days.
    """
    if before.day != after.day and guarded:
        raise ValueError("the promise guard compares two revisions on one day")
    compare = compare_edit if before.day == after.day else compare_everywhere
    changes = compare(before, after)
    was, now = ({_content(finding): finding for finding in findings} for findings in (old_findings, new_findings))
    return Review(
        changes,
        changed_scenarios(before, after),
        touched_pages(changes, after),
        touched_exports(changes),
        touched_procedures(changes, after),
        touched_items(changes, after.library),
        touched_replies(changes, after),
        tuple(finding for content, finding in now.items() if content not in was),
        tuple(finding for content, finding in was.items() if content not in now),
        guard(changes, after.library, after.day) if guarded else None,
        touched_macros(changes, before, after),
    )


def _content(finding: Finding) -> tuple[str, str, str]:
    """What makes two findings the same: not their line, which moves with every edit."""
    return finding.code, finding.span.file, finding.message
