"""Pairs of random tables: an old one, and a new one that is another table altogether or the old one with an edit."""

import copy
from random import Random
from typing import Any

from named_facts import find_fact, with_facts
from random_tables import OUTCOMES, random_policy
from written import IRELAND, Part

from boldprint.rules.cells import CompiledTable, Setting
from boldprint.rules.compiling import compile_table
from boldprint.rules.model import Counting
from boldprint.values.text import PublicText

Written = dict[str, Any]


def pair(seed: int) -> tuple[Written, Written]:
    """Two policies of a seed."""
    random = Random(seed)
    old = random_policy(seed)
    if random.random() < 0.3:
        return old, random_policy(seed + 1)
    new = copy.deepcopy(old)
    for _ in range(random.randint(1, 3)):
        random.choice(EDITS)(new, random)
    return old, new


def compiled(written: Written, seed: int) -> CompiledTable[PublicText]:
    """The table of a policy."""
    counting = Counting.model_validate(written["counting"])
    part = with_facts(Part.model_validate({key: value for key, value in written.items() if key not in ("counting", "exceptions")}), Random(seed))
    assert counting.zone is not None
    return compile_table(part.tables[0], part.windows, Setting("p", counting.zone.key, counting, None, IRELAND, find_fact))


def _rule(new: Written, random: Random) -> dict[str, Any]:
    found: dict[str, Any] = random.choice(new["tables"][0]["rules"])
    return found


def _drop_rule(new: Written, random: Random) -> None:
    rules = new["tables"][0]["rules"]
    free = [rule for rule in rules if all(other.get("like") != rule["id"] for other in rules)]
    if len(rules) > 1 and free:
        rules.remove(random.choice(free))


def _widen_rule(new: Written, random: Random) -> None:
    when = _rule(new, random)["when"]
    if when:
        del when[random.choice(sorted(when))]


def _another_outcome(new: Written, random: Random) -> None:
    rule = _rule(new, random)
    for terms in rule.get("over_time", [rule]):
        if "outcome" in terms and random.random() < 0.5:
            terms["outcome"] = random.choice(OUTCOMES)


def _another_fee(new: Written, random: Random) -> None:
    rule = _rule(new, random)
    for terms in rule.get("over_time", [rule]):
        if "outcome" in terms:
            terms["fee"] = random.choice(["3 EUR", "none", "4.95 EUR"])


def _another_length(new: Written, random: Random) -> None:
    lengths = [window for window in new["windows"] if "length" in window and "hours" not in window["length"] and "minutes" not in window["length"]]
    if lengths:
        random.choice(lengths)["length"] = random.choice(["14 days", "2 weeks", "40 days", "1 month", "no limit"])


def _without_season(new: Written, random: Random) -> None:
    new["windows"] = [window for window in new["windows"] if "season_of" not in window or random.random() < 0.5]


def _another_counting(new: Written, random: Random) -> None:
    new["counting"]["start_day"] = random.choice(["counted", "not counted"])
    new["counting"]["closed_day"] = random.choice(["stays", "next open day"])


def _more_answers(new: Written, random: Random) -> None:
    choices = new["tables"][0]["asks"][0]["choices"]
    if random.random() < 0.5:
        choices.append({"id": "d", "label": "D"}) if all(choice["id"] != "d" for choice in choices) else None
    else:
        choices[0]["kinds"] = [{"id": "a1", "label": "A1"}, {"id": "a2", "label": "A2"}]


def _another_precedence(new: Written, random: Random) -> None:
    new["tables"][0]["precedence"] = random.choice(["unique", "first", "most specific"])


EDITS = (_drop_rule, _widen_rule, _another_outcome, _another_fee, _another_length, _without_season, _another_counting, _more_answers, _another_precedence)
