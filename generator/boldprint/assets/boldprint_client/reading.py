"""Reading a case: what somebody answered, against the asks of a table."""

import datetime
import re
from collections.abc import Mapping

from .dates import Json, Moment

_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)([T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?")
_NUMBER = re.compile(r"(-?\d{1,12})(?:\.(\d{1,6}))?\s*([^\d_]*)")


class UnknownAnswer(ValueError):
    """An ask that the table does not have, or an answer that it does not take: `faults` is [{"ask", "value", "choices"}, …]."""

    def __init__(self, faults: list[Json]) -> None:
        super().__init__("; ".join(f"“{one['value']}” for “{one['ask']}”: {', '.join(one['choices'])}" for one in faults))
        self.faults = faults


def read_moment(text: str) -> Moment | bool | None:
    """A day or a moment; None for “not yet”; False for what is neither."""
    if text == "not yet":
        return None
    match = _MOMENT.fullmatch(text.strip())
    if match is None:
        return False
    try:
        found = datetime.datetime.fromisoformat(match[0].replace(" ", "T").replace("Z", "+00:00"))
    except ValueError:
        return False
    return False if not 1900 <= found.year < 2200 else found if match[2] else found.date()


def _names(ask: Json) -> dict[str, set[int]]:
    """The named answers of an ask and their atoms; a choice with kinds is the sum of them."""
    if ask["type"] == "yes/no":
        return {"yes": {0}, "no": {1}}
    names: dict[str, set[int]] = {band[0]: set(band[2]) for band in ask.get("bands", ())}
    choices, atom = ask.get("choices", []), 0
    for place, choice in enumerate(choices):
        names.setdefault(choice[0], set())
        if any(kind[2] == place for kind in choices):
            continue
        at = place
        while at >= 0:
            names.setdefault(choices[at][0], set()).add(atom)
            at = choices[at][2]
        atom += 1
    return names


def _number(text: str, ask: Json) -> int | None:
    match = _NUMBER.fullmatch(text.strip())
    unit = "" if ask["type"] == "count" else ask.get("unit", "")
    if match is None or (match[3] and match[3].strip().casefold() != unit.casefold()):
        return None
    part = (match[2] or "").rstrip("0")
    return int(match[1] + part.ljust(ask["decimals"], "0")) if len(part) <= ask["decimals"] else None


def read_case(table: Json, case: Mapping[str, str]) -> tuple[list[Json], dict[str, int], dict[str, Moment | None], dict[str, str]]:
    """The answers against the asks: sides (sets of atoms), exact numbers, events, and what was assumed."""
    ids = [ask["id"] for ask in table["asks"]]
    faults = [{"ask": name, "value": value, "choices": ids} for name, value in case.items() if name not in ids]
    sides: list[Json] = []
    numbers: dict[str, int] = {}
    events: dict[str, Moment | None] = {}
    assumed: dict[str, str] = {}
    for ask in table["asks"]:
        if ask["id"] not in case and "assume" in ask:
            assumed[ask["id"]] = ask["assume"]
        given = case.get(ask["id"], ask.get("assume"))
        if ask["type"].startswith("date"):
            moment = read_moment(given) if given is not None else None
            if isinstance(moment, bool):
                faults.append({"ask": ask["id"], "value": given, "choices": ["2026-03-31", "not yet"]})
            elif given is not None:
                events[ask["id"]] = moment
            continue
        names = _names(ask)
        everything = set(range(len(ask["cuts"]))) if "cuts" in ask else set().union(*names.values())
        side = everything if given is None else names.get(given)
        number = _number(given, ask) if side is None and "cuts" in ask and given is not None else None
        if number is not None and number >= ask["cuts"][0] and number <= ask.get("most", number):
            side, numbers[ask["id"]] = {sum(cut <= number for cut in ask["cuts"]) - 1}, number
        if side is None:
            faults.append({"ask": ask["id"], "value": given, "choices": list(names) or [f"a number in {ask.get('unit') or 'digits'}"]})
        sides.append({"ask": ask, "names": names, "all": everything, "side": side or everything})
    if faults:
        raise UnknownAnswer(faults)
    return sides, numbers, events, assumed
