"""Puts a finished site into place in one step: whoever looks, at any moment, finds the whole old or the whole new one.

The new tree is written beside the target and brought to the disk; then the two trade names. Where the system cannot
trade names, the target is renamed away and the new tree renamed to it, under a marker from which `repair` finishes.
"""

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from boldprint.errors import OutsideWorld
from boldprint.publish.disk import remove, write_files
from boldprint.publish.exchange import exchanged
from boldprint.publish.tree import Tree

GITIGNORE = b"*\n!.gitignore\n"
"""Git keeps the folder and nothing that is built into it."""

STEPS = {
    1: "nothing is done yet",
    2: "half of the new tree is written beside the target",
    3: "the new tree is written",
    4: "the new tree is on the disk",
    5: "the two have traded names",
    6: "two renames: the marker stands",
    7: "two renames: the old tree is renamed away, nothing has the target's name",
    8: "two renames: the new tree has the target's name",
    9: "two renames: the marker is gone",
    10: "the old tree is gone",
}
"""The moments at which a test stops the process; the system takes 5, or 6 to 9."""


def _go_on(step: int) -> None:
    """Does nothing at any step."""


def swap(tree: Tree, target: Path, *, step: Callable[[int], None] = _go_on, exchange: bool = True) -> None:
    """Makes `target` hold exactly the tree and a `.gitignore`, after repairing what an interrupted swap left.

    `step` is called with each number of STEPS as it is reached; `exchange=False` takes the way of two renames.
    Raises OutsideWorld where the folder cannot be written or renamed; the target is then as it was.
    """
    target = target.resolve()
    places = _Places(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with _alone(target.parent):
            _repair(places)
            try:
                _swap(tree.without([".gitignore"]).with_file(".gitignore", GITIGNORE), places, step, exchange)
            except OSError:
                with contextlib.suppress(OSError):
                    _repair(places)
                raise
    except OSError as problem:
        raise OutsideWorld(
            f"The folder “{target.name}” could not be replaced: it, or the folder around it, cannot be "
            "written, or its disk is full. See to that and build again."
        ) from problem


def repair(target: Path) -> None:
    """Finishes or undoes what an interrupted swap left: afterwards the target is a complete old or new tree.

    Does nothing where nothing was interrupted. Raises OutsideWorld where the folder cannot be written.
    """
    target = target.resolve()
    if target.parent.is_dir():
        try:
            with _alone(target.parent):
                _repair(_Places(target))
        except OSError as problem:
            raise OutsideWorld(
                f"What an interrupted build left beside “{target.name}” cannot be removed. "
                "Make the folder around it writable."
            ) from problem


class _Places:
    """The target and the three names beside it."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.new = target.with_name(f".{target.name}.new")
        self.old = target.with_name(f".{target.name}.old")
        self.marker = target.with_name(f".{target.name}.swap")


def _repair(places: _Places) -> None:
    """The marker says that the new tree is complete; without it, what lies beside the target is rubbish."""
    if not places.target.exists():
        if places.marker.exists() and places.new.exists():
            places.new.rename(places.target)
        elif places.old.exists():
            places.old.rename(places.target)
        _flush(places.target.parent)
    remove(places.new)
    remove(places.old)
    remove(places.marker)


def _swap(tree: Tree, places: _Places, step: Callable[[int], None], exchange: bool) -> None:
    step(1)
    _write(tree, places.new, step)
    if not places.target.exists():
        places.new.rename(places.target)
    elif exchange and exchanged(places.new, places.target):
        step(5)
    else:
        _two_renames(places, step)
    _flush(places.target.parent)
    remove(places.new)
    remove(places.old)
    step(10)


def _write(tree: Tree, folder: Path, step: Callable[[int], None]) -> None:
    """Writes the new tree and waits until it is on the disk."""
    folder.mkdir()
    names = list(tree)
    half = len(names) // 2
    write_files(Tree({name: tree[name] for name in names[:half]}), folder)
    step(2)
    write_files(Tree({name: tree[name] for name in names[half:]}), folder)
    step(3)
    for place, _, files in os.walk(folder, topdown=False):
        for name in files:
            _flush(Path(place, name))
        _flush(Path(place))
    _flush(folder.parent)
    step(4)


def _two_renames(places: _Places, step: Callable[[int], None]) -> None:
    places.marker.write_bytes(b"")
    _flush(places.marker)
    _flush(places.marker.parent)
    step(6)
    places.target.rename(places.old)
    step(7)
    places.new.rename(places.target)
    step(8)
    _flush(places.target.parent)
    places.marker.unlink()
    step(9)


def _flush(path: Path) -> None:
    """Waits until a file, or the names in a folder, are on the disk; Windows has no such call for folders."""
    if path.is_dir() and os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Waits until no other build swaps in this folder; the lock ends with the process, so none is ever left behind."""
    try:
        import fcntl
    except ImportError:  # Windows: builds at the same time are the user's to avoid
        yield
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
