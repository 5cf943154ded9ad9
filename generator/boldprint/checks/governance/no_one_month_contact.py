"""G135: customers hear nothing from the shop one month after they bought.

One month after the transaction somebody asks whether the customer is satisfied. Those who are not seldom say so unasked.

Bad:

```yaml
# policies/loyalty.yaml
kind: loyalty
id: loyalty
public:
  title: Staying in touch
  answer: We stay in touch if you like.
```

Good:

```yaml
# policies/loyalty.yaml
kind: loyalty
id: loyalty
public:
  title: Staying in touch
  answer: We stay in touch if you like.
  one_month:
    after: 1 month
    starts: delivered
    by: email
    permission: service message
    asks: Are you satisfied with what you bought?
    stop: Write no, and we do not ask again.
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import parts_of
from boldprint.policies.loyalty.model import LoyaltyPublic
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for policy, part in parts_of(shop, LoyaltyPublic):
        if part.one_month is None:
            yield CHECK.finding(
                policy.header.span_of("id"),
                f"“{policy.id}” says nothing of a contact one month after the purchase.",
                "Add “one_month:” below “public:”, with after, starts, by, permission, asks and stop.",
            )


CHECK = Check("G135", Level.WARNING, "No contact after a month", _run, ("003-48",))
