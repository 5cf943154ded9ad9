"""A replay for people: as lines, as a table of all cases, as a page of the handbook."""

import datetime
import json
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any

from boldprint.review.comment import plain
from boldprint.review.replay import Outcome, Replayed, Summary
from boldprint.values.catalog import Catalog
from boldprint.values.money import Money
from boldprint.values.percent import Percent

HEADER = ("id", "table", "on", "effect", "old", "new", "old_deadline", "new_deadline", "old_fee", "new_fee", "old_refund", "new_refund", "missing", "fault")
_MOST_EXAMPLES = 20


def csv_rows(replayed: Iterable[Replayed]) -> Iterator[tuple[str, ...]]:
    """A line for each case, under `HEADER`. What a spreadsheet would take for a formula is put behind an apostrophe."""
    for one in replayed:
        effect = "undecided" if one.effect is None else "same" if one.effect.value == "neutral" else one.effect.value
        missing = " ".join(dict.fromkeys((*one.old.missing, *one.new.missing)))
        fault = one.old.fault or one.new.fault
        money = (_money(side, place) for place in ("fee", "refund_amount") for side in (one.old, one.new))
        days = one.old.deadline or "", one.new.deadline or ""
        yield tuple(
            map(_safe, (one.row.id, one.row.table, one.row.on, effect, one.old.outcome or "", one.new.outcome or "", *days, *money, missing, fault))
        )


def summary_json(found: Summary) -> dict[str, Any]:
    """The sums as one document."""
    return {
        "cases": found.cases,
        "same": found.same,
        "better": found.better,
        "worse": found.worse,
        "mixed": found.mixed,
        "undecided": found.undecided,
        "money": [
            {"kind": kind, "currency": currency, "old": str(was), "new": str(now)} for (kind, currency), (was, now) in found.money.items()
        ],
        "missing": dict(found.missing),
    }


def summary_lines(found: Summary, catalog: Catalog) -> list[str]:
    """The sums in words."""
    counted = [(name, getattr(found, name)) for name in ("same", "better", "worse", "mixed", "undecided")]
    lines = [catalog.word(f"replay-{name}", n=number, number=catalog.number(number), share=_share(number, found.cases, catalog)) for name, number in counted if number]
    for (kind, currency), (was, now) in found.money.items():
        shown = {side: catalog.quantity(Money(amount, currency)) for side, amount in (("old", was), ("new", now))}
        lines.append(catalog.word(f"replay-money-{kind}", **shown))
    lines += [catalog.word("replay-missing", n=number, number=catalog.number(number), ask=ask) for ask, number in found.missing.items()]
    return [catalog.word("replay-cases", n=found.cases, number=catalog.number(found.cases)), *(line.replace("\u00a0", " ") for line in lines)]


def page(found: Summary, worse: Sequence[Replayed], old: str, new: str, catalog: Catalog) -> str:
    """A page for `content/staff/`: the sums, and the first of the cases that get less, with what is not the same in both columns.

    `old` and `new` are days, git revisions or folders; days are written as people read them.
    """
    sides = _version(old, catalog), _version(new, catalog)
    said = catalog.word("replay-description", old=sides[0], new=sides[1])
    head = ["---", f"title: {catalog.word('replay-title')}", f"description: {json.dumps(said, ensure_ascii=False)}", "---", "", plain(said), ""]
    lines = [f"- {plain(line)}" for line in summary_lines(found, catalog)]
    if not worse:
        return "\n".join([*head, *lines]) + "\n"
    rows = ["", f"## {catalog.word('replay-worse-title')}", ""]
    if len(worse) > _MOST_EXAMPLES:
        rows += [plain(catalog.word("replay-first", shown=catalog.number(_MOST_EXAMPLES), number=catalog.number(len(worse)))), ""]
    rows += [f"| {catalog.word('replay-case')} | {plain(sides[0])} | {plain(sides[1])} |", "|---|---|---|"]
    rows += [
        f"| {plain(one.row.id)} | {_came_out(one.old, one.new, catalog)} | {_came_out(one.new, one.old, catalog)} |" for one in worse[:_MOST_EXAMPLES]
    ]
    return "\n".join([*head, *lines, *rows]) + "\n"


def _version(written: str, catalog: Catalog) -> str:
    try:
        return catalog.day(datetime.date.fromisoformat(written)).replace("\u00a0", " ")
    except ValueError:
        return written


def _came_out(outcome: Outcome, other: Outcome, catalog: Catalog) -> str:
    """The outcome, and of its last day and its money what is otherwise on the other side."""
    if outcome.outcome is None:
        return "?"
    words = [catalog.word(f"rule-{outcome.outcome}")]
    if outcome.deadline is not None and outcome.deadline != other.deadline:
        words.append(catalog.word("replay-until", day=_version(outcome.deadline, catalog)))
    for place, (amount, currency) in outcome.money.items():
        if other.money.get(place) != (amount, currency):
            words.append(catalog.word(f"replay-{place}", amount=catalog.quantity(Money(amount, currency))))
    return plain(", ".join(words))


def _money(outcome: Outcome, place: str) -> str:
    found = outcome.money.get(place)
    return f"{found[0]} {found[1]}" if found is not None else ""


def _share(number: int, of: int, catalog: Catalog) -> str:
    return catalog.quantity(Percent((Decimal(100 * number) / of).quantize(Decimal("0.1")) if of else Decimal(0)))


def _safe(cell: str) -> str:
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell
