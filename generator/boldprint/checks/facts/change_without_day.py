"""F208: `changes:` announces a change on a day on which nothing changes.

The page says that a promise has changed or will change, and it stays the same. Either the new value lacks its `from:`, or the entry is
only about the wording; then its class is `editorial`. A change that is past may have been made in the text itself, so it is only
pointed out.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
changes:
  - {on: 2024-01-01, class: material, reason: First published.}
  - {on: 2027-03-01, class: material, reason: Paper costs us more.}
public:
  title: Gift wrapping
  answer: We wrap your order for ((price)).
  facts:
    - {id: price, type: money, label: Gift wrapping, value: 2.50 EUR}
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
changes:
  - {on: 2024-01-01, class: material, reason: First published.}
  - {on: 2027-03-01, class: material, reason: Paper costs us more.}
public:
  title: Gift wrapping
  answer: We wrap your order for ((price)).
  facts:
    - id: price
      type: money
      label: Gift wrapping
      value:
        - {from: 2024-01-01, value: 2.50 EUR}
        - {from: 2027-03-01, value: 3.00 EUR}
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.facts.dated import places_of_days
from boldprint.policies.header import ChangeClass
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for policy in shop.library.policies:
        days = places_of_days(shop, policy)
        # The first entry says when the policy was published; a policy need not date what it began with.
        for change in sorted(policy.header.changes, key=lambda change: change.on)[1:]:
            if change.class_ is not ChangeClass.EDITORIAL and change.on not in days:
                level = Level.WARNING if change.on > shop.today else Level.INFO
                yield Finding(
                    "F208",
                    level,
                    change.span_of("on"),
                    f"On {change.on} a change is announced, and nothing in this policy begins or ends on that day.",
                    f"Give the new value “from: {change.on}”, or write “class: editorial” if only the wording changed.",
                )


CHECK = Check("F208", Level.WARNING, "A change that changes nothing", _run)
