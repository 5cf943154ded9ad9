"""The roster: people and roles against modules, from the progress that they handed in. Self-reported, and it says so."""

import csv
import datetime
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from boldprint.training.module import Module
from boldprint.training.progress import Learner, is_due, is_known
from boldprint.training.resolved import ResolvedItem

SELF_REPORTED = "self-reported"


class Standing(StrEnum):
    """How somebody stands with a module."""

    PASSED = "passed"
    DUE = "due again"
    """Passed, and something in it is due: a changed item, a wrong one, a review, the refresher."""
    OPEN = "begun"
    NEW = "not begun"
    NOT_FOR_ROLE = "–"


class Taught(Protocol):
    """A module with its items resolved."""

    @property
    def module(self) -> Module:
        """The module."""

    @property
    def items(self) -> Sequence[ResolvedItem]:
        """Its items today."""

    @property
    def version(self) -> str:
        """Its version today."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One person and one module."""

    name: str
    role: str
    module: str
    standing: Standing
    right: int
    total: int
    due: int
    passed_on: str
    confirmed: str
    """The version that was confirmed; with a note where it is not today's."""


def roster(learners: Iterable[Learner], modules: Iterable[Taught], today: datetime.date) -> tuple[Entry, ...]:
    """Every person against every module, in the order in which both come."""
    taught = list(modules)
    return tuple(_entry(learner, module, today) for learner in learners for module in taught)


def _entry(learner: Learner, taught: Taught, today: datetime.date) -> Entry:
    module = taught.module
    records = [learner.items.get(item.name) for item in taught.items]
    known = [is_known(record, item.hash) for record, item in zip(records, taught.items, strict=True)]
    for_role = module.is_for(learner.role)
    due = sum(for_role and is_due(record, item.hash, today) for record, item in zip(records, taught.items, strict=True))
    kept = learner.modules.get(module.id, {})
    passed_on = str(kept.get("passed") or "")
    attested = kept.get("attested")
    confirmed = str(attested.get("version", "")) if isinstance(attested, dict) else ""
    if confirmed and confirmed != taught.version:
        confirmed += f" (now {taught.version})"
    enough = bool(known) and Decimal(sum(known) * 100) >= module.part.mastery.number * len(known)
    must = all(is_right for is_right, item in zip(known, taught.items, strict=True) if item.must_know)
    standing = _standing(
        for_role,
        enough and must,
        bool(due) or _is_old(module, passed_on, today),
        any(record is not None for record in records),
    )
    return Entry(learner.name, learner.role, module.id, standing, sum(known), len(known), due, passed_on, confirmed)


def _standing(for_role: bool, passed: bool, again: bool, begun: bool) -> Standing:
    if not for_role:
        return Standing.NOT_FOR_ROLE
    if passed:
        return Standing.DUE if again else Standing.PASSED
    return Standing.OPEN if begun else Standing.NEW


def _is_old(module: Module, passed_on: str, today: datetime.date) -> bool:
    refresher = module.part.refresher
    if refresher is None or not passed_on:
        return False
    days = refresher.number * {"days": 1, "weeks": 7, "months": 30, "years": 365}.get(refresher.unit.value, 1)
    try:
        return datetime.date.fromisoformat(passed_on) + datetime.timedelta(days=days) <= today
    except ValueError:
        return True


def roster_csv(entries: Iterable[Entry]) -> str:
    """The roster as CSV, marked self-reported in every row."""
    sheet = io.StringIO()
    writer = csv.writer(sheet, lineterminator="\r\n")
    writer.writerow(
        ["name", "role", "module", "standing", "right", "questions", "due", "passed on", "confirmed version", "source"]
    )
    for entry in entries:
        told = (
            entry.name,
            entry.role,
            entry.module,
            entry.standing.value,
            entry.right,
            entry.total,
            entry.due,
            entry.passed_on,
            entry.confirmed,
            SELF_REPORTED,
        )
        writer.writerow([_safe(str(cell)) for cell in told])
    return sheet.getvalue()


def _safe(cell: str) -> str:
    """A cell that no spreadsheet reads as a formula: names come from files that others made."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@") else cell
