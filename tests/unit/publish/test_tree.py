"""A tree refuses what a disk could not hold, and never changes."""

import pytest

from boldprint.publish.tree import Tree, TreeClash, checked_path


@pytest.mark.parametrize("path", [
    "", "/a", "a/", "a//b", "./a", "a/../b", "..", "a\\b", "C:/a", "a\nb", "a\0b", "a\x7f", "~\u2028x",
])
def test_paths_that_leave_the_tree_are_refused(path: str) -> None:
    with pytest.raises(TreeClash, match="not a path inside a tree"):
        Tree({path: b""})


@pytest.mark.parametrize("path", ["a", ".gitignore", "_headers", "a/b c.md", "für/é.html", "a..b", "...a"])
def test_other_paths_are_kept(path: str) -> None:
    assert checked_path(path) == path
    assert list(Tree({path: b""})) == [path]


@pytest.mark.parametrize(("one", "other"), [
    ("a", "A"), ("a/b", "A/B"), ("a", "a/b"), ("a/b", "a"), ("A", "a/b"), ("a/b/c", "a/b"), ("\u00e9", "e\u0301"),
])
def test_two_files_for_one_place_are_refused(one: str, other: str) -> None:
    with pytest.raises(TreeClash, match="want the same place"):
        Tree({one: b"", other: b""})
    with pytest.raises(TreeClash, match="want the same place"):
        Tree({one: b""}).with_file(other, b"")
    with pytest.raises(TreeClash, match="want the same place"):
        Tree({one: b""}).merge(Tree({other: b""}))


def test_a_folder_in_two_spellings_is_one_folder() -> None:
    assert list(Tree({"a/b": b"", "A/c": b""})) == ["A/c", "a/b"]


def test_iteration_is_sorted_however_the_tree_was_made() -> None:
    grown = Tree({"m": b""}).with_file("z", b"").with_files({"b": b"", "a/c": b""}).merge(Tree({"n": b""}))
    assert list(grown) == ["a/c", "b", "m", "n", "z"] == sorted(grown)
    assert grown == Tree(dict(reversed(list(grown.items()))))
    assert hash(grown) == hash(Tree(grown))


def test_nothing_changes_a_tree() -> None:
    tree = Tree({"a": b"1"})
    tree.with_file("b", b"")
    tree.changed({"a": b"2"})
    tree.without(["a"])
    assert dict(tree) == {"a": b"1"}
    assert not hasattr(tree, "__setitem__")


def test_a_file_that_is_not_there_cannot_be_changed() -> None:
    with pytest.raises(TreeClash, match="“b” is not in the tree"):
        Tree({"a": b""}).changed({"b": b""})


def test_a_place_is_free_again_after_its_file_is_taken_out() -> None:
    assert list(Tree({"a/b": b""}).without(["a/b"]).with_file("a", b"")) == ["a"]


def test_a_taken_place_is_refused_even_for_the_same_path() -> None:
    with pytest.raises(TreeClash):
        Tree({"a": b"1"}).with_file("a", b"1")


def test_folders_and_back() -> None:
    tree = Tree({"index.html": b"1", "a/b.html": b"2"})
    assert tree.below("sv").folder("sv") == tree
    assert tree.below("") is tree
