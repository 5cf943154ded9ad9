"""Retraining as files: one JSON document and one CSV sheet, for whoever plans the learning."""

import csv
import datetime
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from boldprint.changes.change import Change
from boldprint.edition.learning_roles import Role, meant
from boldprint.exports.export import Files
from boldprint.policies.header import ChangeClass
from boldprint.training.resolved import Became
from boldprint.values.text import for_staff_eyes

_HEAD = ("module", "item", "roles", "why", "old answer", "new answer", "class", "changed on", "due by", "question")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Due:
    """One item that is due again. `old` and `new` are the right answers in words, None where they agree."""

    module: str
    title: str
    item: str
    stem: str
    roles: tuple[str, ...]
    facts: tuple[Became, ...]
    old: str | None
    new: str | None
    class_: ChangeClass
    on: datetime.date
    by: datetime.date

    @property
    def reason(self) -> str:
        """Why it is due, in plain words."""
        told = [
            f"{fact.name}: {fact.old} became {fact.new}{f' on {fact.since}' if fact.since else ''}"
            for fact in self.facts
        ]
        if self.old is not None and not told:
            told.append(f"the right answer was “{self.old}” and is “{self.new}”")
        return "; ".join(told) or "the question or its options say something else"


def retraining_files(
    rows: Sequence[Due],
    changes: Iterable[Change],
    roles: Sequence[Role],
    since: datetime.date,
    until: datetime.date,
) -> Files:
    """The rows as `retraining.json` and `retraining.csv`; `roles` are those of the shop, `changes` those of facts and outcomes."""
    document = {
        "since": since.isoformat(),
        "until": until.isoformat(),
        "changes": [_change(change, rows) for change in changes],
        "roles": [_role(role, rows, roles) for role in roles],
        "items": [_row(due) for due in rows],
    }
    return {
        "retraining.json": (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode(),
        "retraining.csv": _sheet(rows).encode(),
    }


def _sheet(rows: Iterable[Due]) -> str:
    sheet = io.StringIO()
    writer = csv.writer(sheet, lineterminator="\r\n")
    writer.writerow(_HEAD)
    for due in rows:
        told = (due.module, due.item, " ".join(due.roles), due.reason, due.old or "", due.new or "")
        days = (due.on.isoformat(), due.by.isoformat())
        writer.writerow([_safe(cell) for cell in (*told, due.class_.value, *days, due.stem)])
    return sheet.getvalue()


def _change(change: Change, rows: Iterable[Due]) -> dict[str, Any]:
    """A change of a fact or an outcome; the items that rest on it are those whose facts name it."""
    return {
        "kind": change.kind.value,
        "policy": change.policy,
        "name": change.place,
        "sentence": change.sentence,
        "old": change.old,
        "new": change.new,
        "class": change.class_.value,
        "items": [f"{due.module}/{due.item}" for due in rows if change.place in {fact.name for fact in due.facts}],
    }


def _role(role: Role, rows: Iterable[Due], roles: Sequence[Role]) -> dict[str, Any]:
    """What one role learns again, and until when."""
    mine = [due for due in rows if role.id in meant(due.roles, roles)]
    return {
        "id": role.id,
        "title": for_staff_eyes(role.title),
        "items": [f"{due.module}/{due.item}" for due in mine],
        "due": min((due.by.isoformat() for due in mine), default=None),
    }


def _row(due: Due) -> dict[str, Any]:
    return {
        "module": due.module,
        "title": due.title,
        "item": due.item,
        "question": due.stem,
        "roles": list(due.roles),
        "reason": due.reason,
        "facts": [_fact(fact) for fact in due.facts],
        "answer": {"old": due.old, "new": due.new} if due.old is not None else None,
        "class": due.class_.value,
        "changed": due.on.isoformat(),
        "due": due.by.isoformat(),
    }


def _fact(fact: Became) -> dict[str, Any]:
    return {"name": fact.name, "old": fact.old, "new": fact.new, "from": fact.since.isoformat() if fact.since else None}


def _safe(cell: str) -> str:
    """A cell that no spreadsheet reads as a formula.

    >>> _safe("=1+1"), _safe("30 days")
    ("'=1+1", '30 days')
    """
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
