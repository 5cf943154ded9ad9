"""G501: an edit promises customers less, and they are not told in time, or not told for which orders.

A worse promise needs a day that lies as far ahead as `notice_days:` in `content/site.yaml` says, an entry for that day under
`changes:`, and in it `covers:`, which says whose orders it is for. What is meant all the same is waived, with a reason.

This compares the shop with an older revision of itself, so `boldprint check` cannot find it: `boldprint diff OLD --guard` does,
and the CI files run it for every merge request.

Bad: the time to return falls from 60 to 30 days in place, from `value: 60` to `value: 30`.

Good: the old value stays and the new one has a day, `[{from: 2024-01-01, value: 60}, {from: 2027-01-01, value: 30}]`, and the
change of 2027-01-01 says `covers: orders placed from this day`.
"""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from boldprint.changes.change import Change
from boldprint.checks.check import Check
from boldprint.library.library import Library
from boldprint.policies.part import Waiver
from boldprint.source.finding import Finding, Level, sort_findings

CHECK = Check("G501", Level.ERROR, "A worse promise without notice")


@dataclass(frozen=True)
class Guarded:
    """What the guard has found: what stands, and what is waived with a reason."""

    findings: tuple[Finding, ...]
    waived: tuple[tuple[Finding, Waiver], ...] = ()


def guard(changes: Iterable[Change], after: Library, today: datetime.date) -> Guarded:
    """Every promise that an edit makes worse without notice. `changes` are those of `changes.ahead.compare_edit`."""
    worse: dict[tuple[str, datetime.date], list[Change]] = {}
    for change in changes:
        if change.worse and change.public:
            worse.setdefault((change.policy, change.from_day or today), []).append(change)
    found = [finding for (policy, day), listed in worse.items() for finding in _judged(after, policy, listed, day, today)]
    return _waived(sort_findings(found), after, today)


def _judged(library: Library, name: str, changes: list[Change], day: datetime.date, today: datetime.date) -> Iterator[Finding]:
    notice = library.site_staff.notice_days
    earliest = today + datetime.timedelta(days=max(notice, 1))
    policy, first = library.policy(name), changes[0]
    entry = next((change for change in policy.header.changes if change.on == day), None) if policy is not None else None
    more = f" (And {len(changes) - 1} more.)" if len(changes) > 1 else ""
    where = f" In “{first.market}”:" if first.market else ""
    told = f"{where} {first.sentence}{more}".replace("\u00a0", " ")
    if policy is None:
        yield CHECK.finding(
            first.span,
            f"{first.sentence} Customers could read it until now, and nobody was told before.",
            f"Put {first.span.file} back. If another policy takes its place, write “formerly: [{name}]” in that one.",
        )
    elif day <= today:
        yield CHECK.finding(
            first.span,
            f"“{name}” promises customers less from now on, and nobody was told before.{told}",
            f"Keep what was and add the new with “from: {earliest}” or later, an entry for that day under “changes:”, and “covers:” in it.",
        )
    elif day < earliest:
        yield CHECK.finding(
            first.span,
            f"“{name}” promises customers less from {day}, {_in_days((day - today).days)}; this shop gives {_notice(notice)}.{told}",
            f"Move it to {earliest} or later.",
        )
    elif entry is None or entry.covers is None:
        yield CHECK.finding(
            entry.span if entry is not None else first.span,
            f"“{name}” promises customers less from {day}, and does not say whose orders that is for.{told}",
            f"Add “covers: orders placed from this day” to the change of {day} under “changes:”.",
        )


def _in_days(number: int) -> str:
    return "1 day from now" if number == 1 else f"{number} days from now"


def _notice(number: int) -> str:
    return "1 day's notice" if number == 1 else f"{number} days' notice"


def _waived(findings: tuple[Finding, ...], library: Library, today: datetime.date) -> Guarded:
    waivers = [(policy.file, waiver) for policy in library.policies for waiver in policy.versions().latest.staff.waivers]
    standing: list[Finding] = []
    waived: list[tuple[Finding, Waiver]] = []
    for finding in findings:
        waiver = next((one for file, one in waivers if file == finding.span.file and _covers(one, finding) and one.ends >= today), None)
        if waiver is None:
            standing.append(finding)
        else:
            waived.append((finding, waiver))
    return Guarded(tuple(standing), tuple(waived))


def _covers(waiver: Waiver, finding: Finding) -> bool:
    return waiver.code == finding.code and (waiver.at is None or waiver.at in finding.message)
