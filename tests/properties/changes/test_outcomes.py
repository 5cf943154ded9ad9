"""Two tables compared: nothing that a customer could notice is left out, nothing is said twice, and both directions say the same."""

from random import Random

import pytest
from cases_of_both import answers, moment, observed, points, random_events
from hypothesis import given
from made import FAST, LONG, SEEDS
from pairs import compiled, pair

from boldprint.changes.cases import cover
from boldprint.changes.space import NEW, OLD
from boldprint.changes.tables import TableChange, compare_tables
from boldprint.rules.boxes import Box, TooManyCells, carve, holds, meeting

MOST_CASES, MOST_MOMENTS = 25, 4


@given(seed=SEEDS)
@FAST
def test_every_difference_is_in_one_change(seed: int) -> None:
    check_pair(seed)


@pytest.mark.long
@given(seed=SEEDS)
@LONG
def test_every_difference_is_in_one_change_on_ten_thousand_pairs(seed: int) -> None:
    check_pair(seed)


@given(seed=SEEDS)
@FAST
def test_a_table_does_not_differ_from_itself(seed: int) -> None:
    old, _ = pair(seed)
    change = compare_tables(compiled(old, seed), compiled(old, seed))
    assert not change.groups
    assert not change.answers


@given(seed=SEEDS)
@FAST
def test_the_phrases_name_just_the_cases(seed: int) -> None:
    for group in _change(seed).groups[:4]:
        told = cover(group.boxes, _change(seed).space.whole)
        assert all(_covers(told, box) for box in group.boxes)
        assert all(_covers(group.boxes, box) for box in told)


def check_pair(seed: int) -> None:
    change = _change(seed)
    boxes = [box for group in change.groups for box in group.boxes] + [answers.box for answers in change.answers]
    assert all(found == 1 << number for number, found in enumerate(meeting(boxes)))
    _check_mirror(seed, change)
    random = Random(seed)
    for point in points(change.space, random, MOST_CASES):
        if any(holds(box, point) for box in boxes):
            continue
        for _ in range(MOST_MOMENTS):
            events, now = random_events(random), moment(random)
            was = observed(change.old, answers(change.space, OLD, point) | events, now)
            is_now = observed(change.new, answers(change.space, NEW, point) | events, now)
            # Where an event still has to be known, an answer may wait for it and promise the same all the same.
            assert was == is_now or None in (was[0], is_now[0]), (point, events, now)


def _change(seed: int) -> TableChange:
    old, new = pair(seed)
    return compare_tables(compiled(old, seed), compiled(new, seed))


def _check_mirror(seed: int, change: TableChange) -> None:
    back = compare_tables(change.new, change.old)
    turned = {tuple(difference.turned for difference in group.differences): group.boxes for group in back.groups}
    assert {group.differences: group.boxes for group in change.groups} == turned
    assert {(a.ask, 1 - a.side, a.box) for a in change.answers} == {(a.ask, a.side, a.box) for a in back.answers}


def _covers(boxes: object, box: Box) -> bool:
    try:
        return not carve(box, list(boxes), 10_000)  # type: ignore[call-overload]
    except TooManyCells:
        return True
