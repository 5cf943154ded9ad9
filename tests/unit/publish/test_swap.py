"""A swap that is killed leaves the whole old tree or the whole new one."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import boldprint
from boldprint.errors import OutsideWorld
from boldprint.publish import swap as room
from boldprint.publish.disk import read_tree
from boldprint.publish.exchange import exchanged
from boldprint.publish.swap import GITIGNORE, STEPS, repair, swap
from boldprint.publish.tree import Tree

pytestmark = pytest.mark.slow

CHILD = Path(__file__).with_name("swap_child.py")
PACKAGE = Path(boldprint.__file__).parent.parent
SMALL, LARGE = 9, 300


def site(letter: str, count: int) -> Tree:
    files = {f"{number % 7}/{number}.html": letter.encode() * 500 for number in range(count)}
    return Tree({**files, ".gitignore": GITIGNORE})


def child(folder: Path, count: int, way: str, deadly: int = 0) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, str(CHILD), str(folder), "n", str(count), way, str(deadly)],
        stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(PACKAGE)},
    )


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    swap(site("o", SMALL), folder)
    return folder


def only_the_target_is_left(target: Path) -> bool:
    return [path.name for path in target.parent.iterdir()] == [target.name]


def test_a_first_swap_makes_the_folder(tmp_path: Path) -> None:
    target = tmp_path / "build" / "staff-en" / "site"
    swap(Tree({"index.html": b"a"}), target)
    assert read_tree(target) == Tree({"index.html": b"a", ".gitignore": GITIGNORE})
    assert only_the_target_is_left(target)


@pytest.mark.parametrize("exchange", [True, False])
def test_a_swap_replaces_every_file(target: Path, exchange: bool) -> None:
    (target / ".gitignore").unlink()
    (target / "stray.txt").write_text("by hand")
    reached: list[int] = []
    swap(site("n", 3), target, step=reached.append, exchange=exchange)
    assert read_tree(target) == site("n", 3)
    assert only_the_target_is_left(target)
    assert set(reached) <= STEPS.keys()
    assert reached == sorted(reached)


def test_both_ways_together_reach_every_step(target: Path) -> None:
    reached: set[int] = set()
    for exchange in (True, False):
        swap(site("n", 3), target, step=reached.add, exchange=exchange)
    assert reached == STEPS.keys()


@pytest.mark.parametrize("way", ["exchange", "renames"])
@pytest.mark.parametrize("deadly", STEPS)
def test_killed_at_a_step(target: Path, way: str, deadly: int) -> None:
    process = child(target, SMALL, way, deadly)
    process.communicate(timeout=60)
    reached = process.returncode == -signal.SIGKILL
    assert reached == (deadly != 5 if way == "renames" else deadly not in (6, 7, 8, 9))
    if way == "exchange":
        assert read_tree(target) in (site("o", SMALL), site("n", SMALL)), "before any repair"
    repair(target)
    assert read_tree(target) == site("n" if deadly in (5, 7, 8, 9, 10) or not reached else "o", SMALL)
    assert only_the_target_is_left(target)


@pytest.mark.slow
@pytest.mark.parametrize("way", ["exchange", "renames"])
def test_killed_at_random_moments(tmp_path: Path, way: str) -> None:
    target = tmp_path / "site"
    old, new = site("o", LARGE), site("n", LARGE)
    swap(old, target)
    started = time.monotonic()
    swap(new, tmp_path / "other")
    duration = time.monotonic() - started
    seeded = random.Random(20261122)
    outcomes = set()
    for _ in range(20):
        swap(old, target)
        process = child(target, LARGE, way)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(seeded.uniform(0, 1.2 * duration))
        process.kill()
        process.communicate(timeout=60)
        if way == "exchange":
            assert read_tree(target) in (old, new), "before any repair"
        repair(target)
        found = read_tree(target)
        assert found in (old, new)
        assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]
        outcomes.add(found == new)
    assert False in outcomes, "some kill came before the end"


def test_a_killed_repair_can_be_repeated(target: Path) -> None:
    process = child(target, SMALL, "renames", 7)
    process.communicate(timeout=60)
    assert not target.exists()
    (target.parent / ".site.new").rename(target)
    repair(target)
    assert read_tree(target) == site("n", SMALL)
    assert only_the_target_is_left(target)


def test_without_marker_a_tree_beside_the_target_is_rubbish(target: Path) -> None:
    (target.parent / ".site.new").mkdir()
    (target.parent / ".site.new" / "half.html").write_text("<p")
    repair(target)
    assert read_tree(target) == site("o", SMALL)
    assert only_the_target_is_left(target)


def test_repair_without_anything_to_repair(target: Path, tmp_path: Path) -> None:
    repair(target)
    repair(tmp_path / "never" / "site")
    assert read_tree(target) == site("o", SMALL)


def test_a_failure_leaves_the_target_and_says_what_to_do(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(room, "_flush", full)
    with pytest.raises(OutsideWorld, match=r"“site” could not be replaced.*build again"):
        swap(site("n", 3), target)
    assert read_tree(target) == site("o", SMALL)
    assert only_the_target_is_left(target)


def test_a_failure_of_the_second_rename_brings_the_old_tree_back(target: Path) -> None:
    def lose_the_new_tree(step: int) -> None:
        if step == 7:
            (target.parent / ".site.new").rename(target.parent / "lost")

    with pytest.raises(OutsideWorld):
        swap(site("n", 3), target, step=lose_the_new_tree, exchange=False)
    assert read_tree(target) == site("o", SMALL)


def test_a_link_stays_a_link(target: Path) -> None:
    link = target.parent / "link"
    link.symlink_to(target)
    swap(site("n", 3), link)
    assert link.is_symlink()
    assert read_tree(target) == site("n", 3)


def test_where_the_system_cannot_trade_names_two_renames_do(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("boldprint.publish.exchange._renameat2", lambda: None)
    reached: list[int] = []
    swap(site("n", 3), target, step=reached.append)
    assert 7 in reached
    assert read_tree(target) == site("n", 3)


def test_exchange_says_what_is_wrong(target: Path) -> None:
    with pytest.raises(FileNotFoundError):
        exchanged(target, target.parent / "missing")


def test_two_swaps_at_once_both_end(target: Path) -> None:
    processes = [child(target, SMALL, "exchange") for _ in range(3)]
    for process in processes:
        process.communicate(timeout=60)
    assert [process.returncode for process in processes] == [0, 0, 0]
    assert read_tree(target) == site("n", SMALL)
    assert only_the_target_is_left(target)
