"""G106: no staff were asked about the policy.

Those who meet customers understand better than anybody how a policy meets them.

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
from boldprint.policies.header import Status
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for policy, overlay, parts in shop.parts():
        if not overlay and not parts.staff.consulted and policy.header.status is Status.APPROVED:
            yield CHECK.finding(
                policy.header.span_of("id"),
                f"No staff were asked about “{policy.id}”.",
                "Ask those who meet it with customers, and name them below “staff:”: consulted: [The service team].",
            )


CHECK = Check("G106", Level.WARNING, "Nobody consulted", _run, ("003-28",))
