"""How long a table shaped like a large retailer's takes: 12 asks, 60 rules. Run: python generator/benchmarks/rules_compile.py"""

import datetime
import gzip
import json
import time
from pathlib import Path

from boldprint.rules.cells import CompiledTable, Setting
from boldprint.rules.cells_json import cells_json
from boldprint.rules.compiling import compile_table
from boldprint.rules.decide import decide
from boldprint.rules.decision import Decision
from boldprint.rules.model import Counting, Table, Window
from boldprint.source.model import Model, build
from boldprint.source.yaml import parse
from boldprint.values.calendar import Calendar
from boldprint.values.text import PublicText

TABLE = Path(__file__).with_name("rules_large_retailer.yaml")
LIMIT_SECONDS = 1.0


class Part(Model):
    """The windows and tables of the committed policy."""

    windows: tuple[Window, ...]
    tables: tuple[Table[PublicText], ...]


def read() -> tuple[Part, Setting]:
    """The committed policy and a shop around it."""
    node, faults = parse(TABLE.read_bytes(), TABLE.name)
    assert node is not None, faults
    part, faults = build(Part, node)
    assert part is not None, faults
    shop = {
        "start_day": "not counted",
        "last_day_ends": "24:00",
        "closed_day": "stays",
        "zone": "Europe/Dublin",
        "rounding": "half up",
    }
    return part, Setting(
        "returns", "Europe/Dublin", Counting.model_validate(shop), calendar=Calendar("IE", weekend=frozenset({5, 6}))
    )


def compile_once() -> tuple[CompiledTable[PublicText], float]:
    """The compiled table and the seconds that compiling took."""
    part, around = read()
    begun = time.perf_counter()
    compiled = compile_table(part.tables[0], part.windows, around)
    return compiled, time.perf_counter() - begun


def main() -> None:
    """Measures and says so; fails above the limit."""
    compiled, seconds = compile_once()
    asks = sum(not ask.type.is_event for ask in compiled.table.asks)
    print(f"{asks} asks, {len(compiled.table.rules)} rules: {len(compiled.cells)} cells in {seconds * 1000:.0f} ms")
    case = {
        "item": "phone",
        "packaging": "opened",
        "price": "349.00",
        "reason": "mind",
        "delivered": "2026-05-03T12:00",
    }
    begun = time.perf_counter()
    for _ in range(200):
        decision = decide(compiled, case, datetime.date(2026, 5, 10))
    assert isinstance(decision, Decision)
    print(f"decide with {len(decision.missing)} asks missing: {(time.perf_counter() - begun) * 5:.2f} ms")
    content = json.dumps(
        cells_json(compiled, datetime.date(2026, 1, 1), datetime.date(2028, 12, 31)), separators=(",", ":")
    ).encode()
    print(f"JSON: {len(content) / 1000:.0f} kB, {len(gzip.compress(content)) / 1000:.0f} kB compressed")
    assert seconds < LIMIT_SECONDS, f"{seconds:.2f} s, and {LIMIT_SECONDS} s is the limit"


if __name__ == "__main__":
    main()
