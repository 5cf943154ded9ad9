"""A replay for people: as lines, as a table of all cases, as a page of the handbook."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any

from boldprint.review.comment import plain
from boldprint.review.replay import Outcome, Replayed, Summary
from boldprint.values.catalog import Catalog
from boldprint.values.money import Money

HEADER = ("id", "table", "on", "effect", "old", "new", "old_deadline", "new_deadline", "old_fee", "new_fee", "old_refund", "new_refund", "missing", "fault")


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
    lines = [catalog.word(f"replay-{name}", n=number, number=catalog.number(number), share=_share(number, found.cases)) for name, number in counted if number]
    for (kind, currency), (was, now) in found.money.items():
        shown = {side: catalog.quantity(Money(amount, currency)) for side, amount in (("old", was), ("new", now))}
        lines.append(catalog.word(f"replay-money-{kind}", **shown))
    lines += [catalog.word("replay-missing", n=number, number=catalog.number(number), ask=ask) for ask, number in found.missing.items()]
    return [catalog.word("replay-cases", n=found.cases, number=catalog.number(found.cases)), *(line.replace("\u00a0", " ") for line in lines)]


def page(found: Summary, examples: Sequence[Replayed], old: str, new: str, catalog: Catalog) -> str:
    """A page for `content/staff/`: the sums, and some of the cases that get less."""
    title = catalog.word("replay-title")
    head = ["---", f"title: {title}", f"description: {catalog.word('replay-description', old=old, new=new)}", "---", ""]
    lines = [f"- {plain(line)}" for line in summary_lines(found, catalog)]
    if not examples:
        return "\n".join([*head, *lines]) + "\n"
    rows = ["", f"## {catalog.word('replay-worse-title')}", "", f"| {catalog.word('replay-case')} | {plain(old)} | {plain(new)} |", "|---|---|---|"]
    rows += [f"| {plain(one.row.id)} | {_came_out(one.old, catalog)} | {_came_out(one.new, catalog)} |" for one in examples]
    return "\n".join([*head, *lines, *rows]) + "\n"


def _came_out(outcome: Outcome, catalog: Catalog) -> str:
    return plain(catalog.word(f"rule-{outcome.outcome}")) if outcome.outcome is not None else "?"


def _money(outcome: Outcome, place: str) -> str:
    found = outcome.money.get(place)
    return f"{found[0]} {found[1]}" if found is not None else ""


def _share(number: int, of: int) -> str:
    return f"{(Decimal(100 * number) / of).quantize(Decimal('0.1')) if of else 0} %"


def _safe(cell: str) -> str:
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell
