"""Folders are brought up to date by touching only what differs."""

from pathlib import Path

from boldprint.publish.disk import Written, read_tree, remove, write_docs
from boldprint.publish.tree import Tree


def stamps(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}


def test_only_differing_files_are_written(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    write_docs(Tree({"a.md": b"1", "b.md": b"1", "c/d.md": b"1", "c/e/f.md": b"1"}), docs)
    before = stamps(docs)
    done = write_docs(Tree({"a.md": b"1", "b.md": b"2", "c/d.md": b"long", "g.md": b""}), docs)
    assert done == Written(("b.md", "c/d.md", "g.md"), ("c/e/f.md",))
    assert stamps(docs)["a.md"] == before["a.md"]
    assert not (docs / "c" / "e").exists()
    assert write_docs(read_tree(docs), docs) == Written((), ())


def test_a_file_takes_the_place_of_a_folder_and_back(tmp_path: Path) -> None:
    for tree in (Tree({"a/b": b"1"}), Tree({"a": b"2"}), Tree({"a/b/c": b"3"}), Tree()):
        write_docs(tree, tmp_path / "docs")
        assert read_tree(tmp_path / "docs") == tree


def test_a_link_is_replaced_and_its_target_left_alone(tmp_path: Path) -> None:
    (tmp_path / "precious").write_bytes(b"mine")
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "a.md").symlink_to(tmp_path / "precious")
    write_docs(Tree({"a.md": b"new"}), docs)
    assert (tmp_path / "precious").read_bytes() == b"mine"
    assert not (docs / "a.md").is_symlink()


def test_remove_takes_files_links_and_folders(tmp_path: Path) -> None:
    (tmp_path / "folder" / "deep").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "folder")
    for name in ("link", "folder", "missing"):
        remove(tmp_path / name)
    assert list(tmp_path.iterdir()) == []
