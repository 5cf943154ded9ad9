"""Cells against rule-by-rule evaluation, on random tables: the same rule, the same charges, the same seasons in every case."""

from random import Random

import pytest
from hypothesis import given
from made import FAST, LONG, SEEDS, Made, make
from naive_rules import governing, grid, holds, position

from boldprint.rules.boxes import is_partition, meets, volume
from boldprint.rules.case import Case, read_case
from boldprint.rules.cells import Cell
from boldprint.rules.resolve import charges_of, follow_like, stages_of, windows_used
from boldprint.rules.terms import Answering
from boldprint.values.text import PublicText

MOST_CASES = 60


@given(seed=SEEDS)
@FAST
def test_cells_are_the_rules(seed: int) -> None:
    check_cells(make(seed), Random(seed))


@pytest.mark.long
@given(seed=SEEDS)
@LONG
def test_cells_are_the_rules_on_ten_thousand_tables(seed: int) -> None:
    check_cells(make(seed), Random(seed))


def check_cells(made: Made, random: Random) -> None:
    compiled = made.compiled
    assert is_partition([cell.box for cell in compiled.cells], compiled.domain.whole)
    assert sum(volume(cell.box) for cell in compiled.cells) == volume(compiled.domain.whole)
    cases = list(grid(compiled.table, made.windows))
    for answers in random.sample(cases, min(MOST_CASES, len(cases))):
        case = read_case(compiled, answers)
        assert isinstance(case, Case)
        (cell,) = (cell for cell in compiled.cells if meets(cell.box, case.box))
        expected = governing(compiled.table, answers)
        if cell.rule is not None:
            assert (cell.rule.id,) == expected
            check_terms(made, cell, answers)
        else:
            assert len(expected) != 1
            assert set(cell.contenders) <= set(expected)
            assert bool(cell.contenders) == bool(expected)


def check_terms(made: Made, cell: Cell[PublicText], answers: dict[str, str]) -> None:
    answering = answering_of(made, cell)
    if answering is None or cell.ladder is None:
        return
    asks = {ask.name: ask for ask in made.compiled.table.asks}
    for terms, stage in zip(stages_of(answering), cell.ladder.stages, strict=True):
        assert stage.outcome is terms.outcome
        priced = {
            "fee": stage.fee,
            "refund_amount": stage.refund_amount,
            **{f"gives.{given.id}": given.amount for given in stage.gives},
        }
        for place, charge in charges_of(terms):
            found = priced[place]
            assert found is not None
            assert ("waived" if found.waived else found.amount) == position(charge, answers, asks)
    used = windows_used(answering, made.compiled.windows)
    seasons = {
        window.name: window for window in made.windows if window.season_of is not None and window.season_of.name in used
    }
    assert set(cell.ladder.seasons) == {name for name, season in seasons.items() if holds(season.when, answers, asks)}


def answering_of(made: Made, cell: Cell[PublicText]) -> Answering[PublicText] | None:
    assert cell.rule is not None
    rules = {rule.name: rule for rule in made.compiled.table.rules}
    if cell.rule.id in rules:
        return follow_like(rules[cell.rule.id], rules, lambda _: None)
    return made.compiled.table.otherwise if cell.rule.id == "otherwise" else None
