"""An independent solver that knows nothing of boxes looks, for every pair of rules, for a case that no change names."""

from random import Random
from typing import Any

import pytest
import z3
from cases_of_both import answers, moment, observed, random_events
from hypothesis import given, settings
from made import FAST, SEEDS
from pairs import compiled, pair
from test_solver import Space as SolverSpace

from boldprint.changes.space import NEW, OLD, CommonAsk, Space
from boldprint.changes.tables import TableChange, compare_tables
from boldprint.rules.boxes import Box, atoms
from boldprint.rules.table import Precedence, Table

SAMPLE = settings(FAST, max_examples=30)
LONG = settings(FAST, max_examples=1_000)
MOST_MOMENTS = 6


@given(seed=SEEDS)
@SAMPLE
def test_the_solver_finds_no_case_that_was_left_out(seed: int) -> None:
    check_with_solver(seed)


@pytest.mark.long
@given(seed=SEEDS)
@LONG
def test_the_solver_finds_none_in_a_thousand_pairs(seed: int) -> None:
    check_with_solver(seed)


def check_with_solver(seed: int) -> None:
    old, new = pair(seed)
    if old["tables"][0]["asks"] != new["tables"][0]["asks"]:
        return
    change = compare_tables(compiled(old, seed), compiled(new, seed))
    tables = change.old.table, change.new.table
    if any(table.precedence is Precedence.MOST_SPECIFIC or any(rule.count for rule in table.order_rules) for table in tables):
        return
    solver = SolverSpace(tables[NEW])
    named = z3.Or([_box(solver, change.space, box) for group in change.groups for box in group.boxes])
    random = Random(seed)
    for was in _regions(solver, tables[OLD]):
        for now in _regions(solver, tables[NEW]):
            found = z3.Solver()
            found.add(solver.possible, was, now, z3.Not(named))
            if found.check() == z3.sat:
                _check_same(change, _point(solver, change.space, found.model()), random)


def _regions(solver: SolverSpace, table: Table[Any]) -> list[Any]:
    """For each rule the cases that it governs, rule by rule."""
    rules = [solver.conditions(rule.when) for rule in table.rules]
    if table.precedence is Precedence.FIRST:
        return [z3.And(rule, z3.Not(z3.Or(rules[:number]))) for number, rule in enumerate(rules)]
    return [z3.And(rule, z3.Not(z3.Or([other for n, other in enumerate(rules) if n != number]))) for number, rule in enumerate(rules)]


def _box(solver: SolverSpace, space: Space, box: Box) -> Any:
    return z3.And([z3.Or([_piece(solver, ask, piece) for piece in atoms(mask)]) for ask, mask in zip(space.asks, box, strict=True)])


def _piece(solver: SolverSpace, ask: CommonAsk, piece: int) -> Any:
    variable, pair_of = solver.numbers[ask.name], ask.pairs[piece]
    stated = []
    for dimension, atom in zip(ask.sides, pair_of, strict=True):
        assert dimension is not None
        assert atom is not None
        if dimension.leaves:
            stated.append(variable == atom)
        else:
            end = dimension.ends[atom]
            stated += [variable >= dimension.cuts[atom], *([variable < end] if end is not None else [])]
    return z3.And(stated)


def _point(solver: SolverSpace, space: Space, model: Any) -> Box:
    """The case of a model, as a box of one piece for each ask."""

    def piece(ask: CommonAsk) -> int:
        here = [number for number in range(len(ask.pairs)) if z3.is_true(model.eval(_piece(solver, ask, number), model_completion=True))]
        assert len(here) == 1
        return 1 << here[0]

    return tuple(piece(ask) for ask in space.asks)


def _check_same(change: TableChange, point: Box, random: Random) -> None:
    for _ in range(MOST_MOMENTS):
        events, now = random_events(random), moment(random)
        was = observed(change.old, answers(change.space, OLD, point) | events, now)
        is_now = observed(change.new, answers(change.space, NEW, point) | events, now)
        assert was == is_now or None in (was[0], is_now[0]), (point, events, now)
