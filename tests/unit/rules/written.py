"""Tables for tests, written as a manager writes them."""

import datetime
import textwrap
from collections.abc import Callable
from typing import Any

from boldprint.rules.cells import CompiledTable, FactUsed, Setting
from boldprint.rules.compiling import compile_table
from boldprint.rules.decide import decide
from boldprint.rules.decision import Decision, decision_json
from boldprint.rules.model import Counting, StaffException, Table, Window
from boldprint.source.finding import Finding
from boldprint.source.model import Model, build
from boldprint.source.yaml import parse
from boldprint.values.calendar import Calendar
from boldprint.values.text import PublicText

SHOP: dict[str, str] = {
    "start_day": "not counted",
    "last_day_ends": "24:00",
    "closed_day": "stays",
    "zone": "Europe/Dublin",
    "rounding": "half up",
}
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


def setting(
    counting: dict[str, str] | None = None,
    calendar: Calendar | None = IRELAND,
    facts: Callable[[str], FactUsed | None] = lambda _: None,
    **more: Any,
) -> Setting:
    """The shop around the tables of tests; an empty `counting` declares nothing."""
    shop = Counting.model_validate(SHOP if counting is None else counting) if counting != {} else None
    return Setting("returns", "Europe/Dublin", shop_counting=shop, calendar=calendar, facts=facts, **more)


def compiled(text: str, around: Setting | None = None) -> CompiledTable[PublicText]:
    """The first table that `text` describes, compiled."""
    made = part(text)
    return compile_table(made.tables[0], made.windows, around or setting())


RETURNS = """
windows:
  - {id: standard, length: 30 days, starts: delivered}
  - {id: credit, length: 90 days, starts: delivered}
tables:
  - id: return
    asks:
      - id: item
        ask: What do you want to return?
        choices:
          - {id: gear, label: Clothing and gear}
          - {id: electronics, label: Electronics, kinds: [{id: gps, label: GPS devices}, {id: lamp, label: Headlamps}]}
          - {id: underwear, label: Underwear and swimwear}
      - id: packaging
        ask: Is it still sealed?
        choices: [{id: sealed, label: "Yes"}, {id: opened, label: "No"}]
      - {id: delivered, ask: When did it arrive?, type: date}
    rules:
      - id: hygiene
        when: {item: underwear, packaging: opened}
        outcome: refuse
        because: Opened underwear cannot be sold again.
      - id: standard
        when: {item: [gear, electronics]}
        over_time:
          - until: standard
            outcome: accept
            refund: original payment
            fee: 4.95 EUR
            because: You have 30 days to change your mind.
          - until: credit
            outcome: credit
            because: After that we give store credit.
          - after: credit
            outcome: refuse
            because: The time to return it has passed.
      - id: sealed-underwear
        when: {item: underwear, packaging: sealed}
        like: standard
"""
"""The example of the architecture's page."""


def table(rules: str, asks: str = "", windows: str = "", more: str = "") -> str:
    """A policy with a table of these rules; lines begin with their dash."""
    asked = (
        asks
        or """
- {id: item, ask: What is it?, choices: [{id: gear, label: Gear}, {id: food, label: Food}]}
- {id: member, ask: Are you a member?, type: yes/no}
- {id: price, ask: What did it cost?, type: money, unit: EUR}
- {id: parcels, ask: How many parcels?, type: count}
- {id: ordered, ask: When did you order it?, type: date}
- {id: delivered, ask: When did it arrive?, type: date}
"""
    )
    ran = windows or "- {id: standard, length: 30 days, starts: delivered}"
    lines = [
        "windows:",
        textwrap.indent(textwrap.dedent(ran).strip(), "  "),
        "tables:",
        "- id: t",
        "  asks:",
        textwrap.indent(textwrap.dedent(asked).strip(), "  "),
        "  rules:",
        textwrap.indent(textwrap.dedent(rules).strip(), "  "),
        textwrap.indent(textwrap.dedent(more).strip(), "  "),
    ]
    return "\n".join(lines)


def answered(made: CompiledTable[PublicText], now: str, **answers: str) -> dict[str, Any]:
    """The JSON of a decision."""
    decision = decide(made, answers, day(now))
    assert isinstance(decision, Decision), decision
    return decision_json(decision)


def day(written: str) -> datetime.date:
    """A day from its ISO form."""
    return datetime.date.fromisoformat(written)
