"""Gaps, contradictions and rules that never govern, against an independent solver that knows nothing of boxes."""

from collections.abc import Iterable
from itertools import combinations
from typing import Any

import pytest
import z3
from hypothesis import given, settings
from made import FAST, SEEDS, make

from boldprint.rules.ask import Ask, AskType
from boldprint.rules.conditions import Condition
from boldprint.rules.table import Precedence, Table

LONG = settings(FAST, max_examples=10_000)


@given(seed=SEEDS)
@FAST
def test_the_solver_agrees(seed: int) -> None:
    check_against_solver(seed)


@pytest.mark.long
@given(seed=SEEDS)
@LONG
def test_the_solver_agrees_on_thousands_of_tables(seed: int) -> None:
    check_against_solver(seed)


def check_against_solver(seed: int) -> None:
    compiled = make(seed).compiled
    table = compiled.table
    space = Space(table)
    rules = [space.conditions(rule.when) for rule in table.rules]
    caps = z3.Or(
        [
            z3.And(space.conditions(cap.when), space.numbers[cap.count.name] >= cap.at_most)
            for cap in table.order_rules
            if cap.count is not None
        ]
    )
    free = z3.And(space.possible, z3.Not(caps))
    if table.otherwise is None:
        assert bool(compiled.gaps) == space.can_be(free, z3.Not(z3.Or(rules)))
    governing = {cell.rule.id for cell in compiled.cells if cell.rule is not None}
    if table.precedence is Precedence.FIRST:
        for number, rule in enumerate(table.rules):
            assert (rule.name in governing) == space.can_be(free, rules[number], z3.Not(z3.Or(rules[:number])))
    if table.precedence is Precedence.UNIQUE:
        clashing = {
            frozenset((table.rules[a].name, table.rules[b].name))
            for a, b in combinations(range(len(rules)), 2)
            if space.can_be(free, rules[a], rules[b])
        }
        found = {frozenset(cell.contenders) for cell in compiled.contested}
        assert found <= clashing
        assert bool(found) == bool(clashing)
        for number, rule in enumerate(table.rules):
            alone = z3.Not(z3.Or([other for n, other in enumerate(rules) if n != number]))
            assert (rule.name in governing) == space.can_be(free, rules[number], alone)


class Space:
    """The asks of a table as variables: choices and yes or no by number, numbers in the smallest unit."""

    def __init__(self, table: Table[Any]) -> None:
        self.asks = {ask.name: ask for ask in table.asks if not ask.type.is_event}
        self.numbers = {name: z3.Int(name) for name in self.asks}
        self.kinds = {name: dict(enumerate(paths(ask))) for name, ask in self.asks.items()}
        limits = [self.numbers[name] >= 0 for name in self.asks]
        limits += [self.numbers[name] < len(kinds) for name, kinds in self.kinds.items() if kinds]
        self.possible = z3.And(limits)

    def can_be(self, *statements: Any) -> bool:
        solver = z3.Solver()
        solver.add(*statements)
        return bool(solver.check() == z3.sat)

    def conditions(self, when: Iterable[Condition]) -> Any:
        return z3.And([self._condition(condition) for condition in when])

    def _condition(self, condition: Condition) -> Any:
        name = condition.ask.name
        variable = self.numbers[name]
        if condition.is_any:
            return z3.BoolVal(True)
        if self.asks[name].type.is_number:
            scale = 10 ** self.asks[name].decimals_used
            found = [
                z3.And([bound(word, variable, int(named.value.number * scale)) for word, named in stretch.bounds])
                for stretch in condition.ranges
            ]
        else:
            named = {value.name for value in condition.values}
            found = [variable == number for number, path in self.kinds[name].items() if named & set(path)]
        return z3.Not(z3.Or(found)) if condition.negated else z3.Or(found)


def bound(word: str, variable: Any, number: int) -> Any:
    return {
        "from": variable >= number,
        "over": variable > number,
        "to": variable <= number,
        "under": variable < number,
        "exactly": variable == number,
    }[word]


def paths(ask: Ask[Any]) -> list[list[str]]:
    """Each last kind with everything that it is a kind of; nothing for numbers."""

    def below(choices: Any, above: list[str]) -> list[list[str]]:
        return [
            path
            for choice in choices
            for path in (below(choice.kinds, [*above, choice.name]) or [[*above, choice.name]])
        ]

    return [["yes"], ["no"]] if ask.type is AskType.YES_NO else below(ask.choices, [])
