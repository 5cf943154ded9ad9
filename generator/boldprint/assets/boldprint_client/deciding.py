"""Deciding a case by published cells: which version governs, which cells the case may be in, what each answers, what is missing."""

import datetime
import re
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

from .dates import Calendar, Clock, Json, day_of
from .money import with_sum
from .reading import UnknownAnswer, read_case, read_moment

FORMAT = 1
_ORDERED, _ALWAYS = "ordered", "0001-01-01"
_AFTER_ORDERING = ("shipped", "delivered", "ready", "exchanged")


class Policy:
    """A file of decisions. Raises ValueError for a format that this client does not know."""

    def __init__(self, document: Json) -> None:
        if document.get("format") != FORMAT:
            raise ValueError(f"format {document.get('format')} of the decisions is not known here; this client reads format {FORMAT}")
        self.zone: str = document["zone"]
        self.page: str = document["page"]
        self._tables = {name: _whole(table["versions"]) for name, table in document["tables"].items()}

    @property
    def tables(self) -> tuple[str, ...]:
        """The questions that the policy answers."""
        return tuple(self._tables)

    def asks(self, table: str, now: datetime.datetime) -> list[Json]:
        """What the table asks in the version in force: [{"id", "ask", "type", "choices"…}, …]."""
        today = day_of(now, self.zone).isoformat()
        found: list[Json] = _governing(self._tables[table], today, today)["table"]["asks"]
        return found

    def decide(self, table: str, case: Mapping[str, str], now: datetime.datetime) -> Json:
        """The answer at a moment. Raises `UnknownAnswer`, KeyError for an unknown table, LookupError outside the published years."""
        now = now.astimezone(ZoneInfo(self.zone)) if now.tzinfo is not None else now.replace(tzinfo=ZoneInfo(self.zone))
        versions, today = self._tables[table], now.date().isoformat()
        day = read_moment(case[_ORDERED]) if _ORDERED in case else None
        ordered = day_of(day, self.zone).isoformat() if isinstance(day, datetime.date) else None
        version = _governing(versions, ordered or today, today)
        asks_order = any(ask["id"] == _ORDERED for ask in version["table"]["asks"])
        known = dict(case) if asks_order else {name: value for name, value in case.items() if name != _ORDERED}
        found = _decide(version["table"], known, now)
        if found["outcome"] is not None and ordered is None and asks_order and _ORDERED not in case and self._differs(versions, version, known, now, found):
            found["assumed"][_ORDERED] = version["orders_from"]
        if found["outcome"] is not None:
            found["terms"] |= _delivery(version["table"].get("own"), case, found["terms"], now)
        found.pop("stage")
        return found | {"version": None if version["first"] == _ALWAYS else version["first"]}

    def _differs(self, versions: list[Json], newest: Json, case: Mapping[str, str], now: datetime.datetime, found: Json) -> bool:
        """Whether an older order could have another answer."""
        events = [read_moment(case[name]) for name in _AFTER_ORDERING if name in case]
        today = now.date().isoformat()
        latest = min([today, *(day_of(one, self.zone).isoformat() for one in events if isinstance(one, datetime.date))])
        starts = [one["orders_from"] for one in versions if _ALWAYS < one["orders_from"] <= latest]
        before = [(datetime.date.fromisoformat(day) - datetime.timedelta(days=1)).isoformat() for day in starts]
        others = [_governing(versions, day, today) for day in (latest, *before)]
        return any(_gist(_decide(one["table"], case, now)) != _gist(found) for one in others if one is not newest)


def _gist(found: Json) -> Any:
    return (found["outcome"], found["deadline"], {key: value for key, value in (found["stage"] or {}).items() if key not in ("facts", "until")})


def _whole(versions: list[Json]) -> list[Json]:
    """The versions with everything that each took over from the one before."""
    found: list[Json] = []
    table: Json = {}
    for one in versions:
        table = {key: value for key, value in {**table, **one["table"]}.items() if value is not None}
        first = one["first"] or _ALWAYS
        found.append({"first": first, "orders_from": one["covers"] or first, "table": table})
    return found


def _governing(versions: list[Json], ordered: str, today: str) -> Json:
    in_force = [one for one in versions if one["first"] <= today]
    if not in_force:
        raise LookupError(f"nothing is in force on {today}")
    return next((one for one in reversed(in_force) if one["orders_from"] <= ordered), in_force[0])


