"""R216: a number is in two bands of an ask.

A customer with just that number would have to choose between two answers.

Bad:

```yaml
# policies/swaps.yaml
kind: general
id: swaps
public:
  title: Swaps
  answer: Swap what does not suit you.
  tables:
    - id: swap
      asks:
        - id: weight
          ask: How heavy is it?
          type: number
          unit: kg
          bands:
            - {id: light, label: Up to 10 kg, range: to 10 kg}
            - {id: heavy, label: 10 kg and more, range: from 10 kg}
      rules:
        - id: light
          when: {weight: light}
          outcome: accept
          because: It goes back on the shelf.
        - id: heavy
          when: {weight: heavy}
          outcome: refuse
          because: Nobody else can use it.
```

Good:

```yaml
# policies/swaps.yaml
kind: general
id: swaps
public:
  title: Swaps
  answer: Swap what does not suit you.
  tables:
    - id: swap
      asks:
        - id: weight
          ask: How heavy is it?
          type: number
          unit: kg
          bands:
            - {id: light, label: Up to 10 kg, range: to 10 kg}
            - {id: heavy, label: 10 kg and more, range: over 10 kg}
      rules:
        - id: light
          when: {weight: light}
          outcome: accept
          because: It goes back on the shelf.
        - id: heavy
          when: {weight: heavy}
          outcome: refuse
          because: Nobody else can use it.
```
"""

from boldprint.checks.rules.table_check import table_check
from boldprint.rules.coverage_findings import find_band_overlaps
from boldprint.source.finding import Level

CHECK = table_check("R216", Level.ERROR, "A number in two bands", find_band_overlaps)
