"""G105: the owner of the policy approved it.

Who wrote it reads what they meant, not what it says.

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
  approver: Head of Service
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
from boldprint.values.text import for_staff_eyes


def _run(shop: Shop) -> Iterable[Finding]:
    for policy, overlay, parts in shop.parts():
        staff = parts.staff
        if overlay or staff.owner is None or staff.approver is None or staff.approval is not None:
            continue
        if for_staff_eyes(staff.owner).casefold() == for_staff_eyes(staff.approver).casefold():
            yield CHECK.finding(
                staff.span_of("approver"),
                f"“{for_staff_eyes(staff.owner)}” owns “{policy.id}” and approved it too.",
                "Let somebody else approve it. If there is nobody, replace “approver:” by “approval:” with “none_because:” and the reason.",
            )


CHECK = Check("G105", Level.WARNING, "Somebody approves their own policy", _run)
