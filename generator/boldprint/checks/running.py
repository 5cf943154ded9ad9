"""All checks over a shop: levels as the shop wants them, waivers honoured."""

import datetime
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from boldprint.checks.check import Check, Shop
from boldprint.library.library import Library
from boldprint.policies.part import Waiver
from boldprint.registry import discover
from boldprint.source.finding import Finding, Level, sort_findings
from boldprint.source.span import Span


@cache
def all_checks() -> dict[str, Check]:
    """The checks by code, those of every family folder included."""
    families = (
        "",
        *(
            f".{name}"
            for name in (
                "shape",
                "facts",
                "rules",
                "text",
                "law",
                "language",
                "audience",
                "quiz",
                "governance",
                "website",
            )
        ),
    )
    found = [check for family in families for check in discover(f"boldprint.checks{family}", "CHECK", Check).values()]
    return {check.code: check for check in sorted(found, key=lambda check: check.code)}


@dataclass(frozen=True)
class Checked:
    """What checking a shop has found: what stands, and what is waived with a reason."""

    findings: tuple[Finding, ...]
    waived: tuple[tuple[Finding, Waiver], ...] = ()

    @property
    def has_errors(self) -> bool:
        """Whether the shop must not be built."""
        return any(finding.level is Level.ERROR for finding in self.findings)


def check_library(library: Library, reading: Iterable[Finding], today: datetime.date) -> Checked:
    """The findings of the reading and of every check, sorted, with the shop's levels and waivers applied.

    The checks run only on what could be read; a file that was left out by the reading is not missed twice.
    """
    shop = Shop(library, today)
    found = [*reading]
    for check in all_checks().values():
        if check.run is not None:
            found += check.run(shop)
    if library.unread:
        found = [finding for finding in found if finding.code not in _MISSES_A_POLICY]
    levels = {change.code: change.level for change in library.site_staff.levels}
    weighed = [
        replace(finding, level=levels[finding.code]) if finding.code in levels else finding
        for finding in sort_findings(found)
    ]
    return _waived(weighed, _waivers(library), today)


_MISSES_A_POLICY = frozenset({"G136", "G137", "G138", "W202", "W205", "W206"})
"""Codes that miss a policy in the shop as a whole: a file that could not be read may hold it, and has findings of its own."""
_FOUND_ELSEWHERE = frozenset({"G501"})
"""Codes that only a comparison with an older revision finds: a check of one shop cannot tell whether their waivers are needed."""


def _waivers(library: Library) -> list[tuple[str, Waiver]]:
    return [(policy.file, waiver) for policy in library.policies for waiver in policy.versions().latest.staff.waivers]


def _waived(findings: list[Finding], waivers: list[tuple[str, Waiver]], today: datetime.date) -> Checked:
    standing: list[Finding] = []
    waived: list[tuple[Finding, Waiver]] = []
    used: set[Span] = set()
    for finding in findings:
        waiver = next((w for file, w in waivers if _covers(w, file, finding) and w.ends >= today), None)
        if waiver is None:
            standing.append(finding)
        else:
            waived.append((finding, waiver))
            used.add(waiver.span)
    standing += [_expired(waiver) for _, waiver in waivers if waiver.ends < today]
    standing += [_unused(waiver) for _, waiver in waivers if waiver.ends >= today and waiver.span not in used and waiver.code not in _FOUND_ELSEWHERE]
    return Checked(sort_findings(standing), tuple(waived))


def _covers(waiver: Waiver, file: str, finding: Finding) -> bool:
    return (
        finding.code == waiver.code
        and finding.span.file == file
        and (waiver.at is None or waiver.at in finding.message)
    )


def _expired(waiver: Waiver) -> Finding:
    return Finding(
        "G301",
        Level.ERROR,
        waiver.span,
        f"The waiver of {waiver.code} ended on {waiver.ends}.",
        "Mend what it waived, or give it a new end with a reason that still holds.",
    )


def _unused(waiver: Waiver) -> Finding:
    return Finding(
        "G302",
        Level.WARNING,
        waiver.span,
        f"The waiver of {waiver.code} waives nothing: the finding is gone.",
        "Delete the waiver.",
    )


def documentation(check: Check) -> str:
    """The documentation of a check: the docstring of its file."""
    return next(
        sys.modules[name].__doc__ or "" for name in sys.modules if getattr(sys.modules[name], "CHECK", None) is check
    )
