"""The command as a user runs it: in a process of its own, from any folder."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Ran:
    """How a command ended and what it said."""

    status: int
    out: str
    err: str


def boldprint(*words: str, cwd: Path, stdin: str = "") -> Ran:
    """Runs `boldprint WORDS` in a folder, without a terminal."""
    environment = {name: value for name, value in os.environ.items() if name != "BOLDPRINT_DEBUG"}
    done = subprocess.run(
        [sys.executable, "-m", "boldprint", *words],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    assert "boldprint itself failed" not in done.stderr, done.stderr
    return Ran(done.returncode, done.stdout, done.stderr)
