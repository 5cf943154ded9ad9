"""Runs a builder in a process of its own, with a clean environment, and reads back what it wrote."""

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import yaml

from boldprint.errors import BuilderFailed
from boldprint.publish.disk import read_tree, remove
from boldprint.publish.links import built_address
from boldprint.publish.tree import Tree

LIMIT_SECONDS = 1800
"""How long a builder may take: 3,000 pages need half a minute."""

_PASSED_ON = ("PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "LD_LIBRARY_PATH")
_FIXED = {
    "NO_MKDOCS_2_WARNING": "1",
    "SOURCE_DATE_EPOCH": "315532800",  # 1 January 1980: no output depends on the day of the build
    "PYTHONHASHSEED": "0",
    "PYTHONUTF8": "1",
    "LC_ALL": "C.UTF-8",
}
_LAST_LINES = 12
_VERDICT = re.compile(r"[A-Za-z_][\w.]*(: |$)")
_TEMPLATE = re.compile(r"\.html\", line \d")
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def run_builder(name: str, command: Sequence[str], root: Path, edition_file: Path) -> Tree:
    """The tree that a builder writes for an edition.

    `command` is a Python module and its arguments; it runs in the shop's root. Raises BuilderFailed where there is no
    configuration, where it stops or takes longer than LIMIT_SECONDS, and where a page has no HTML afterwards.
    """
    docs, output = _folders(root, edition_file)
    remove(output)
    environment = {key: os.environ[key] for key in _PASSED_ON if key in os.environ}
    environment |= _FIXED | {"BOLDPRINT_EDITION": edition_file.resolve().relative_to(root.resolve()).as_posix()}
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-m", *command],
            cwd=root,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=LIMIT_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise BuilderFailed(f"{name} did not finish within {LIMIT_SECONDS // 60} minutes and was stopped.") from None
    words = done.stdout.decode("utf-8", "replace")
    if done.returncode:
        raise BuilderFailed(f"{name} could not make the site of {edition_file.parent.name}. {_last_words(words)}")
    built = read_tree(output)
    missing = [path for path in sorted(docs) if built_address(path) not in built]
    if missing:
        edition = edition_file.parent.name
        raise BuilderFailed(f"{name} made no page of “{missing[0]}” in {edition}. {_last_words(words)}")
    return built


def _folders(root: Path, edition_file: Path) -> tuple[list[str], Path]:
    """The Markdown files of the edition, and the folder that the builder is to write into."""
    if not (root / "mkdocs.yml").is_file() or not edition_file.is_file():
        absent = edition_file if (root / "mkdocs.yml").is_file() else root / "mkdocs.yml"
        raise BuilderFailed(f"There is no file “{absent.name}” in “{absent.parent.name}”. Build from the start.")
    settings = yaml.safe_load(edition_file.read_bytes())
    docs = root / settings["docs_dir"]
    return [path.relative_to(docs).as_posix() for path in docs.rglob("*.md")], root / settings["site_dir"]


def _last_words(output: str) -> str:
    """The end of what the builder printed, under a heading of ours, without colours and without the builder's insides.

    Of a Python traceback only its last line stays, and the lines that name a template: those a reader can mend.
    """
    lines = []
    inside = False
    for line in filter(str.strip, _COLOUR.sub("", output).splitlines()):
        inside = line.startswith("Traceback") or (inside and not _VERDICT.match(line))
        if not inside or _TEMPLATE.search(line):
            lines.append(f"  {line.strip() if inside else line.rstrip()}")
    return "\n".join(["It said at the end:", *lines[-_LAST_LINES:]]) if lines else "It gave no reason."
