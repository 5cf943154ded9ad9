"""G102: nobody but its author has seen the policy.

A second person sees what the first one no longer reads. A shop of two may do without, and says why.

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

```yaml
# policies/cards.yaml
kind: general
id: cards
public:
  title: Gift wrapping
  answer: We wrap your order.
staff:
  owner: Head of Service
  consulted: [The service team]
  review_by: 2027-06-01
  approval:
    none_because: There are two of us, and we wrote it together.
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.policies.header import Status
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for policy, overlay, parts in shop.parts():
        asked = parts.staff.approver is not None or parts.staff.approval is not None
        if not overlay and not asked and policy.header.status is Status.APPROVED:
            yield CHECK.finding(
                policy.header.span_of("id"),
                f"Nobody approved “{policy.id}”.",
                "Add “approver:” below “staff:”. If there is nobody to ask, add “approval:” with “none_because:” and the reason.",
            )


CHECK = Check("G102", Level.WARNING, "A policy that nobody approved", _run, ("003-28",))
