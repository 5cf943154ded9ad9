"""The promise guard: a worse promise needs notice and a word on whose orders it is for; anything else passes."""

import datetime

import pytest
from tests.support.shops import library_of, with_files

from boldprint.changes.ahead import compare_edit
from boldprint.changes.change import Snapshot
from boldprint.checks.governance.promise_guard import Guarded, guard
from boldprint.library.library import Library
from boldprint.locales import catalogs

TODAY = datetime.date(2026, 6, 1)
CATALOG = catalogs()["en"].for_region("IE")

RETURNS = """
kind: returns
id: returns
changes:
  - {on: 2026-01-01, class: material, reason: First published.}
CHANGES
public:
  title: Returns
  answer: Send it back within ((standard)).
  facts:
    - id: standard
      type: days
      label: Time to return
      value: VALUE
  windows:
    - {id: standard, length: ((standard)), starts: delivered}
  tables:
    - id: return
      question: Can I return it?
      asks:
        - {id: used, ask: Have you used it?, label: Used, type: yes/no}
        - {id: delivered, ask: When did it arrive?, type: date}
      rules:
        - id: unused
          when: {used: "no"}
          over_time:
            - {until: standard, outcome: accept, refund: original payment, fee: FEE, because: You have ((standard)).}
            - {after: standard, outcome: refuse, because: The time has passed.}
        - {id: used, when: {used: "yes"}, outcome: refuse, because: It is used.}
staff:
  owner: Head of Service
  approver: Managing Director
  consulted: [The team]
  review_by: 2027-06-01
WAIVERS
"""
LATER = "[{from: 2026-01-01, value: 30}, {from: DAY, value: 14}]"
SAYS = "  - {on: 2026-07-01, class: material, reason: Shorter."


def shop(value: str = "30", changes: str = "", waivers: str = "", fee: str = "none", notice: int = 14) -> Library:
    text = RETURNS.replace("VALUE", value).replace("CHANGES", changes).replace("WAIVERS", waivers).replace("FEE", fee)
    files = with_files({"policies/returns.yaml": text})
    del files["policies/returns.scenarios.yaml"]
    files["content/site.yaml"] += b"\n" if b"staff:" in files["content/site.yaml"] else f"\nstaff:\n  notice_days: {notice}\n".encode()
    return library_of(files)


def judged(after: Library, before: Library | None = None) -> Guarded:
    sides = [Snapshot(library, TODAY, after.site.latest.markets[0].name, CATALOG) for library in (before or shop(), after)]
    return guard(compare_edit(*sides), after, TODAY)


def test_a_window_shortened_in_place_fails_in_words_that_a_manager_understands() -> None:
    (finding,) = judged(shop("14")).findings
    assert finding.code == "G501"
    assert finding.message.startswith(
        "“returns” promises customers less from now on, and nobody was told before. “Time to return” was 30 days and is now 14 days."
    )
    assert "“from: 2026-06-15” or later" in finding.help


def test_a_day_too_near_fails() -> None:
    later = LATER.replace("DAY", "2026-06-10")
    (finding,) = judged(shop(later, "  - {on: 2026-06-10, class: material, reason: Shorter., covers: orders placed from this day}")).findings
    assert "from 2026-06-10, 9 days from now; this shop gives 14 days' notice" in finding.message
    assert finding.help == "Move it to 2026-06-15 or later."


def test_a_change_that_does_not_say_whose_orders_it_covers_fails() -> None:
    (finding,) = judged(shop(LATER.replace("DAY", "2026-07-01"), SAYS + "}")).findings
    assert "does not say whose orders" in finding.message
    assert finding.span.line == 6


def test_a_change_announced_in_time_and_for_new_orders_passes() -> None:
    assert not judged(shop(LATER.replace("DAY", "2026-07-01"), SAYS + ", covers: orders placed from this day}")).findings


def test_an_announced_change_is_no_news_to_the_next_edit() -> None:
    announced = shop(LATER.replace("DAY", "2026-06-03"))
    assert not judged(announced, announced).findings


@pytest.mark.parametrize(("value", "fee"), [("45", "none"), ("30", "none")])
def test_better_and_equal_promises_pass(value: str, fee: str) -> None:
    assert not judged(shop(value, fee=fee)).findings


def test_a_new_fee_fails_and_a_fee_taken_away_passes() -> None:
    assert judged(shop(fee="3 EUR")).findings
    assert not judged(shop(), shop(fee="3 EUR")).findings


def test_a_waiver_with_a_reason_lets_it_pass() -> None:
    waiver = "  waivers:\n    - {id: law, code: G501, reason: The law asks for it., ends: 2026-12-31}"
    found = judged(shop("14", waivers=waiver))
    assert not found.findings
    assert len(found.waived) == 1
