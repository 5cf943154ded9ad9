"""Lets these tests use the random tables of the rules."""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "rules"), str(HERE.parents[1] / "unit" / "rules")]
