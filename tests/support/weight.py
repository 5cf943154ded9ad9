"""How heavy a page of a finished site is: what a browser fetches to show it when it has nothing of the site yet."""

import importlib.util
from pathlib import Path
from types import ModuleType

from tests.support.shops import ROOT


def first_view() -> ModuleType:
    """The measure that `generator/benchmarks/first_view.py` prints."""
    place = Path(ROOT / "generator" / "benchmarks" / "first_view.py")
    spec = importlib.util.spec_from_file_location("first_view", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
