"""The promise guard and what stands outside of facts and tables: ways to pay, to be reached and to receive goods, their times and prices."""

import datetime

import pytest
from tests.support.shops import library_of, with_files

from boldprint.changes.ahead import compare_edit
from boldprint.changes.change import Change, Effect, Snapshot
from boldprint.checks.governance.promise_guard import guard
from boldprint.library.library import Library
from boldprint.locales import catalogs

TODAY = datetime.date(2026, 6, 1)
HEAD = "changes:\n  - {on: 2026-01-01, class: material, reason: First published.}\n"
STAFF = "staff: {owner: Head of Service, approver: Managing Director, consulted: [The team], review_by: 2027-06-01}\n"
PAYMENT = f"""kind: payment-methods
id: paying
{HEAD}public:
  title: Paying
  answer: Pay by card or in cash.
  methods:
    - id: card
      label: Card
      kind: card
      at: [web, shop]
      charged: When your parcel leaves.
      refunded: To your card.
    - {{id: cash, label: Cash, kind: cash, at: [shop], charged: At once., refunded: In cash.}}
{STAFF}"""
SUPPORT = f"""kind: after-sales
id: help
{HEAD}public:
  title: Help
  answer: We help.
  facts:
    - {{id: reply, type: business days, label: A reply, value: 3}}
  installation:
    - {{id: stove, goods: Stoves, fee: none}}
  support:
    - {{id: mail, label: By e-mail, text: Write to us., ways: [phone, email], answers_within: 2 business days}}
{STAFF}"""


def changes(name: str, old: str, new: str) -> tuple[tuple[Change, ...], Library]:
    """What changes between two wordings of one policy, and the shop with the newer one."""
    before, after = (library_of(with_files({f"policies/{name}.yaml": text})) for text in (old, new))
    market = after.site.latest.markets[0].name
    catalog = catalogs()["en"].for_region("IE")
    return compare_edit(Snapshot(before, TODAY, market, catalog), Snapshot(after, TODAY, market, catalog)), after


CASH = "    - {id: cash, label: Cash, kind: cash, at: [shop], charged: At once., refunded: In cash.}\n"


@pytest.mark.parametrize(
    ("name", "text", "was", "now", "told"),
    [
        ("paying", PAYMENT, CASH, "", "Cash"),
        ("paying", PAYMENT, "at: [web, shop]", "at: [shop]", "web, shop"),
        ("help", SUPPORT, "answers_within: 2 business days", "answers_within: 5 business days", "became “5 working days”"),
        ("help", SUPPORT, "answers_within: 2 business days", "answers_within: ((reply))", "became “3 working days”"),
        ("help", SUPPORT, ", answers_within: 2 business days", "", "it was “2 working days”"),
        ("help", SUPPORT, "fee: none", "fee: 20 EUR", "20"),
        ("help", SUPPORT, "ways: [phone, email]", "ways: [email]", "phone, email"),
    ],
)
def test_less_fails_and_more_passes(name: str, text: str, was: str, now: str, told: str) -> None:
    other = text.replace(was, now)
    assert other != text
    less, after = changes(name, text, other)
    (finding,) = guard(less, after, TODAY).findings
    assert told in finding.message.replace("\u00a0", " ")
    assert {change.effect for change in less} == {Effect.WORSE}
    more, before = changes(name, other, text)
    assert not guard(more, before, TODAY).findings
    assert {change.effect for change in more} == {Effect.BETTER}


def test_a_fact_that_a_field_promises_gets_worse_as_the_field_does() -> None:
    named = SUPPORT.replace("answers_within: 2 business days", "answers_within: ((reply))")
    slower, after = changes("help", named, named.replace("value: 3", "value: 5"))
    (finding,) = guard(slower, after, TODAY).findings
    assert "“A reply” was 3 working days and is now 5 working days" in finding.message.replace("\u00a0", " ")
    faster, before = changes("help", named.replace("value: 3", "value: 5"), named)
    assert not guard(faster, before, TODAY).findings
    assert {change.effect for change in faster} == {Effect.BETTER}
    unpromised, after = changes("help", SUPPORT, SUPPORT.replace("value: 3", "value: 5"))
    assert {change.effect for change in unpromised} == {Effect.NEUTRAL}
    assert not guard(unpromised, after, TODAY).findings


def test_a_number_that_becomes_a_fact_is_no_change() -> None:
    same = SUPPORT.replace("value: 3", "value: 2").replace("label: A reply", "label: Our reply")
    found, after = changes("help", same, same.replace("answers_within: 2 business days", "answers_within: ((reply))"))
    assert not guard(found, after, TODAY).findings


def test_other_words_and_another_section_are_no_lesser_promise() -> None:
    section = "  sections:\n    - {id: how, title: How, text: Ring first.}\n"
    with_section = SUPPORT.replace("  installation:", f"{section}  installation:")
    found, after = changes("help", with_section, SUPPORT.replace("text: Write to us.", "text: Write."))
    assert found
    assert not guard(found, after, TODAY).findings


def test_a_promise_that_is_told_no_more_fails() -> None:
    better = SUPPORT.replace("label: A reply", "label: A reply, better: lower")
    found, after = changes("help", better, better.replace("    - {id: reply, type: business days, label: A reply, better: lower, value: 3}\n", "").replace("  facts:\n", ""))
    (finding,) = guard(found, after, TODAY).findings
    assert "A reply" in finding.message
