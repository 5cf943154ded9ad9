"""Staff text cannot reach the public site: whatever staff write, the public bytes stay the same."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
from tests.support.replacing import CANARY, with_other_staff
from tests.support.shops import ROOT, TODAY, library_of, sample_files

from boldprint.library.library import Library
from boldprint.library.reading import read_library
from boldprint.publish.site import Order, build, newest_change, public_docs
from boldprint.publish.tree import Tree
from boldprint.source.finding import Finding


def _faults(files: Mapping[str, bytes]) -> list[Finding]:
    return read_library(files)[1]


@cache
def _other() -> tuple[dict[str, bytes], int, int]:
    return with_other_staff(sample_files(), _faults)


def _order(files: Mapping[str, bytes], root: Path = ROOT) -> Order:
    library = library_of(files)
    return Order(root, files, library, TODAY)


def _public_tree(files: Mapping[str, bytes]) -> Tree:
    return public_docs(_order(files), "en").docs.tree


@pytest.mark.slow
def test_nearly_everything_was_replaced() -> None:
    _, done, total = _other()
    assert total > 500
    assert done / total > 0.85, "what stays are words from fixed lists, and names of facts and roles"


@pytest.mark.slow
def test_the_public_tree_stays_the_same() -> None:
    before, after = _public_tree(sample_files()), _public_tree(_other()[0])
    assert sorted(before) == sorted(after)
    assert [path for path in before if before[path] != after[path]] == []


@pytest.mark.slow
@pytest.mark.parametrize("builder", ["mkdocs", "zensical"])
def test_the_public_html_stays_the_same(tmp_path: Path, builder: str) -> None:
    built = []
    for name, files in (("before", sample_files()), ("after", _other()[0])):
        root = tmp_path / name
        root.mkdir()
        (root / "mkdocs.yml").write_bytes((ROOT / "mkdocs.yml").read_bytes())
        library: Library = library_of(files)
        order = Order(root, files, library, TODAY, builder)
        built.append(
            build(
                order,
                [public_docs(order, "en")],
                newest_change(library, TODAY),
                "https://help.example/",
                lambda _: None,
            ).tree
        )
    before, after = built
    assert [path for path in {*before, *after} if before.get(path) != after.get(path)] == []
    assert [path for path, content in after.items() if CANARY.encode() in content.lower()] == []
