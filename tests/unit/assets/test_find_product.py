"""Which product is meant by what somebody types, run in Node."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[3] / "generator" / "boldprint" / "assets" / "js" / "find-product.js"
PRODUCTS = [
    {"name": "Inishmore Rain Jacket", "number": "HP-1", "choice": "outer"},
    {"name": "Éire Rain Trousers", "number": "HP-3", "choice": "outer"},
    {"name": "Rain Cover", "number": "HP-2", "choice": "packs"},
]


@pytest.mark.parametrize(
    ("typed", "choice"),
    [
        ("Inishmore Rain Jacket", "outer"),
        ("  rain   cover ", "packs"),
        ("hp-2", "packs"),
        ("eire", "outer"),
        ("jacket rain", "outer"),
        ("rain", ""),
        ("ra", ""),
        ("", ""),
        ("tent", ""),
    ],
)
def test_a_name_a_number_or_enough_words_choose(typed: str, choice: str) -> None:
    node = shutil.which("node")
    if node is None:
        if os.environ.get("CI"):
            pytest.fail("node is missing")
        pytest.skip("node is missing: install Node to run the script")
    code = f"const made = require({json.dumps(str(SCRIPT))}); console.log(JSON.stringify(made.meant({json.dumps(PRODUCTS)}, {json.dumps(typed)})))"
    done = subprocess.run([node, "-e", code], capture_output=True, check=True, text=True)
    assert json.loads(done.stdout) == choice
