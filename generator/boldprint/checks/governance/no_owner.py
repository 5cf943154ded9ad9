"""G101: nobody owns the policy.

A policy without an owner is nobody's when it goes wrong: nobody reads it again, and nobody answers questions about it.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
staff:
  approver: Managing Director
  consulted: [The service team]
  review_by: 2027-06-01
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
        if not overlay and parts.staff.owner is None:
            yield CHECK.finding(
                policy.header.span_of("id"),
                f"Nobody owns “{policy.id}”.",
                "Add “owner:” below “staff:”, with the role that answers for it.",
            )


CHECK = Check("G101", Level.WARNING, "A policy without an owner", _run, ("000-02",))
