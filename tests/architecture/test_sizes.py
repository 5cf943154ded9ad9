"""No file over 300 lines, and no stray names."""

import subprocess
from pathlib import Path

import pytest

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


@pytest.mark.parametrize("name", _files())
def test_no_file_is_too_long(name: str) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").count("\n")
    assert lines <= MOST, f"{name} has {lines} lines"


@pytest.mark.parametrize("name", [name for name in _files() if name.endswith(".py")])
def test_no_file_is_called_after_nothing(name: str) -> None:
    assert Path(name).stem not in {"utils", "util", "helpers", "helper", "manager", "data", "misc", "common"}
