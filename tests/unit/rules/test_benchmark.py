"""The committed table of a large retailer stays fast, whole and free of faults."""

import importlib.util
from pathlib import Path

PLACE = Path(__file__).parents[3] / "generator/benchmarks/rules_compile.py"


def test_twelve_asks_and_sixty_rules_under_a_second() -> None:
    spec = importlib.util.spec_from_file_location("rules_compile", PLACE)
    assert spec is not None
    assert spec.loader is not None
    benchmark = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(benchmark)
    compiled, seconds = benchmark.compile_once()
    assert seconds < benchmark.LIMIT_SECONDS
    assert len(compiled.table.rules) == 60
    assert sum(not ask.type.is_event for ask in compiled.table.asks) == 12
    assert compiled.faults == ()
    assert compiled.usable
