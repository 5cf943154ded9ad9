"""Promises hold on random policies: a season never shortens, an exception never narrows."""

import datetime
from random import Random

from hypothesis import given
from made import FAST, SEEDS, Made, make
from random_cases import random_case, random_now

from boldprint.rules.case import Moment, read_moment
from boldprint.rules.compiling import compile_table
from boldprint.rules.decide import decide
from boldprint.rules.decision import Decision
from boldprint.rules.granting import granted

CASES = 5


def moments(random: Random) -> Moment:
    now = read_moment(random_now(random))
    assert isinstance(now, datetime.date)
    return now


@given(seed=SEEDS)
@FAST
def test_a_season_never_shortens(seed: int) -> None:
    made, random = make(seed), Random(seed)
    plain = compile_table(
        made.compiled.table, [window for window in made.windows if window.season_of is None], made.compiled.setting
    )
    for _ in range(CASES):
        answers, now = random_case(made.written, random, full=True), moments(random)
        with_seasons, without = decide(made.compiled, answers, now), decide(plain, answers, now)
        assert isinstance(with_seasons, Decision)
        assert isinstance(without, Decision)
        if without.deadline is None or with_seasons.stage is None or without.stage is None:
            continue
        earlier = place(with_seasons) < place(without)
        same = place(with_seasons) == place(without)
        assert earlier or (same and str(with_seasons.deadline) >= str(without.deadline))


def place(decision: Decision[object]) -> int:  # type: ignore[type-var]
    """On which rung of its ladder a decision stands."""
    assert decision.cell is not None
    assert decision.cell.ladder is not None
    assert decision.stage is not None
    return [stage.until for stage in decision.cell.ladder.stages].index(decision.stage.until)


@given(seed=SEEDS)
@FAST
def test_an_exception_never_narrows(seed: int) -> None:
    made, random = make(seed), Random(seed)
    for _ in range(CASES):
        answers, now = random_case(made.written, random, full=True), moments(random)
        for grant in granted(made.compiled, made.exceptions, answers, now, ["lead", "clerk"]):
            public = decide(made.compiled, answers, now)
            assert isinstance(public, Decision)
            assert public.outcome is not None
            assert grant.outcome.is_at_least(public.outcome)
            assert_later(made, grant.deadline, public)


def assert_later(made: Made, deadline: object, public: Decision[object]) -> None:  # type: ignore[type-var]
    """A longer window ends later, or holds again what was over."""
    assert made.exceptions
    if (
        deadline is not None
        and public.deadline is not None
        and getattr(deadline, "window", None) == public.deadline.window
    ):
        assert str(deadline) >= str(public.deadline)
