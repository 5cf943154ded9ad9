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

from collections.abc import Iterable, Iterator
from itertools import pairwise

from boldprint.checks.check import Check, Shop
from boldprint.checks.facts.dated import Timeline, all_timelines
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for days in all_timelines(shop):
        yield from _out_of_order(days)


def _out_of_order(days: Timeline) -> Iterator[Finding]:
    for (earlier, above), (later, span) in pairwise(days):
        if later < earlier:
            yield CHECK.finding(
                span, f"{later} stands below {earlier}.", "Write the days from the oldest to the newest.", (above,)
            )


CHECK = Check("F210", Level.WARNING, "Days out of order", _run)
