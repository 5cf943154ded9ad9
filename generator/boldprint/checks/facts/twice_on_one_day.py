"""F209: a value has two beginnings on the same day.

Only one of the two can hold, and nobody sees which.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
changes:
  - {on: 2024-01-01, class: material, reason: First published.}
  - {on: 2026-03-01, class: material, reason: Paper costs us more.}
  - {on: 2026-03-01, class: editorial, reason: In clearer words.}
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
        - {from: 2026-03-01, value: 2.60 EUR}
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

from boldprint.checks.check import Check, Shop
from boldprint.checks.facts.dated import Timeline, all_timelines
from boldprint.source.finding import Finding, Level
from boldprint.source.span import Span


def _run(shop: Shop) -> Iterable[Finding]:
    for days in all_timelines(shop):
        yield from _twice(days)


def _twice(days: Timeline) -> Iterator[Finding]:
    first: dict[datetime.date, Span] = {}
    for day, span in days:
        if first.setdefault(day, span) != span:
            yield CHECK.finding(
                span,
                f"Two entries of this list begin on {day}.",
                "Keep the one that holds, or correct one of the days.",
                (first[day],),
            )


CHECK = Check("F209", Level.ERROR, "Twice on one day", _run)
