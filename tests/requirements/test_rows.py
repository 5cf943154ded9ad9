"""Every row of the articles that asks for a policy, a procedure, a form, a goal, a figure or a property of the site has its home."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from boldprint.source.node import Mapping, Node, Scalar, Sequence
from boldprint.source.yaml import parse

ROOT = Path(__file__).parents[2]
ROWS = """
000-03 000-05 000-06 000-07 000-12 000-13 000-14 000-15 000-16 000-17 000-18 000-19 000-20 000-21 000-22
001-04 001-08 001-09 001-10 001-12 001-15 001-16 001-17
002-01 002-02 002-03 002-04 002-07 002-10 002-11 002-12 002-13 002-14 002-15 002-16 002-17
003-01 003-03 003-04 003-05 003-06 003-07 003-09 003-11 003-12 003-13 003-14 003-15 003-16 003-17 003-18 003-21 003-24
003-25 003-29 003-31 003-32 003-33 003-34 003-35 003-36 003-37 003-38 003-39 003-40 003-41 003-42 003-43 003-44 003-45
003-46 003-47 003-48 003-49 003-50 003-51 003-53 003-54 003-61 003-62
004-04 004-05 004-09 004-11 004-13 004-14 004-15 004-16 004-17 004-18 004-20 004-21 004-23 004-24 004-25 004-26
""".split()
"""The rows of these kinds, counted off in the list of requirements."""


@dataclass(frozen=True)
class Home:
    """A place in a file of the repository, and what has to stand there."""

    file: str
    at: str
    holds: str

    def missing(self) -> str | None:
        """What is not there, in words; None when all of it is."""
        path = ROOT / self.file
        if not path.is_file():
            return f"there is no {self.file}"
        text = path.read_text(encoding="utf-8")
        if self.at:
            node, _ = parse(text.encode(), self.file)
            found = walk(node, self.at)
            if found is None:
                return f"{self.file} has no {self.at}"
            text = written(found)
        if self.holds and not re.search(self.holds, text):
            return f"“{self.holds}” does not stand in {self.file} at {self.at or 'any place'}"
        return None


@dataclass(frozen=True)
class Row:
    """A row, its homes, and why it may be without one."""

    id: str
    homes: tuple[Home, ...]
    open: str


def walk(node: Node | None, path: str) -> Node | None:
    """The node at a path of field names and ids."""
    for step in path.split("."):
        match node:
            case Mapping():
                node = node.get(step)
            case Sequence(items=items):
                node = next((item for item in items if isinstance(item, Mapping) and item.text("id") == step), None)
            case _:
                return None
    return node


def written(node: Node) -> str:
    """The text below a node, fields as `name: value`."""
    match node:
        case Scalar(value=value):
            return value
        case Sequence(items=items):
            return "\n".join(written(item) for item in items)
        case Mapping(entries=entries):
            return "\n".join(f"{entry.key.value}: {written(entry.value)}" for entry in entries)


def _rows() -> list[Row]:
    file = "tests/requirements/rows.yaml"
    node, faults = parse((ROOT / file).read_bytes(), file)
    assert not faults, faults
    listed = walk(node, "rows")
    assert isinstance(listed, Sequence)
    return [_row(item) for item in listed.items if isinstance(item, Mapping)]


def _row(item: Mapping) -> Row:
    homes = item.get("homes")
    assert isinstance(homes, Sequence)
    places = [home for home in homes.items if isinstance(home, Mapping)]
    read = (Home(home.text("file") or "", home.text("at") or "", home.text("holds") or "") for home in places)
    return Row(item.text("row") or "", tuple(read), item.text("open") or "")


@pytest.mark.parametrize("row", _rows(), ids=lambda row: row.id)
def test_row_has_its_home(row: Row) -> None:
    assert row.homes, f"{row.id} names no home"
    missing = [what for home in row.homes if (what := home.missing()) is not None]
    assert missing or not row.open, f"{row.id} has its home now: take its “open:” out"
    if missing and row.open:
        pytest.skip(f"open, {row.open}: {'; '.join(missing)}")
    assert not missing, f"{row.id} has lost its home: {'; '.join(missing)}"


def test_no_row_is_forgotten() -> None:
    assert sorted(row.id for row in _rows()) == sorted(ROWS)
