"""J140: a shop offers to pay in parts and names no lender.

Since 20 November 2026 paying in parts through a lender is consumer credit, also without interest. The page names the lender, what it costs,
how one withdraws, and carries the warning: the entry `instalments:` of the payment policy asks for all of it.

Rules: EU-C1.

Bad:

```yaml
# policies/payment-methods.yaml
kind: payment-methods
id: payment-methods
public:
  title: Payment
  answer: Pay by card or in parts.
  methods:
    - {id: card, label: Card, kind: card, at: [web], charged: At once., refunded: To the card.}
    - {id: parts, label: In 3 parts, kind: instalments, at: [web], charged: In 3 parts., refunded: The parts end.}
```

Good:

```yaml
# policies/payment-methods.yaml
kind: payment-methods
id: payment-methods
public:
  title: Payment
  answer: Pay by card or in parts.
  methods:
    - {id: card, label: Card, kind: card, at: [web], charged: At once., refunded: To the card.}
    - {id: parts, label: In 3 parts, kind: instalments, at: [web], charged: In 3 parts., refunded: The parts end.}
  instalments:
    - id: three
      label: Pay in 3 parts
      lender: {name: Corner Credit, address: 9 Weir Street, supervised_by: The Central Bank supervises it., role: We lend nothing ourselves.}
      parts: 3
      every: 1 month
      least: 60 EUR
      most: 1500 EUR
      interest: 0 %
      apr: 0 %
      late_fee: 6 EUR
      withdrawal: 14 days
      example: 300 EUR are paid in 3 parts of 100 EUR.
      checks: The lender asks what you earn and owe.
      early: You can pay back early at no cost.
      warning: Caution! Borrowing money costs money.
```
"""

from collections.abc import Iterable

from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.jurisdiction.rule import LawRule
from boldprint.policies.payment_methods.model import PaymentKind, PaymentPublic


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    for _, part in selling.parts("payment-methods", PaymentPublic):
        for method in part.methods:
            if method.kind is PaymentKind.INSTALMENTS and not part.instalments:
                says = f"“{method.label}” is offered, and no lender is named"
                yield Breach(method.span, says, "Add “instalments:” with the lender, the cost, an example and the warning.")


CHECK = law_check("J140", "Paying in parts is offered without a lender", _look)
