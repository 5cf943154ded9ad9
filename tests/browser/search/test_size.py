import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.long]

BENCHMARK = Path(__file__).parents[3] / "generator" / "benchmarks" / "search_speed.py"


def test_three_thousand_pages_stay_small_and_quick(browser):
    done = subprocess.run([sys.executable, str(BENCHMARK), "--check"], capture_output=True, text=True, check=False)
    print(done.stdout)
    assert done.returncode == 0, done.stdout + done.stderr
