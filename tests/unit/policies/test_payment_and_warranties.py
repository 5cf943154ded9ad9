"""Payment and warranties: least and fullest examples, and what the models refuse."""

import pytest

from boldprint.policies.payment_methods.model import PaymentPublic
from boldprint.policies.warranties.model import WarrantiesPublic
from boldprint.source.finding import Finding
from boldprint.source.model import Model, build
from boldprint.source.yaml import parse

PAYMENT = """
title: Payment
answer: Pay by card.
methods:
  - {id: card, label: Card, kind: card, at: [web, shop], charged: Later., refunded: To the card.}
"""
INSTALMENTS = """
instalments:
  - id: three
    label: In parts
    lender: {name: A lender, address: A street, supervised_by: The central bank., role: We are an intermediary.}
    parts: 3
    every: 1 month
    least: 60 EUR
    most: 1500 EUR
    interest: 0 %
    apr: 0 %
    late_fee: 6 EUR
    withdrawal: 14 days
    example: You pay it all.
    checks: It looks.
    early: It costs nothing.
    warning: "Caution: borrowing money costs money."
gift_cards:
  - {id: ours, label: Ours, least: 10 EUR, most: 500 EUR, expires: Never., lost: Tell us.}
"""
WARRANTIES = """
title: Warranties
answer: It lasts.
guarantees:
  - {id: law, label: By law, lasts: 2 years, given_by: law, giver: The seller}
"""
RECALL = """
recalls:
  - id: stove
    announced: 2026-10-05
    product: A stove
    sold: In spring
    hazard: It can burn you.
    do: Stop using it at once.
    remedies: [replacement, refund]
    phone: +353 20 910 0800
repairs:
  - {id: zip, label: A zip, price: 25 EUR, within: 10 business days, from_price: yes}
"""


def read(model: type[Model], text: str) -> tuple[Model | None, list[Finding]]:
    node, findings = parse(text.encode(), "policies/a.yaml")
    assert node is not None
    assert findings == []
    return build(model, node)


@pytest.mark.parametrize(
    ("model", "text"),
    [
        (PaymentPublic, PAYMENT),
        (PaymentPublic, PAYMENT + INSTALMENTS),
        (WarrantiesPublic, WARRANTIES),
        (WarrantiesPublic, WARRANTIES + RECALL),
    ],
)
def test_least_and_fullest_are_read(model: type[Model], text: str) -> None:
    part, findings = read(model, text)
    assert findings == []
    assert part is not None


@pytest.mark.parametrize(
    ("model", "text", "old", "new", "said"),
    [
        (PaymentPublic, PAYMENT, "at: [web, shop]", "at: [moon]", "moon"),
        (
            PaymentPublic,
            PAYMENT + INSTALMENTS,
            "    lender: {name: A lender, address: A street, supervised_by: The central bank., role: We are an intermediary.}\n",
            "",
            "no “lender”",
        ),
        (
            PaymentPublic,
            PAYMENT + INSTALMENTS,
            '    warning: "Caution: borrowing money costs money."\n',
            "",
            "no “warning”",
        ),
        (PaymentPublic, PAYMENT + INSTALMENTS, "most: 1500 EUR", "most: 50 EUR", "smallest order is"),
        (
            WarrantiesPublic,
            WARRANTIES + RECALL,
            "remedies: [replacement, refund]",
            "remedies: [refund]",
            "leaves no choice",
        ),
        (WarrantiesPublic, WARRANTIES + RECALL, "    phone: +353 20 910 0800\n", "", "Nobody can ask"),
        (WarrantiesPublic, WARRANTIES + RECALL, "    hazard: It can burn you.\n", "", "no “hazard”"),
    ],
)
def test_what_the_law_asks_for_is_not_left_out(model: type[Model], text: str, old: str, new: str, said: str) -> None:
    assert old in text
    _, findings = read(model, text.replace(old, new))
    assert said in findings[0].message