def _climb(table: Json, ladder: Sequence[Any], clock: Clock) -> Any:
    """The stage that holds now, the events that it waits for, or None."""
    windows: list[str] = []
    passed = None
    for place in ladder[0]:
        stage = table["stages"][place]
        if "until" not in stage:
            return {"place": place, "stage": stage, "deadline": None, "passed": passed, "windows": windows}
        deadline = clock.deadline(stage["until"])
        if not isinstance(deadline, dict):
            return deadline
        windows.append(stage["until"])
        if clock.in_time(deadline):
            return {"place": place, "stage": stage, "deadline": deadline, "passed": passed, "windows": windows}
        passed = deadline
    return None


def _decide(table: Json, case: Mapping[str, str], now: datetime.datetime) -> Json:
    sides, numbers, events, assumed = read_case(table, case)
    limits = [[side["all"] & side["side"], *(set(atoms) & side["side"] for atoms in table["sets"][n])] for n, side in enumerate(sides)]
    cells = [cell for cell in table["cells"] if all(limits[n][cell[n + 2]] for n in range(len(sides)))]
    clocks = {number: Clock(table, events, now, table["ladders"][number][1]) for number in {cell[0] for cell in cells} if number >= 0}
    climbed = {number: _climb(table, table["ladders"][number], clock) for number, clock in clocks.items()}
    keys = [_key(cell, climbed) for cell in cells]
    waiting = {event for reached in climbed.values() if isinstance(reached, list) for event in reached}
    result: Json = {
        "policy": table["policy"], "table": table["table"], "outcome": None, "deadline": None, "because": None, "rule": None, "terms": {},
        "facts": [], "missing": [], "reason": None, "passed": None, "assumed": assumed, "contenders": [], "stage": None,
    }
    if waiting or len(set(keys)) > 1:
        asks = [(sides[n]["ask"], _open(sides[n])) for n in _asks_that_matter(sides, cells, keys, limits)]
        asks += [(ask, []) for ask in table["asks"] if ask["id"] in waiting]
        return result | {"missing": [{"id": ask["id"], "ask": ask["ask"], "choices": choices} for ask, choices in asks]}
    result["outcome"] = "ambiguous"
    if not cells:
        return result
    if cells[0][0] < 0:
        return result | {"contenders": cells[0][1]}
    reached = climbed[cells[0][0]]
    return _answer(result, table, sides, numbers, cells[0], reached, clocks[cells[0][0]]) if reached else result


def _key(cell: list[Any], climbed: Mapping[int, Any]) -> str:
    if cell[0] < 0:
        return f"contested {cell[1]}"
    reached = climbed[cell[0]]
    if isinstance(reached, list):
        return f"waiting {cell[0]}"
    return f"reached {reached['place']} {_text(reached['deadline'])}" if reached else "uncounted"


def _asks_that_matter(sides: list[Json], cells: list[Any], keys: list[str], limits: list[list[set[int]]]) -> list[int]:
    """The asks in which alone two cells with different answers differ, the one that settles most first."""
    found: set[int] = set()
    for one in range(len(cells)):
        for other in range(one):
            if keys[one] != keys[other]:
                apart = [n for n in range(len(sides)) if not limits[n][cells[one][n + 2]] & limits[n][cells[other][n + 2]]]
                found.update(apart if len(apart) == 1 else ())

    def left(ask: int) -> Fraction:
        side = sides[ask]["side"]
        return Fraction(sum(len({key for key, cell in zip(keys, cells, strict=True) if atom in limits[ask][cell[ask + 2]]}) for atom in side), len(side))

    return sorted(found, key=lambda ask: (left(ask), ask))


def _open(side: Json) -> list[str]:
    """The answers that narrow a side down."""
    ask, names, left = side["ask"], side["names"], side["side"]
    if "choices" not in ask:
        return [name for name, atoms in names.items() if atoms & left]
    fits = [names[choice[0]] <= left and names[choice[0]] != left for choice in ask["choices"]]
    return [choice[0] for place, choice in enumerate(ask["choices"]) if fits[place] and not (choice[2] >= 0 and fits[choice[2]])]


