"""F207: something begins or ends on a day for which `changes:` has no entry.

Customers read on the page why a promise changed, and which orders it covers. A day without an entry changes the promise without a
word.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
changes:
  - {on: 2024-01-01, class: material, reason: First published.}
public:
  title: Gift wrapping
  answer: We wrap your order for ((price)).
  facts:
    - id: price
      type: money
      label: Gift wrapping
      value:
        - {from: 2024-01-01, value: 2.00 EUR}
        - {from: 2026-03-01, value: 2.50 EUR}
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
changes:
  - {on: 2024-01-01, class: material, reason: First published.}
  - {on: 2026-03-01, class: material, reason: Paper costs us more.}
public:
  title: Gift wrapping
  answer: We wrap your order for ((price)).
  facts:
    - id: price
      type: money
      label: Gift wrapping
      value:
        - {from: 2024-01-01, value: 2.00 EUR}
        - {from: 2026-03-01, value: 2.50 EUR}
```
"""

import datetime
from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.facts.dated import places_of_days
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for policy in shop.library.policies:
        told = {change.on for change in policy.header.changes}
        for day, places in places_of_days(shop, policy).items():
            if day not in told:
                yield CHECK.finding(
                    places[0],
                    f"Something changes on {day}, and “changes:” does not say why.",
                    _help(day),
                    tuple(places[1:]),
                )


def _help(day: datetime.date) -> str:
    return f"Add an entry below “changes:”: on: {day}, class: material, and a reason that customers may read."


CHECK = Check("F207", Level.ERROR, "A day without a reason", _run)
