"""Tables for tests, written as a manager writes them."""

import datetime
import textwrap
from collections.abc import Callable
from typing import Any

from boldprint.rules.cells import CompiledTable, FactUsed, Setting
from boldprint.rules.compiling import compile_table
from boldprint.rules.model import Counting, StaffException, Table, Window
from boldprint.source.finding import Finding
from boldprint.source.model import Model, build
from boldprint.source.yaml import parse
from boldprint.values.calendar import Calendar
from boldprint.values.text import PublicText

SHOP: dict[str, str] = {"start_day": "not counted", "last_day_ends": "24:00", "closed_day": "stays", "zone": "Europe/Dublin", "rounding": "half up"}
IRELAND = Calendar("IE", weekend=frozenset({5, 6}))


class Part(Model):
    """The parts of a policy that rules are about."""

    windows: tuple[Window, ...] = ()
    tables: tuple[Table[PublicText], ...] = ()
    exceptions: tuple[StaffException, ...] = ()
    counting: Counting | None = None


def read(text: str) -> tuple[Part | None, list[Finding]]:
    """The part that `text` describes, with everything that its shape has wrong."""
    node, faults = parse(textwrap.dedent(text).encode(), "policies/returns.yaml")
    assert not faults, faults
    assert node is not None
    return build(Part, node)


def part(text: str) -> Part:
    """The part that `text` describes; its shape has to be right."""
    made, faults = read(text)
    assert not faults, faults
    assert made is not None
    return made


def setting(counting: dict[str, str] | None = None, calendar: Calendar | None = IRELAND,
            facts: Callable[[str], FactUsed | None] = lambda _: None, **more: Any) -> Setting:
    """The shop around the tables of tests; an empty `counting` declares nothing."""
    shop = Counting.model_validate(SHOP if counting is None else counting) if counting != {} else None
    return Setting("returns", "Europe/Dublin", shop_counting=shop, calendar=calendar, facts=facts, **more)


def compiled(text: str, around: Setting | None = None) -> CompiledTable[PublicText]:
    """The first table that `text` describes, compiled."""
    made = part(text)
    return compile_table(made.tables[0], made.windows, around or setting())


def day(written: str) -> datetime.date:
    """A day from its ISO form."""
    return datetime.date.fromisoformat(written)
