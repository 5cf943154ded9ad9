"""What has changed for staff: every change that is in force, with the public facts that moved and the questions that are due again."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from boldprint.edition.public import ShownFact
from boldprint.edition.staff import StaffLibrary, StaffPolicy
from boldprint.policies.header import Change
from boldprint.values.text import PublicText, StaffText


@dataclass(frozen=True, slots=True)
class DueModule:
    """A module by its id and title, and how many of its questions rest on what has changed."""

    module: str
    title: StaffText
    questions: int


@dataclass(frozen=True, slots=True)
class ChangeInForce:
    """A change in force, with the public facts that have had their value since then and the modules to answer again."""

    day: datetime.date
    policy: StaffPolicy
    change: Change
    facts: tuple[ShownFact, ...]
    due: tuple[DueModule, ...]

    @property
    def title(self) -> PublicText | StaffText:
        """The title of the policy."""
        return self.policy.title

    @property
    def name(self) -> str:
        """What the change is called in addresses: `returns-2026-03-01`."""
        return f"{self.policy.id}-{self.day.isoformat()}"


def changes_in_force(library: StaffLibrary) -> list[ChangeInForce]:
    """Every change in force, newest first; the first publication of a page is none."""
    found = [
        ChangeInForce(change.on, policy, change, _facts(policy, change.on), tuple(_due(library, policy.id, change.on)))
        for policy in library.policies
        for change in policy.changes[:-1]
        if change.on <= library.edition.day
    ]
    return sorted(found, key=lambda one: (one.day, one.policy.id), reverse=True)


def _facts(policy: StaffPolicy, day: datetime.date) -> tuple[ShownFact, ...]:
    facts = policy.public.facts.values() if policy.public is not None else ()
    return tuple(fact for fact in facts if fact.since == day and fact.previous is not None)


def _due(library: StaffLibrary, policy: str, day: datetime.date) -> Iterator[DueModule]:
    for module in library.programme.modules:
        resting = [item for item in module.items if any(fact.since == day and fact.name.partition(".")[0] == policy for fact in item.facts)]
        if resting:
            yield DueModule(module.module.id, module.module.part.title, len(resting))
