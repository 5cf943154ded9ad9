"""The type checker refuses every way of putting staff text on a public page that `leaks.py` tries."""

import subprocess
import sys
from pathlib import Path

import pytest

LEAKS = Path(__file__).with_name("leaks.py")


@pytest.mark.slow
def test_every_leak_is_refused() -> None:
    root = LEAKS.parents[2]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(LEAKS)],
        capture_output=True,
        text=True,
        cwd=root,
        check=False,
    )
    refused = {
        int(line.split(":")[1]) for line in done.stdout.splitlines() if "leaks.py:" in line and ": error:" in line
    }
    expected = {number for number, line in enumerate(LEAKS.read_text().splitlines(), 1) if line.endswith("# LEAK")}
    assert refused == expected, done.stdout
