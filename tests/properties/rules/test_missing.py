"""What is missing, against every way to fill a case in: an ask is missing exactly if it alone can change the answer."""

from collections.abc import Hashable, Mapping
from random import Random

import pytest
from hypothesis import assume, given
from made import FAST, LONG, SEEDS, Made, make
from naive_rules import grid
from random_cases import random_case, random_now

from boldprint.rules.case import Moment, read_moment
from boldprint.rules.decide import decide
from boldprint.rules.decision import Decision
from boldprint.values.text import PublicText

MOST_CASES = 400
"""Tables with more cases than this say nothing new and take long."""


@given(seed=SEEDS)
@FAST
def test_missing_is_what_can_change_the_answer(seed: int) -> None:
    check_missing(make(seed, most_rules=3), Random(seed))


@pytest.mark.long
@given(seed=SEEDS)
@LONG
def test_missing_is_what_can_change_the_answer_in_ten_thousand_tables(seed: int) -> None:
    check_missing(make(seed, most_rules=3), Random(seed))


def check_missing(made: Made, random: Random) -> None:
    compiled = made.compiled
    events = {ask.name for ask in compiled.domain.events}
    answers = {
        name: value
        for name, value in random_case(made.written, random).items()
        if name not in ("price", "weight", "parcels")
    }
    now = read_moment(random_now(random))
    assert now is not None
    assert not isinstance(now, str)
    partial = decided(made, answers, now)
    taken = {**answers, **dict(partial.assumed)}
    filled = [
        full
        for full in grid(compiled.table, made.windows)
        if all(fits(taken.get(name), value) for name, value in full.items())
    ]
    assume(len(filled) <= MOST_CASES)
    happened = {name: value for name, value in answers.items() if name in events}
    keys = {tuple(full.items()): answer(decided(made, {**full, **happened}, now)) for full in filled}
    changing = {ask for ask in (name for name, _ in next(iter(keys))) if can_change(ask, keys)}
    assert {missing.ask.name for missing in partial.missing} - events == changing
    if not partial.missing:
        assert set(keys.values()) == {answer(partial)}


def decided(made: Made, answers: Mapping[str, str], now: Moment) -> Decision[PublicText]:
    decision = decide(made.compiled, answers, now)
    assert isinstance(decision, Decision)
    return decision


def fits(given_answer: str | None, value: str) -> bool:
    return given_answer is None or value == given_answer or (given_answer == "b" and value in ("b1", "b2"))


def can_change(ask: str, keys: Mapping[tuple[tuple[str, str], ...], Hashable]) -> bool:
    beside: dict[Hashable, set[Hashable]] = {}
    for case, found in keys.items():
        beside.setdefault(tuple(pair for pair in case if pair[0] != ask), set()).add(found)
    return any(len(found) > 1 for found in beside.values())


def answer(decision: Decision[PublicText]) -> Hashable:
    """What makes two decisions the same answer; which rule it comes from does not."""
    if decision.missing:
        ladder = decision.cells[0].ladder
        return ("waiting", ladder.number if ladder is not None else None)
    stage = decision.stage.number if decision.stage is not None else None
    return (decision.outcome, stage, str(decision.deadline or ""), decision.contenders if stage is None else ())
