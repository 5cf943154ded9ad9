"""Compiled cells as JSON for the browser: what assets/js/decide.js looks up. Versioned, compact, the same bytes each time.

{"v": 1, "policy", "table", "zone", "rounding",
 "asks":    [{"id", "ask", "type", "choices": [[id, label, parent], …] | "cuts": [number, …], "bands": [[id, label, [atom, …]], …], …}],
 "sets":    for each ask that is no event, the sets of atoms in use: [[[atom, …], …], …],
 "cells":   [[ladder, rule, set, set, …], …]      set 0 is every answer, set n the n-th of the ask; without a rule: [-1, [contender, …], …]
 "rules":   [[id, [fact, …]], …], "ladders": [[[stage, …], [season, …]], …], "stages": [{"outcome", "until", "because", …}, …],
 "windows": {id: {"length": [30, "days"], "starts", "or_later", "counted", "ends", "zone", "moves", "seasons": […], …}},
 "order":   [{"id", "kind", "says", "sets": […], …}], "facts": {name: [full name, value, since]},
 "calendar": {"weekend", "closed", "open", "first", "last"}}

No file names and no lines: where a rule stands in the repository is nothing for customers.
"""

import datetime
from collections.abc import Callable, Iterable
from typing import Any

from boldprint.rules.ask import Ask, Choice
from boldprint.rules.boxes import Box, atoms
from boldprint.rules.cells import CompiledTable, RunningSeason, RunningWindow, Stage
from boldprint.rules.decision import Json, amount_json, priced_json
from boldprint.rules.domain import Dimension
from boldprint.values.calendar import Calendar
from boldprint.values.text import PublicText, for_staff_eyes

FORMAT = 1
Words = Callable[[Any], str]


def cells_json(compiled: CompiledTable[PublicText], first: datetime.date, last: datetime.date) -> Json:
    """A public table for the public form; closed days of the calendar are listed from `first` to `last`."""
    return _table(compiled, str, first, last)


def staff_cells_json(compiled: CompiledTable[Any], first: datetime.date, last: datetime.date) -> Json:
    """Any table for staff forms."""
    return _table(compiled, for_staff_eyes, first, last)


def _table(compiled: CompiledTable[Any], words: Words, first: datetime.date, last: datetime.date) -> Json:
    sets = _Sets(compiled.domain.dimensions)
    cells = _cells(compiled, sets)
    order = [_order_rule(rule, box, sets, words) for rule, box in compiled.order_rules]
    used = compiled.windows_in_use
    found: Json = {
        "v": FORMAT,
        "policy": compiled.setting.policy,
        "table": compiled.table.name,
        "zone": compiled.setting.zone,
        "rounding": compiled.setting.rounding.value if compiled.setting.rounding is not None else None,
        "asks": [
            *(_dimension(dimension, words) for dimension in compiled.domain.dimensions),
            *(_ask(ask, words) for ask in compiled.domain.events),
        ],
        "sets": sets.found,
        "cells": cells,
        "rules": [[rule.id, list(rule.facts)] for rule in _rules(compiled)],
        "ladders": _ladders(compiled),
        "stages": [_stage(stage, words) for stage in _stages(compiled)],
        "windows": {name: _window(compiled.windows[name]) for name in used},
        "facts": _facts(compiled, used),
        "order": order,
    }
    if compiled.setting.calendar is not None and used:
        found["calendar"] = _calendar(compiled.setting.calendar, first, last)
    return found


class _Sets:
    """The sets of atoms in use, numbered for each ask."""

    def __init__(self, dimensions: Iterable[Dimension[Any]]) -> None:
        self._full = [dimension.full for dimension in dimensions]
        self.found: list[list[list[int]]] = [[] for _ in self._full]

    def sides(self, box: Box) -> list[int]:
        return [self._number(ask, mask) for ask, mask in enumerate(box)]

    def _number(self, ask: int, mask: int) -> int:
        if mask == self._full[ask]:
            return 0
        side = list(atoms(mask))
        if side not in self.found[ask]:
            self.found[ask].append(side)
        return self.found[ask].index(side) + 1


def _cells(compiled: CompiledTable[Any], sets: _Sets) -> list[list[Any]]:
    numbers = {rule.number: place for place, rule in enumerate(_rules(compiled))}
    ladders = {ladder.number: place for place, ladder in enumerate(compiled.ladders)}
    found: list[list[Any]] = []
    for cell in compiled.cells:
        if cell.rule is not None and cell.ladder is not None:
            found.append([ladders[cell.ladder.number], numbers[cell.rule.number], *sets.sides(cell.box)])
        else:
            found.append([-1, list(cell.contenders), *sets.sides(cell.box)])
    return found


def _rules(compiled: CompiledTable[Any]) -> list[Any]:
    rules = {cell.rule.number: cell.rule for cell in compiled.cells if cell.rule is not None}
    return [rules[number] for number in sorted(rules)]


def _ladders(compiled: CompiledTable[Any]) -> list[list[Any]]:
    places = {stage.number: place for place, stage in enumerate(_stages(compiled))}
    return [[[places[stage.number] for stage in ladder.stages], list(ladder.seasons)] for ladder in compiled.ladders]


def _stages(compiled: CompiledTable[Any]) -> list[Stage[Any]]:
    stages = {stage.number: stage for ladder in compiled.ladders for stage in ladder.stages}
    return [stages[number] for number in sorted(stages)]


