"""One thing over time: the model that each stretch of days sees, built from one document."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from boldprint.library.dating import Uncovered, days_in, read_on
from boldprint.source.finding import Finding, Level
from boldprint.source.node import Mapping, Node

Thing = TypeVar("Thing")
Build = Callable[[Node], tuple[Thing | None, list[Finding]]]

ALWAYS = datetime.date.min


@dataclass(frozen=True)
class Version(Generic[Thing]):
    """What holds from `first` until the next version begins."""

    first: datetime.date
    thing: Thing


@dataclass(frozen=True, eq=False)
class Versions(Generic[Thing]):
    """All versions of one thing, in ascending order; at least one."""

    all: tuple[Version[Thing], ...]

    def on(self, day: datetime.date) -> Thing | None:
        """What holds on `day`; None before the first version.

        >>> Versions((Version(datetime.date(2026, 3, 1), "new"),)).on(datetime.date(2026, 2, 28)) is None
        True
        """
        version = self.version_on(day)
        return version.thing if version is not None else None

    def version_on(self, day: datetime.date) -> Version[Thing] | None:
        """The version that holds on `day`, with its first day."""
        return next((version for version in reversed(self.all) if version.first <= day), None)

    @property
    def latest(self) -> Thing:
        """The last version, announced ones included."""
        return self.all[-1].thing

    @property
    def days(self) -> tuple[datetime.date, ...]:
        """The days on which a version begins; a version that holds always has none."""
        return tuple(version.first for version in self.all if version.first != ALWAYS)


def versions_of(
    node: Mapping, build: Build[Thing], begins: datetime.date | None = None
) -> tuple[Versions[Thing] | None, list[Finding]]:
    """The document built for every day on which something in it changes, from `begins` on.

    Without `begins` it begins with the first day for which every value has something. None where no version can be built.
    """
    findings: list[Finding] = []
    versions: list[Version[Thing]] = []
    for day in _first_days(node, begins):
        on_day, uncovered = read_on(node, day)
        findings += [_uncovered_finding(gap, day) for gap in uncovered]
        assert on_day is not None
        thing, faults = build(on_day)
        findings += faults
        if thing is not None:
            versions.append(Version(day, thing))
    return (Versions(tuple(versions)) if versions else None), findings


def _first_days(node: Mapping, begins: datetime.date | None) -> list[datetime.date]:
    days = sorted(days_in(node))
    if not days:
        return [begins or ALWAYS]
    if begins is None:
        _, uncovered = read_on(node, ALWAYS)
        begins = days[0] if uncovered else ALWAYS
    return [begins, *(day for day in days if day > begins)]


def _uncovered_finding(gap: Uncovered, day: datetime.date) -> Finding:
    return Finding(
        "F102",
        Level.ERROR,
        gap.span,
        f"On {day} “{gap.field}” has no value yet: its first one begins on {gap.first}.",
        f"Add a value with “from: {day}”, or the value that held before.",
    )
