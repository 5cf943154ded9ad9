"""A small shop with one policy, one procedure and one module, for tests of items."""

from dataclasses import replace

from tests.support.shops import TODAY, with_files

from boldprint.checks.check import Shop
from boldprint.edition.item_tables import ItemTables
from boldprint.edition.item_world import ItemFault
from boldprint.edition.items import Resolved, resolve_items
from boldprint.library.reading import read_library
from boldprint.training.resolved import ResolvedItem

GIFTS = """
kind: general
id: gifts
changes:
  - {on: 2024-01-01, class: material, reason: First published.}
  - {on: 2026-03-01, class: critical, reason: People asked for longer.}
public:
  title: Gifts
  answer: Bring a gift back within ((back)).
  facts:
    - id: back
      type: days
      label: Time to bring a gift back
      value:
        - {from: 2024-01-01, value: 14}
        - {from: 2026-03-01, value: BACK}
    - {id: credit, type: days, label: Time for credit, value: 90}
    - {id: price, type: money, label: Gift wrapping, value: 2.50 EUR}
    - {id: week, type: weeks, label: Two weeks, value: 2}
  windows:
    - {id: back, length: ((back)), starts: delivered}
    - {id: credit, length: ((credit)), starts: delivered}
  counting: {start_day: not counted, last_day_ends: "24:00", closed_day: stays}
  tables:
    - id: bring
      question: Can it come back?
      asks:
        - {id: opened, ask: Is it opened?, type: yes/no}
        - {id: delivered, ask: When did it arrive?, type: date}
      rules:
        - id: closed
          when: {opened: "no"}
          over_time:
            - {until: back, outcome: accept, because: You have ((back)).}
            - {until: credit, outcome: credit, because: After that there is credit.}
            - {after: credit, outcome: refuse, because: It is too late.}
        - {id: opened, when: {opened: "yes"}, outcome: refuse, because: Its seal is open.}
      otherwise: none
"""
WRAP = """
kind: sop
id: wrap-it
staff:
  title: Wrap a gift
  trigger: A customer wants it wrapped.
  roles: [shop]
  steps:
    - {id: paper, do: Choose the paper.}
    - {id: price, do: Name the price., say: "Wrapping costs ((gifts.price)). Shall I go on?"}
    - {id: wrap, do: Wrap it.}
    - {id: record, do: Record it., record: contact-record}
"""
MODULE = """
kind: module
id: taking-gifts
title: Gifts
roles: [all]
minutes: 10
objectives:
  - {id: back, can: say until when a gift comes back}
items:
"""
CASE = """
  - id: last-day
    type: case
    of: gifts.bring
    case: {opened: "no", delivered: 2026-05-03}
    on: 2026-06-02
    stem: It arrived on 3 May. Today is 2 June. What do you offer?
"""


def programme(items: str, back: int = 30) -> Resolved:
    """The module with these items, resolved today."""
    files = {
        "policies/gifts.yaml": GIFTS.replace("BACK", str(back)),
        "policies/sops/wrap-it.yaml": WRAP,
        "training/modules/taking-gifts.yaml": MODULE + items,
    }
    library, findings = read_library(with_files(files))
    assert library is not None
    assert [f for f in findings if f.span.file in files] == []
    library = replace(library, modules=tuple(module for module in library.modules if module.id == "taking-gifts"))
    staff = Shop(library, TODAY).staff
    return resolve_items(
        staff.modules,
        staff.policies,
        staff.facts,
        ItemTables(staff.decisions, "Europe/Dublin"),
        staff.public.catalog,
        TODAY,
    )


def one(items: str, back: int = 30) -> ResolvedItem:
    """The only item, resolved."""
    resolved = programme(items, back)
    assert resolved.faults == ()
    (item,) = resolved.items
    return item


def fault(items: str) -> ItemFault:
    """The only fault of the only item."""
    resolved = programme(items)
    assert resolved.items == ()
    (found,) = resolved.faults
    return found
