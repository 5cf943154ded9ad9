"""All rows of the requirements together: each kind of thing that a row asks for stands on the map of that kind.

Three maps: policies, procedures, forms, goals, figures and the site in rows.yaml; lessons and tools in training.yaml; checks in
tests/checks/test_rows.py. Each map is held against the repository by the test beside it.
"""

from pathlib import Path

import pytest
from tests.checks.test_rows import ROWS as CHECKED

from boldprint.source.node import Mapping, Sequence
from boldprint.source.yaml import parse

FOLDER = Path(__file__).parent


def _listed(name: str) -> list[Mapping]:
    node, faults = parse((FOLDER / name).read_bytes(), name)
    assert not faults, faults
    rows = node.get("rows") if isinstance(node, Mapping) else node
    assert isinstance(rows, Sequence)
    return [row for row in rows.items if isinstance(row, Mapping)]


def _names(name: str) -> frozenset[str]:
    return frozenset(row.text("row") or "" for row in _listed(name))


BREADTH, TRAINING, CHECKS = _names("rows.yaml"), _names("training.yaml"), frozenset(CHECKED)
MAPS = dict.fromkeys(("POLICY", "SOP", "FORM", "GOAL", "DATA", "SITE"), BREADTH) | {
    "TRAIN": TRAINING,
    "TOOL": TRAINING,
    "LINT": CHECKS,
}
EVERY = _listed("every_row.yaml")


@pytest.mark.parametrize("row", EVERY, ids=lambda row: row.text("row"))
def test_the_row_is_on_the_map_of_each_kind(row: Mapping) -> None:
    asks = row.get("asks")
    if asks is None:
        assert row.text("none"), "a row that asks for nothing says why"
        return
    assert isinstance(asks, Sequence)
    kinds = [kind.value for kind in asks.items if hasattr(kind, "value")]
    assert [kind for kind in kinds if row.text("row") not in MAPS[kind]] == []


def test_no_map_names_a_row_that_does_not_exist() -> None:
    assert (BREADTH | TRAINING | CHECKS) - _names("every_row.yaml") == frozenset()


def test_the_articles_have_150_rows_and_one_of_them_asks_for_nothing() -> None:
    assert len(EVERY) == 150
    assert [row.text("row") for row in EVERY if row.get("asks") is None] == ["004-27"]
