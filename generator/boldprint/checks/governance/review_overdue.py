"""G104: the day of review has passed.

Nobody has confirmed since then that the policy still holds.

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
  review_by: 2026-06-01
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
        day = parts.staff.review_by
        if not overlay and day is not None and day < shop.today:
            late = (shop.today - day).days
            yield CHECK.finding(
                parts.staff.span_of("review_by"),
                f"“{policy.id}” was due for review on {day}, {late} {'day' if late == 1 else 'days'} ago.",
                "Read it from the customer's side, mend what is wrong, and set a new “review_by:”.",
            )


CHECK = Check("G104", Level.WARNING, "A review is overdue", _run, ("000-02", "001-02", "001-12"))
