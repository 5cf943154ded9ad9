"""Trees on disk: read a folder, and bring a folder of generated pages up to date."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from boldprint.publish.tree import Tree


@dataclass(frozen=True, slots=True)
class Written:
    """What changed in a folder: paths that were written and paths that were removed, sorted."""

    written: tuple[str, ...]
    removed: tuple[str, ...]


def read_tree(folder: Path) -> Tree:
    """All files below a folder; symbolic links to files are read, those to folders are not followed.

    Raises OSError where a file cannot be read.
    """
    return Tree({path.relative_to(folder).as_posix(): path.read_bytes() for path in _files(folder)})


def write_files(tree: Tree, folder: Path) -> None:
    """Writes a tree into a folder that holds none of its files yet."""
    for parent in {(folder / path).parent for path in tree}:
        parent.mkdir(parents=True, exist_ok=True)
    for path, content in tree.items():
        (folder / path).write_bytes(content)


def write_docs(tree: Tree, folder: Path) -> Written:
    """Makes the folder hold exactly the tree, touching only files that differ and deleting those left over.

    A live preview therefore rebuilds only the pages whose text changed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    present = {path.relative_to(folder).as_posix(): path for path in _files(folder)}
    stale = sorted(present.keys() - tree.keys())
    for path in stale:
        present[path].unlink()
    _remove_empty_folders(folder)
    differing = [path for path, content in tree.items() if path not in present or not _holds(present[path], content)]
    for path in differing:
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        if place.is_symlink():
            place.unlink()
        place.write_bytes(tree[path])
    return Written(tuple(differing), tuple(stale))


def remove(path: Path) -> None:
    """Removes a file, a link or a whole folder, if it is there."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _files(folder: Path) -> list[Path]:
    return [Path(place) / name for place, _, names in os.walk(folder) for name in names]


def _holds(path: Path, content: bytes) -> bool:
    """Whether a file holds exactly this; its size is asked first, which spares reading most files that changed."""
    return not path.is_symlink() and path.stat().st_size == len(content) and path.read_bytes() == content


def _remove_empty_folders(folder: Path) -> None:
    for place, _, _ in os.walk(folder, topdown=False):
        path = Path(place)
        if path != folder and not any(path.iterdir()):
            path.rmdir()
