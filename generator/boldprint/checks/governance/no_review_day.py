"""G103: the policy has no day by which somebody reads it again.

What customers need changes. A policy that nobody reads again is wrong one day, and stays wrong.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
staff:
  owner: Head of Service
  approver: Managing Director
  consulted: [The service team]
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
staff:
  owner: Head of Service
  approver: Managing Director
  consulted: [The service team]
  review_by: 2027-06-01
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for policy, overlay, parts in shop.parts():
        if not overlay and parts.staff.review_by is None:
            yield CHECK.finding(
                policy.header.span_of("id"),
                f"“{policy.id}” has no day by which somebody reads it again.",
                "Add “review_by:” below “staff:”, at most a year from now.",
            )


CHECK = Check("G103", Level.WARNING, "A policy without a review day", _run, ("000-02", "001-02", "001-12"))
