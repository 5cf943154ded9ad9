"""Every code that this room gives is explained, and no other."""

import re
from pathlib import Path

from boldprint import publish
from boldprint.publish.codes import CODES


def test_every_code_is_explained() -> None:
    folder = Path(publish.__path__[0])
    sources = [path.read_text() for path in folder.rglob("*.py") if path.name != "codes.py"]
    assert {code for source in sources for code in re.findall(r'problem\(\s*"(W\d+)"', source)} == CODES.keys()
