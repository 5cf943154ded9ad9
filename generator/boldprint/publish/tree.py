"""A folder of files as a value: POSIX path -> bytes, never changed, only made anew."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType


class TreeClash(ValueError):
    """Two files want one place, or a path leaves the tree. A bug of the caller, never of the content."""


def checked_path(path: str) -> str:
    """The path itself, where it is one that may stand in a tree.

    Raises TreeClash for an absolute path, a drive, a backslash, a control character, an empty part, `.` and `..`.

    >>> checked_path("policies/returns.md")
    'policies/returns.md'
    >>> checked_path("../secret")
    Traceback (most recent call last):
    boldprint.publish.tree.TreeClash: “../secret” is not a path inside a tree
    """
    parts = path.split("/")
    if any(part in ("", ".", "..") for part in parts) or any(c in "\\:" or not c.isprintable() for c in path):
        raise TreeClash(f"“{path}” is not a path inside a tree")
    return path


def _folded(path: str) -> str:
    """The path as a disk sees it that knows no upper case and one spelling of each accent (macOS, Windows)."""
    return unicodedata.normalize("NFC", path).casefold()


class Tree(Mapping[str, bytes]):
    """Files by their path from the tree's root. Iteration is sorted; equality is by content.

    A place is taken once: the same path, a path that differs in upper case only, and a file where another
    file needs a folder are refused with TreeClash.

    >>> tree = Tree({"b.md": b"B"}).with_file("a/c.md", b"C")
    >>> list(tree)
    ['a/c.md', 'b.md']
    >>> tree.with_file("A/C.md", b"other")
    Traceback (most recent call last):
    boldprint.publish.tree.TreeClash: “A/C.md” and “a/c.md” want the same place
    """

    __slots__ = ("_files", "_taken")

    def __init__(self, files: Mapping[str, bytes] | Iterable[tuple[str, bytes]] = ()) -> None:
        self._files: Mapping[str, bytes] = MappingProxyType({})
        self._taken: Mapping[str, str] = MappingProxyType({})
        self._add(dict(files))

    def _add(self, files: Mapping[str, bytes]) -> None:
        """Used once, before anybody else holds this tree."""
        taken = dict(self._taken)
        for path in sorted(files):
            _take(checked_path(path), taken)
        self._taken = MappingProxyType(taken)
        self._files = MappingProxyType(dict(sorted({**self._files, **files}.items())))

    def __getitem__(self, path: str) -> bytes:
        return self._files[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Tree) and self._files == other._files

    def __hash__(self) -> int:
        return hash(tuple(self._files.items()))

    def __repr__(self) -> str:
        return f"Tree({', '.join(self)})"

    def with_file(self, path: str, content: bytes) -> "Tree":
        """This tree and one more file; its place must be free."""
        return self.with_files({path: content})

    def with_files(self, files: Mapping[str, bytes]) -> "Tree":
        """This tree and more files; their places must be free.

        >>> list(Tree().with_files({"b": b"", "a": b""}))
        ['a', 'b']
        """
        grown = Tree.__new__(Tree)
        grown._files, grown._taken = self._files, self._taken
        grown._add(files)
        return grown

    def changed(self, files: Mapping[str, bytes]) -> "Tree":
        """This tree with other content in files that it already holds.

        >>> Tree({"a": b"old"}).changed({"a": b"new"})["a"]
        b'new'
        """
        unknown = [path for path in files if path not in self._files]
        if unknown:
            raise TreeClash(f"“{unknown[0]}” is not in the tree")
        other = Tree.__new__(Tree)
        other._taken = self._taken
        other._files = MappingProxyType({**self._files, **files})
        return other

    def without(self, paths: Iterable[str]) -> "Tree":
        """This tree without some files; a path that is not here is passed over.

        >>> list(Tree({"a": b"", "b": b""}).without(["b", "c"]))
        ['a']
        """
        gone = frozenset(paths)
        return Tree({path: content for path, content in self.items() if path not in gone})

    def merge(self, other: "Tree") -> "Tree":
        """The files of both trees; a path in both is allowed only with the same content.

        >>> list(Tree({"a": b"1"}).merge(Tree({"a": b"1", "b": b""})))
        ['a', 'b']
        >>> Tree({"a": b"1"}).merge(Tree({"a": b"2"}))
        Traceback (most recent call last):
        boldprint.publish.tree.TreeClash: “a” and “a” want the same place
        """
        return self.with_files({path: content for path, content in other.items() if self.get(path) != content})

    def below(self, folder: str) -> "Tree":
        """This tree moved into a folder; an empty name leaves it where it is.

        >>> list(Tree({"a.md": b""}).below("sv"))
        ['sv/a.md']
        """
        return Tree({f"{folder}/{path}": content for path, content in self.items()}) if folder else self

    def folder(self, folder: str) -> "Tree":
        """The files of one folder, named from there.

        >>> list(Tree({"sv/a.md": b"", "b.md": b""}).folder("sv"))
        ['a.md']
        """
        return Tree(
            {
                path.removeprefix(folder + "/"): content
                for path, content in self.items()
                if path.startswith(folder + "/")
            }
        )


def _take(path: str, taken: dict[str, str]) -> None:
    """Books the path and its folders (with a `/` at the end) in `taken`; TreeClash where one is booked."""
    folded = _folded(path)
    for place in (folded, folded + "/"):
        if place in taken:
            raise TreeClash(f"“{path}” and “{taken[place]}” want the same place")
    taken[folded] = path
    parts = folded.split("/")[:-1]
    for depth in range(1, len(parts) + 1):
        folder = "/".join(parts[:depth])
        if folder in taken:
            raise TreeClash(f"“{path}” and “{taken[folder]}” want the same place")
        taken.setdefault(folder + "/", path)
