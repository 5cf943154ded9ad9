"""Where staff know no more of a policy's cases than customers, both sides have the same compiled tables."""

from typing import Any

import pytest
from tests.support.shops import TODAY, library_of, sample_files, with_files

from boldprint.checks.check import Shop
from boldprint.edition.decisions import tables as module
from boldprint.edition.decisions.tables import PolicyTables, alike, all_tables, public_tables
from boldprint.library.library import Library

GIFTS = """
kind: general
id: gifts
changes: [{on: 2024-01-01, class: material, reason: First.}, {on: 2026-01-01, class: material, reason: More.}]
public:
  title: Gifts
  answer: We wrap it in ((time)).
  facts: [{id: time, type: days, label: Time, value: [{from: 2024-01-01, value: 2}, {from: 2026-01-01, value: 1}]}]
  windows: [{id: time, length: ((time)), starts: delivered}]
  tables:
    - id: may
      asks: [{id: delivered, ask: When did it arrive?, type: date}]
      rules:
        - id: all
          when: {}
          over_time:
            - {until: time, outcome: accept, because: It is in time.}
            - {after: time, outcome: refuse, because: "LATE"}
      otherwise: none
staff:
  owner: Head of Service
"""
LATE = "It is too late."


def gifts(late: str = LATE, staff: str = "") -> Library:
    return library_of(with_files({"policies/gifts.yaml": GIFTS.replace("LATE", late) + staff}))


def shares(library: Library) -> bool:
    public = Shop(library, TODAY).public
    market = public.edition.market
    return all_tables(library, market, public.catalog).policy("gifts") is public_tables(library, market, public.catalog).policy("gifts")


def test_what_customers_know_is_compiled_once() -> None:
    assert shares(gifts())


@pytest.mark.parametrize(
    ("late", "staff"),
    [
        (LATE, "  exceptions: [{id: goodwill, role: team-lead, when: {}, extends: time, by: 7 days}]\n"),
        ("It is too late, call in ((secret)).", "  facts: [{id: secret, type: days, label: Secret, value: 3}]\n"),
        ("It is too late, call in ((gifts.secret)).", "  facts: [{id: secret, type: days, label: Secret, value: 3}]\n"),
    ],
)
def test_what_only_staff_know_stays_with_staff(late: str, staff: str) -> None:
    assert not shares(gifts(late, staff))


def test_shared_tables_are_those_that_staff_would_have(monkeypatch: pytest.MonkeyPatch) -> None:
    shared, alone = (Shop(library_of(sample_files()), TODAY) for _ in range(2))
    catalog = shared.public.catalog
    markets = [market.name for market in shared.site.markets]
    with_sharing = [(public_tables(shared.library, market, catalog), all_tables(shared.library, market, catalog)) for market in markets]
    monkeypatch.setattr(module, "is_all_public", lambda *_: False)
    without = [all_tables(alone.library, market, catalog) for market in markets]
    some = 0
    for (public, having), other in zip(with_sharing, without, strict=True):
        for one, same in zip(having.policies, other.policies, strict=True):
            some += one is public.policy(one.policy)
            assert _said(one) == _said(same)
            assert alike(tuple(part for _, part in one.readings), tuple(part for _, part in same.readings))
    assert some


def _said(tables: PolicyTables[Any]) -> list[Any]:
    """The versions of the tables with their cells, in words."""
    return [
        (table.full_name, version.first, version.covers_from, repr(version.compiled.cells), version.compiled.table.node)
        for table in tables.tables
        for version in table.versions
    ]
