"""An answer as a person would give it, for the terminal."""

import datetime
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from boldprint.edition.decisions.deciding import Answered
from boldprint.edition.decisions.phrasing import Phrasing, phrasing
from boldprint.edition.decisions.saying import said
from boldprint.rules.ask import Ask
from boldprint.rules.cohort import ORDERED
from boldprint.rules.decision import Json, MissingAsk
from boldprint.source.model_faults import Refused
from boldprint.values.catalog import Catalog
from boldprint.values.length import Length
from boldprint.values.moments import read_day
from boldprint.values.money import Money
from boldprint.values.percent import Percent

_GAP = "  "


def answer_text(answer: Answered[Any], found: Json, catalog: Catalog, now: datetime.date) -> str:
    """The answer in lines: outcome and last day, terms, why, the rule with its place, the facts since when. May hold staff text."""
    words = phrasing(answer.table, catalog) if answer.table is not None else Phrasing(catalog, {})
    lines = _open_questions(answer, words) if answer.decision is not None and answer.decision.missing else _answer(found, words, now)
    return "\n".join(line.replace("\u00a0", " ").rstrip() for line in lines)


def _answer(found: Json, words: Phrasing, now: datetime.date) -> Iterator[str]:
    answer = said(found, words, now)
    yield f"{answer.headline}."
    rows = [(row.label, row.text) for row in answer.rows]
    rows += [("Channel", found["terms"]["channel"])] if found["table"] is None and "channel" in found["terms"] else []
    if found["rule"] is not None:
        rows.append(("Rule", f"{found['rule']['id']} ({found['rule']['file']}:{found['rule']['line']})"))
    rows += [("Facts" if not number else "", _fact(fact, words, now)) for number, fact in enumerate(found["facts"])]
    rows += [("Assumed", _assumed(name, value, words)) for name, value in found["assumed"].items()]
    rows += [("Claimed by", f"{', '.join(found['contenders'])}")] if found["contenders"] else []
    if not rows:
        return
    yield ""
    width = max(len(label) for label, _ in rows)
    for label, text in rows:
        yield f"{label:{width}}{_GAP}{text}"


def _assumed(name: str, value: str, words: Phrasing) -> str:
    if name == ORDERED and value[:1].isdigit():
        return f"ordered on or after {words.catalog.day(datetime.date.fromisoformat(value))}; for an older order write {ORDERED}=…"
    return f"{words.label('asks', name)}: {words.answer(name, value)}"


def _fact(fact: Json, words: Phrasing, now: datetime.date) -> str:
    shown = f"{fact['name']} {_worded(fact['value'], words.catalog)}"
    return f"{shown}, since {words.catalog.day(datetime.date.fromisoformat(fact['from']))}" if fact["from"] else shown


def _worded(value: str, catalog: Catalog) -> str:
    """A quantity as answers carry it, in words; what is none stays as it is."""
    for read in (Money.parse, Percent.parse, Length.parse, read_day):
        with suppress(Refused):
            return catalog.quantity(read(value))  # type: ignore[arg-type]  # a day is read as object
    return value


def _open_questions(answer: Answered[Any], words: Phrasing) -> Iterator[str]:
    assert answer.decision is not None
    yield "That depends. Still to answer, what settles most first:"
    yield ""
    missing = answer.decision.missing
    width = max(len(one.ask.name) for one in missing)
    for one in missing:
        yield f"{_GAP}{one.ask.name:{width}}{_GAP}{_question(one.ask)}{_GAP}{_possible(one)}"


def _question(ask: Ask[Any]) -> str:
    return "".join(part if isinstance(part, str) else getattr(part, "shown", part.name) for part in ask.ask.parts)


def _possible(missing: MissingAsk[Any]) -> str:
    if missing.choices:
        return f"({', '.join(missing.choices)})"
    if missing.ask.type.is_event:
        return "(a day: 2026-03-31, or “not yet”)" if missing.ask.type == "date" else "(a day and time: 2026-03-31T14:30, or “not yet”)"
    return f"(a number{f' in {missing.ask.unit}' if missing.ask.unit else ''})"
