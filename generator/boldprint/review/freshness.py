"""Reviews due, by owner: which policies have to be read again, by when, and by whom; and the same as a calendar."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from boldprint.library.library import Library
from boldprint.policies.part import StaffPart
from boldprint.values.text import for_staff_eyes

_NO_OWNER = ""


@dataclass(frozen=True, slots=True)
class Due:
    """A policy that has to be read again. `day` is None where no day of review is set; `owner` is empty where nobody is named."""

    policy: str
    owner: str
    day: datetime.date | None
    file: str

    def days_left(self, today: datetime.date) -> int | None:
        """How many days are left; negative when it is overdue.

        >>> Due("returns", "Service", datetime.date(2026, 6, 1), "policies/returns.yaml").days_left(datetime.date(2026, 6, 3))
        -2
        """
        return (self.day - today).days if self.day is not None else None


def reviews_due(library: Library, today: datetime.date, within: int | None = None) -> tuple[Due, ...]:
    """Every approved policy, those without a day first, then the most urgent; with `within`, what is due in so many days."""
    found = []
    for policy in library.policies:
        if not policy.is_shown(False):
            continue
        parts = policy.on(today) or policy.versions().latest
        due = Due(policy.id, _owner(parts.staff), parts.staff.review_by, policy.file)
        left = due.days_left(today)
        if within is None or left is None or left <= within:
            found.append(due)
    return tuple(sorted(found, key=lambda due: (due.day or datetime.date.min, due.policy)))


def by_owner(due: Iterable[Due]) -> dict[str, tuple[Due, ...]]:
    """The same by owner, in the order of the alphabet; what nobody owns comes first.

    >>> list(by_owner([Due("a", "Service", None, "a"), Due("b", "", None, "b")]))
    ['', 'Service']
    """
    listed = list(due)
    return {owner: tuple(one for one in listed if one.owner == owner) for owner in sorted({one.owner for one in listed})}


def freshness_text(due: Iterable[Due], today: datetime.date) -> str:
    """The list for people."""
    lines: list[str] = []
    for owner, listed in by_owner(due).items():
        lines += ["", f"{owner or 'Nobody owns these'}:"]
        lines += [f"  {_when(one, today)}: {one.policy} ({one.file})" for one in listed]
    return "\n".join(lines[1:]) or "Nothing is due."


def freshness_json(due: Iterable[Due], today: datetime.date) -> dict[str, Any]:
    """The list as one document."""
    return {
        "reviews": [
            {
                "policy": one.policy,
                "owner": one.owner or None,
                "review_by": one.day.isoformat() if one.day is not None else None,
                "days_left": one.days_left(today),
                "file": one.file,
            }
            for one in due
        ]
    }


def freshness_calendar(due: Iterable[Due], shop: str, host: str, stamp: datetime.date) -> str:
    """The list as a calendar (RFC 5545): a whole day for each review, its owner in the description."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//boldprint//freshness//EN", f"X-WR-CALNAME:{_escaped(f'{shop}: reviews')}"]
    for one in due:
        if one.day is None:
            continue
        lines += [
            "BEGIN:VEVENT",
            f"UID:review-{one.policy}@{host}",
            f"DTSTAMP:{stamp:%Y%m%d}T000000Z",
            f"DTSTART;VALUE=DATE:{one.day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{one.day + datetime.timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_escaped(f'Read “{one.policy}” again')}",
            f"DESCRIPTION:{_escaped(_described(one))}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    return "".join(f"{_folded(line)}\r\n" for line in [*lines, "END:VCALENDAR"])


def _described(due: Due) -> str:
    return f"Owner: {due.owner or 'nobody'}. File: {due.file}."


def _owner(staff: StaffPart) -> str:
    return for_staff_eyes(staff.owner) if staff.owner is not None else _NO_OWNER


def _when(due: Due, today: datetime.date) -> str:
    left = due.days_left(today)
    if left is None:
        return "no day of review"
    if left < 0:
        return f"{due.day}, {-left} {'day' if left == -1 else 'days'} overdue"
    return f"{due.day}, today" if left == 0 else f"{due.day}, in {left} {'day' if left == 1 else 'days'}"


def _escaped(text: str) -> str:
    """Text of a calendar: RFC 5545, section 3.3.11."""
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> str:
    """A line of at most 75 octets, going on after a space: RFC 5545, section 3.1. No letter is cut in two."""
    pieces, current = [], ""
    for letter in line:
        if len((current + letter).encode()) > 75:
            pieces.append(current)
            current = " "
        current += letter
    return "\r\n".join([*pieces, current])