def _ask(ask: Ask[Any], words: Words) -> Json:
    found: Json = {"id": ask.name, "ask": words(ask.ask), "type": ask.type.value}
    for field in ("label", "hint"):
        if getattr(ask, field) is not None:
            found[field] = words(getattr(ask, field))
    if ask.assume is not None:
        found["assume"] = ask.assume
    return found


def _dimension(dimension: Dimension[Any], words: Words) -> Json:
    found = _ask(dimension.ask, words)
    if dimension.ask.choices:
        found["choices"] = _choices(dimension.ask.choices, words)
    elif dimension.cuts:
        found |= {"cuts": list(dimension.cuts), "decimals": dimension.ask.decimals_used}
        found |= {"most": dimension.most} if dimension.most is not None else {}
        found |= {"unit": dimension.ask.unit} if dimension.ask.unit is not None else {}
        found |= {
            "bands": [
                [band.name, words(band.label), list(atoms(dimension.named[band.name]))] for band in dimension.ask.bands
            ]
        }
    return found


def _choices(choices: Iterable[Choice[Any]], words: Words) -> list[list[Any]]:
    """Every choice before its kinds, each with the place of the choice it is a kind of; -1 for none."""
    found: list[list[Any]] = []

    def walk(level: Iterable[Choice[Any]], parent: int) -> None:
        for choice in level:
            place = len(found)
            found.append(
                [choice.name, words(choice.label), parent, *([words(choice.hint)] if choice.hint is not None else [])]
            )
            walk(choice.kinds, place)

    walk(choices, -1)
    return found


def _stage(stage: Stage[Any], words: Words) -> Json:
    found: Json = {"outcome": stage.outcome.slug}
    plain = {
        "until": stage.until,
        "refund": stage.refund.value if stage.refund is not None else None,
        "pays": stage.pays.value if stage.pays is not None else None,
    }
    texts = {place: getattr(stage, place) for place in ("because", "instead", "requires", "who")}
    charges = {"fee": stage.fee, "refund_amount": stage.refund_amount}
    found |= {place: value for place, value in plain.items() if value is not None}
    found |= {place: words(text) for place, text in texts.items() if text is not None}
    found |= {place: priced_json(priced) for place, priced in charges.items() if priced is not None}
    if stage.gives:
        found["gives"] = [
            [
                given.id,
                priced_json(given.amount)
                if given.amount is not None
                else words(given.says)
                if given.says is not None
                else str(given.length),
            ]
            for given in stage.gives
        ]
    found |= {"then": list(stage.then)} if stage.then else {}
    found |= {"facts": list(stage.facts)} if stage.facts else {}
    return found


def _window(window: RunningWindow) -> Json:
    counting = window.counting
    found: Json = {"unlimited": True} if window.unlimited else {}
    found |= {"length": [window.length.number, window.length.unit.value]} if window.length is not None else {}
    found |= {"until": window.until.isoformat()} if window.until is not None else {}
    found |= {
        place: value for place, value in (("starts", window.starts), ("restarts", window.restarts)) if value is not None
    }
    found |= {"or_later": list(window.or_later)} if window.or_later else {}
    if counting is not None:
        found |= {
            "counted": counting.start_day.value == "counted",
            "ends": counting.ends.minutes,
            "zone": counting.zone,
            "moves": counting.closed_day.value != "stays",
            "counting": dict(counting.came_from),
        }
    found |= {"seasons": [_season(season) for season in window.seasons]} if window.seasons else {}
    return found | ({"facts": list(window.facts)} if window.facts else {})


def _season(season: RunningSeason) -> Json:
    found: Json = {
        "id": season.id,
        "event": season.event,
        "first": season.first.isoformat(),
        "last": season.last.isoformat(),
    }
    found |= {
        place: day.isoformat()
        for place, day in (("until", season.until), ("starts_on", season.starts_on))
        if day is not None
    }
    return found | ({"facts": list(season.facts)} if season.facts else {})


def _order_rule(rule: Any, box: Box, sets: _Sets, words: Words) -> Json:
    found: Json = {"id": rule.name, "kind": rule.kind.value, "says": words(rule.says), "sets": sets.sides(box)}
    found |= {"order": list(rule.order)} if rule.order else {}
    found |= {"amount": amount_json(rule.amount.value)} if rule.amount is not None else {}
    return found | ({"at_most": rule.at_most, "per": rule.per} if rule.at_most is not None else {})


def _facts(compiled: CompiledTable[Any], windows: Iterable[str]) -> Json:
    names = {name for rule in _rules(compiled) for name in rule.facts} | {
        name for stage in _stages(compiled) for name in stage.facts
    }
    for window in (compiled.windows[name] for name in windows):
        names |= {*window.facts, *(name for season in window.seasons for name in season.facts)}
    known = {name: compiled.setting.facts(name) for name in sorted(names)}
    return {
        name: [fact.name, fact.value, fact.since.isoformat() if fact.since is not None else None]
        for name, fact in known.items()
        if fact is not None
    }


def _calendar(calendar: Calendar, first: datetime.date, last: datetime.date) -> Json:
    return {
        "weekend": sorted(calendar.weekend),
        "closed": [day.isoformat() for day in calendar.closed_days(first, last)],
        "open": [day.isoformat() for day in calendar.open_weekend_days(first, last)],
        "first": first.isoformat(),
        "last": last.isoformat(),
    }
