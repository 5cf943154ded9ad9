"""Rules hold from their day on, announced changes are looked at before they begin, and a rule that nobody reads again says so."""

import datetime

import pytest
from tests.support.law import law_findings_with
from tests.support.shops import TODAY, small_files

from boldprint.source.finding import Finding, Level

ODR = """\
kind: general
id: disputes
public:
  title: Disputes
  answer: If we do not agree, go to https://ec.europa.eu/consumers/odr and complain there.
"""
PARTS = """\
kind: payment-methods
id: payment-methods
public:
  title: Payment
  answer: Pay in parts.
  methods:
    - {id: parts, label: In 3 parts, kind: instalments, at: [web], charged: In 3 parts., refunded: The parts end.}
"""
NO_ENDPOINT = small_files()["content/site.yaml"].decode().replace("endpoints:\n  withdrawal:", "endpoints:\n  feedback:")
SHORTER = """\
kind: returns
id: returns
changes:
  - {on: 2024-01-01, class: material, reason: First published.}
  - {on: 2027-03-01, class: material, reason: Shelves are empty.}
public:
  title: Returns
  answer: Send it back within ((standard)).
  facts:
    - id: standard
      type: days
      label: Time to return
      value:
        - {from: 2024-01-01, value: 30}
        - {from: 2027-03-01, value: 7}
  windows:
    - {id: standard, length: ((standard)), starts: delivered}
  tables:
    - id: return
      asks:
        - {id: delivered, ask: When did it arrive?, type: date}
      rules:
        - id: all
          over_time:
            - {until: standard, outcome: accept, refund: original payment, because: You may change your mind.}
            - {after: standard, outcome: refuse, because: The time has passed.}
"""


def found(code: str, files: dict[str, str], today: datetime.date = TODAY) -> list[Finding]:
    return [one for one in law_findings_with(files, today) if one.code == code]


@pytest.mark.parametrize(
    ("code", "files", "last_day_without"),
    [
        ("J109", {"content/site.yaml": NO_ENDPOINT}, "2026-06-18"),
        ("J122", {}, "2026-09-26"),
        ("J130", {"policies/disputes.yaml": ODR}, "2025-07-19"),
        ("J140", {"policies/payment-methods.yaml": PARTS}, "2026-11-19"),
    ],
)
def test_a_trap_closes_on_its_day(code: str, files: dict[str, str], last_day_without: str) -> None:
    before = datetime.date.fromisoformat(last_day_without)
    # The shop of the tests is published in 2026; what holds always is there before that too.
    assert not found(code, files, before)
    assert found(code, files, before + datetime.timedelta(days=1))


def test_an_announced_promise_is_checked_before_it_begins() -> None:
    (one,) = found("J101", {"policies/returns.yaml": SHORTER})
    assert one.message.startswith("From 2027-03-01 on: The time to withdraw, “standard”, is 7 days.")
    assert one.level is Level.ERROR


def test_a_rule_warns_about_itself_after_twelve_months() -> None:
    assert not found("J190", {}, datetime.date(2027, 11, 1))
    stale = found("J190", {}, datetime.date(2027, 11, 2))
    assert {one.level for one in stale} == {Level.WARNING}
    assert any("The rule EU-W1 was last checked on 1 November 2026" in one.message for one in stale)
    assert not any("AU-" in one.message for one in stale), "rules of countries that the shop does not sell to stay silent"
