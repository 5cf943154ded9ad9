"""The browser's functions of progress and quiz, run by Node."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

import boldprint

SCRIPTS = Path(boldprint.__file__).parent / "assets" / "js"


def run(script: str, code: str, given: Any = None) -> Any:
    """What `code` returns; in it `script` is the module and `given` the value."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("no node on this machine: apt-get install nodejs")
    program = (
        f"const script = require({json.dumps(str(SCRIPTS / script))}); const given = JSON.parse(require('fs').readFileSync(0));"
        f"console.log(JSON.stringify((function () {{ {code} }})()));"
    )
    done = subprocess.run([node, "-e", program], input=json.dumps(given), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
