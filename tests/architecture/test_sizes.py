"""No file over 300 lines, and no stray names."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MOST = 300
_ENDINGS = (".py", ".js", ".css", ".j2", ".html")


def _files() -> list[str]:
    listed = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "--cached", "--others", "--exclude-standard"],
        capture_output=True,
        text=True,
        check=True,
    )
    return [name for name in listed.stdout.splitlines() if name.endswith(_ENDINGS) and (ROOT / name).is_file()]


def test_no_file_is_too_long() -> None:
    lines = {name: (ROOT / name).read_text(encoding="utf-8").count("\n") for name in _files()}
    assert {name: count for name, count in lines.items() if count > MOST} == {}


def test_no_file_is_called_after_nothing() -> None:
    empty = {"utils", "util", "helpers", "helper", "manager", "data", "misc", "common"}
    assert [name for name in _files() if name.endswith(".py") and Path(name).stem in empty] == []
