"""F102: on a day that the policy covers, a value has nothing to say.

A policy holds from its first change on. A value that begins later leaves a hole before it.

Bad:

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

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("F102", Level.ERROR, "A day without a value")
