"""A random policy, made and compiled."""

from dataclasses import dataclass
from random import Random
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from named_facts import find_fact, with_facts
from random_tables import random_policy
from written import IRELAND, Part

from boldprint.rules.cells import CompiledTable, Setting
from boldprint.rules.compiling import compile_table
from boldprint.rules.model import Counting, StaffException, Window
from boldprint.values.text import PublicText

SEEDS = st.integers(0, 10**9)
FAST = settings(max_examples=150, derandomize=True, deadline=None, database=None)
LONG = settings(max_examples=10_000, derandomize=True, deadline=None, database=None)


@dataclass(frozen=True)
class Made:
    """The policy as it is written, its windows, and its table compiled."""

    written: dict[str, Any]
    windows: tuple[Window, ...]
    compiled: CompiledTable[PublicText]
    exceptions: tuple[StaffException, ...] = ()


def make(seed: int, most_rules: int = 6) -> Made:
    """The policy of that seed."""
    written = random_policy(seed, most_rules)
    counting = Counting.model_validate(written["counting"])
    plain = Part.model_validate({key: value for key, value in written.items() if key != "counting"})
    part = with_facts(plain, Random(seed))
    assert counting.zone is not None
    around = Setting("p", counting.zone.key, counting, None, IRELAND, find_fact)
    compiled = compile_table(
        part.tables[0], part.windows, around, also=[exception.when for exception in part.exceptions]
    )
    assert compiled.usable, compiled.faults
    return Made(written, part.windows, compiled, part.exceptions)