def _answer(result: Json, table: Json, sides: list[Json], numbers: dict[str, int], cell: list[Any], reached: Json, clock: Clock) -> Json:
    stage, rule, then = reached["stage"], table["rules"][cell[1]], reached["stage"].get("then", [])
    terms = {name: stage[name] for name in ("refund", "pays", "instead", "requires", "who") if name in stage}
    terms |= {name: with_sum(stage[name], name, table, numbers) for name in ("fee", "refund_amount") if name in stage}
    terms |= {name: given if isinstance(given, str) else with_sum(given, name, table, numbers) for name, given in stage.get("gives", ())}
    if then:
        terms["then"] = [_next(name, clock.deadline(name)) for name in then]
    if table["order"]:
        terms["order"] = [_order_rule(one, table, sides) for one in table["order"]]
    shown = reached["deadline"] or reached["passed"]
    ran = [table["windows"][name] for name in (*reached["windows"], *then) if name in table["windows"]]
    seasons = [season for window in ran for season in window.get("seasons", ()) if season["id"] in table["ladders"][cell[0]][1]]
    names = [*rule[1], *(name for one in (stage, *ran, *seasons) for name in one.get("facts", ()))]
    facts = {table["facts"][name][0]: table["facts"][name] for name in names if name in table["facts"]}
    return result | {
        "outcome": stage["outcome"], "because": stage.get("because"), "rule": {"id": rule[0]}, "terms": terms, "stage": stage,
        "deadline": _text(reached["deadline"]), "passed": _text(reached["passed"]),
        "facts": [{"name": name, "value": value, "from": since} for _, (name, value, since) in sorted(facts.items())],
        "reason": _reason(shown, table["windows"][shown["window"]]) if shown else None,
    }


def _text(found: Json | None) -> str | None:
    last = (found.get("moment") or found.get("day")) if found else None
    return last.isoformat() if last is not None else None


def _next(name: str, found: Any) -> Json:
    return {"window": name, "deadline": _text(found) if isinstance(found, dict) else None, "needs": found if isinstance(found, list) else []}


def _order_rule(rule: Json, table: Json, sides: list[Json]) -> Json:
    atoms = [set(table["sets"][n][number - 1]) if number else sides[n]["all"] for n, number in enumerate(rule["sets"])]
    holds = all(side["side"] <= of for side, of in zip(sides, atoms, strict=True))
    applies = True if holds else None if all(side["side"] & of for side, of in zip(sides, atoms, strict=True)) else False
    return {**{key: value for key, value in rule.items() if key != "sets"}, "applies": applies}


def _reason(shown: Json, window: Json) -> Json:
    start, moved = shown.get("start"), shown.get("moved")
    return {
        "window": shown["window"], "starts": shown.get("starts"), "start": start.isoformat() if start is not None else None,
        "length": "no limit" if window.get("unlimited") else " ".join(map(str, window["length"])) if "length" in window else None,
        "start_day": "counted" if window["counted"] else "not counted", "ends": f"{window['ends'] // 60:02}:{window['ends'] % 60:02}",
        "zone": window["zone"], "moved_from": moved.isoformat() if moved is not None else None, "season": shown.get("season"),
        "counting": window["counting"],
    }


def _delivery(own: Json | None, case: Mapping[str, str], terms: Json, now: datetime.datetime) -> Json:
    """The days of a delivery, for shipping."""
    days = [re.fullmatch(r"(\d+) business days", str(terms.get(name))) for name in ("fastest", "slowest")]
    if not own or own["kind"] != "delivery" or case.get("to") not in own["zones"] or days[0] is None or days[1] is None:
        return {}
    moment = read_moment(case[_ORDERED]) if _ORDERED in case else now
    if not isinstance(moment, datetime.date):
        raise UnknownAnswer([{"ask": _ORDERED, "value": case.get(_ORDERED), "choices": ["2026-03-31", "2026-03-31T14:30"]}])
    placed = moment if isinstance(moment, datetime.datetime) else datetime.datetime.combine(moment, datetime.time())
    placed = placed.astimezone(ZoneInfo(own["zone"])) if placed.tzinfo is not None else placed
    origin, there, day = Calendar(own["origin"]), Calendar(own["zones"][case["to"]]), placed.date()
    accepted = origin.next_open(day if placed.hour * 60 + placed.minute < own["cutoff"] else day + datetime.timedelta(days=1))
    leaves = origin.add(accepted, own["handling"])
    late = sum(one["adds"] for one in own["delays"] if case["to"] in one["zones"] and one["from"] <= day.isoformat() <= one["to"])
    first, last = there.add(leaves, int(days[0][1])), there.add(leaves, int(days[1][1]) + late)
    return {"leaves": leaves.isoformat(), "earliest": first.isoformat(), "latest": last.isoformat()}
