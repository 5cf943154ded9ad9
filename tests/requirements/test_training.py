"""Every TRAIN and TOOL row of the articles has its lesson, its question or its instrument."""

import re
from pathlib import Path

import pytest

from boldprint.source.node import Sequence
from boldprint.source.yaml import parse

ROOT = Path(__file__).parents[2]
FILE = Path(__file__).with_name("training.yaml")
ROWS = """
000-01 000-03 000-06 000-08 000-09 000-10 000-11 000-20 001-01 001-03 001-08 001-09 001-10 001-11 001-13 001-14 001-17 001-18
002-02 002-05 002-06 002-07 002-08 002-09 002-11 002-12 002-13 002-14 003-02 003-08 003-19 003-20 003-23 003-27 003-40 003-48 003-50
003-54 003-55 003-56 003-57 003-58 003-59 003-60 003-63 003-64 003-65 003-66 004-01 004-02 004-03 004-06 004-07 004-08 004-09 004-11
004-12 004-13 004-15 004-19 004-20 004-21 004-22
""".split()
NODE, _ = parse(FILE.read_bytes(), FILE.name)
assert isinstance(NODE, Sequence)
HOMES = NODE.items


@pytest.mark.parametrize("home", HOMES, ids=lambda home: home.text("row"))
def test_the_row_has_its_home(home):
    text = (ROOT / home.text("file")).read_text(encoding="utf-8")
    assert re.search(home.text("holds"), text), f"“{home.text('holds')}” does not stand in {home.text('file')}"


def test_no_row_is_missing():
    assert sorted({home.text("row") for home in HOMES}) == sorted(ROWS)
