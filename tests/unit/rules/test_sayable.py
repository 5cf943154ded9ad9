"""Every line of what policies have to say is said by a policy that the tests run."""

import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[3]
LINES = yaml.safe_load(Path(__file__).with_name("sayable.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("line", LINES, ids=lambda line: line["said"])
def test_a_policy_says_it(line: dict[str, str]) -> None:
    written = (ROOT / line["in"]).read_text(encoding="utf-8")
    assert re.search(line["holds"], written), f"{line['in']} does not say: {line['said']}"
