"""Cases for every cell of a table: one full case from each cell, at moments on both sides of its windows."""

import datetime
from collections.abc import Iterator
from typing import Any

from boldprint.edition.decisions.tables import DecisionTable
from boldprint.rules.ask import Ask
from boldprint.rules.boxes import atoms
from boldprint.rules.cells import Cell, CompiledTable
from boldprint.rules.domain import Dimension
from boldprint.rules.numbers import shown_number

DAYS_BACK = (0, 10, 20, 31, 80, 200, 2000)
"""How long ago things happened, in days: inside the sample shop's windows, between them, and after all of them."""

Given = dict[str, str]


def cases(table: DecisionTable[Any], now: datetime.datetime) -> Iterator[Given]:
    """Full cases from every cell of the version in force, each with its events at several distances, and before any of them."""
    for moments in cases_by_cell(table, now):
        yield from moments


def cases_by_cell(table: DecisionTable[Any], now: datetime.datetime) -> Iterator[list[Given]]:
    """The same, those of a cell together."""
    version = table.on(now.date())
    if version is None or not version.compiled.usable:
        return
    events = version.compiled.domain.events
    for cell in version.compiled.cells:
        answers = _answers(version.compiled, cell)
        moments = [answers | _events(events, now, back) for back in (DAYS_BACK if events else (0,))]
        if events:
            moments.append(answers | {event.name: now.date().isoformat() if event.name == "ordered" else "not yet" for event in events})
        yield moments


def _answers(compiled: CompiledTable[Any], cell: Cell[Any]) -> Given:
    sides = zip(compiled.domain.dimensions, cell.box, strict=True)
    return {dimension.ask.name: _answer(dimension, atoms(mask)[-1]) for dimension, mask in sides}


def _answer(dimension: Dimension[Any], atom: int) -> str:
    if dimension.leaves:
        return dimension.leaves[atom]
    return shown_number(dimension.cuts[atom], dimension.ask).split(" ")[0]


def _events(events: tuple[Ask[Any], ...], now: datetime.datetime, back: int) -> Given:
    """The order two days before the rest; exchanges only for things that happened long ago."""
    found: Given = {}
    for event in events:
        if event.assume is not None and back < 80:
            continue
        days = back + 2 if event.name == "ordered" else back // 2 if event.assume is not None else back
        day = now - datetime.timedelta(days=days)
        found[event.name] = day.date().isoformat() if event.type == "date" else day.strftime("%Y-%m-%dT%H:%M")
    return found
