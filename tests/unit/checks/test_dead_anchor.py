"""W102: the places that a text may link to, on every day on which it may be read."""

from tests.unit.checks.shop_of import found

CARE = """---
title: Care
description: How to care for what you bought.
---

Start with [the boots](care#boots).

## Boots

Wax them.

## Rain jackets

Wash them.
"""
GIFTS = """kind: general
id: gifts
changes:
  - {{on: 2024-01-01, class: editorial, reason: It began.}}
  - {{on: 2026-01-01, class: editorial, reason: The old section went.}}
public:
  title: Gift wrapping
  answer: We wrap.
  sections:
    - id: gone
      until: 2026-01-01
      formerly: [wrapped]
      title: Gone
      text: Gone soon.
      steps:
        - {{id: ask, do: Ask for paper.}}
    - id: paper
      title: Paper
      text: "{text}"
    - {{id: later, from: 2027-01-01, title: Later, text: Later.}}
  questions:
    - {{id: receipt, ask: "Is there a receipt?", answer: Yes.}}
"""


def told(text: str, care: str = CARE) -> list[str]:
    """What W102 says of a link in a section, with what it advises."""
    return [f"{one.message} {one.help}" for one in found("W102", {"content/public/care.md": care, "policies/gifts.yaml": GIFTS.format(text=text)})]


def test_sections_of_other_days_questions_and_headings_can_be_linked_to() -> None:
    places = ("care#boots", "care#rain-jackets", "care#top", "gifts#gone", "gifts#gone-ask", "gifts#wrapped", "gifts#paper", "gifts#later", "gifts#q-receipt")
    assert told(" ".join(f"[Read]({each})." for each in places)) == []


def test_a_place_that_no_version_has_is_named_with_its_nearest() -> None:
    assert told("See [the receipt](gifts#q-receipts).") == [
        "The link leads to “gifts#q-receipts”, and there is no place called “q-receipts” on that page. Did you mean “gifts#q-receipt”?"
    ]


def test_a_heading_that_an_article_lacks_is_named_in_the_article_too() -> None:
    assert told("See [care](care).", CARE.replace("care#boots", "care#boot")) == [
        "The link leads to “care#boot”, and there is no place called “boot” on that page. Did you mean “care#boots”?"
    ]
