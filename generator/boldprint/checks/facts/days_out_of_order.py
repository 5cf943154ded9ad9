"""F210: a list of dates is out of order.

It still means the same; whoever reads it from top to bottom takes the wrong value for the newest.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
changes:
  - {on: 2026-03-01, class: material, reason: Paper costs us more.}
  - {on: 2024-01-01, class: material, reason: First published.}
public:
  title: Gift wrapping
  answer: We wrap your order for ((price)).
  facts:
    - id: price
      type: money
      label: Gift wrapping
      value:
        - {from: 2026-03-01, value: 2.50 EUR}
        - {from: 2024-01-01, value: 2.00 EUR}
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
from collections.abc import Iterable, Iterator
from itertools import pairwise

from boldprint.checks.check import Check, Shop
from boldprint.checks.facts.dated import timelines
from boldprint.source.finding import Finding, Level
from boldprint.source.span import Span


def _run(shop: Shop) -> Iterable[Finding]:
    for policy in shop.library.policies:
        yield from _out_of_order([(change.on, change.span_of("on")) for change in policy.header.changes])
    for node in shop.nodes.values():
        for days in timelines(node):
            yield from _out_of_order(days)


def _out_of_order(days: list[tuple[datetime.date, Span]]) -> Iterator[Finding]:
    for (earlier, above), (later, span) in pairwise(days):
        if later < earlier:
            yield CHECK.finding(
                span, f"{later} stands below {earlier}.", "Write the days from the oldest to the newest.", (above,)
            )


CHECK = Check("F210", Level.WARNING, "Days out of order", _run)
