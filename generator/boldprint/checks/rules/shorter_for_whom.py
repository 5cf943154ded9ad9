"""R240: a version makes a window shorter and does not say for which orders.

A customer who ordered before was promised more. Say “orders placed from this day”.

Bad:

```yaml
# policies/swaps.yaml
kind: general
id: swaps
changes:
  - {on: 2024-01-01, class: material, reason: First published.}
  - {on: 2026-03-01, class: material, reason: Sizes sold out.}
public:
  title: Swaps
  answer: Swap what does not suit you.
  facts:
    - id: time
      type: days
      label: Time to swap
      value: [{from: 2024-01-01, value: 60}, {from: 2026-03-01, value: 30}]
  windows:
    - {id: time, length: ((time)), starts: delivered}
  tables:
    - id: swap
      asks:
        - id: delivered
          ask: When did it arrive?
          type: date
      rules:
        - id: all
          over_time:
            - {until: time, outcome: accept, because: You have a month.}
            - {after: time, outcome: refuse, because: The time has passed.}
```

Good:

```yaml
# policies/swaps.yaml
kind: general
id: swaps
changes:
  - {on: 2024-01-01, class: material, reason: First published.}
  - {on: 2026-03-01, class: material, reason: Sizes sold out., covers: orders placed from this day}
public:
  title: Swaps
  answer: Swap what does not suit you.
  facts:
    - id: time
      type: days
      label: Time to swap
      value: [{from: 2024-01-01, value: 60}, {from: 2026-03-01, value: 30}]
  windows:
    - {id: time, length: ((time)), starts: delivered}
  tables:
    - id: swap
      asks:
        - id: delivered
          ask: When did it arrive?
          type: date
      rules:
        - id: all
          over_time:
            - {until: time, outcome: accept, because: You have a month.}
            - {after: time, outcome: refuse, because: The time has passed.}
```
"""

from collections.abc import Iterable
from itertools import pairwise

from boldprint.checks.check import Check, Shop
from boldprint.checks.once import once
from boldprint.checks.rules.table_check import markets
from boldprint.rules.cohort import find_shortened_windows
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for tables in once(shop, markets)(shop.site.markets[0].name).policies:
        policy = shop.library.policy(tables.policy)
        changes = {change.on: change for change in policy.header.changes} if policy is not None else {}
        for table in tables.tables:
            for before, after in pairwise(table.versions):
                change = changes.get(after.first)
                if change is not None:
                    covers = str(change.covers) if change.covers is not None else None
                    yield from find_shortened_windows(before.compiled, after.compiled, covers, change.span)


CHECK = Check("R240", Level.ERROR, "A window gets shorter, and nothing says for whom", _run)
