"""Lets the tests of a folder share `written.py`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
