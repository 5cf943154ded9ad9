"""R215: a number lies between two rules or bands: exactly 50 EUR.

It is the one price that somebody will have paid.

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
        - id: price
          ask: What did it cost?
          type: money
          unit: EUR
      rules:
        - id: dear
          when: {price: over 50 EUR}
          outcome: accept
          because: It goes back on the shelf.
        - id: cheap
          when: {price: under 50 EUR}
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
        - id: price
          ask: What did it cost?
          type: money
          unit: EUR
      rules:
        - id: dear
          when: {price: over 50 EUR}
          outcome: accept
          because: It goes back on the shelf.
        - id: cheap
          when: {price: to 50 EUR}
          outcome: refuse
          because: Nobody else can use it.
```
"""

from boldprint.checks.rules.table_check import table_check
from boldprint.rules.coverage_findings import find_boundary_holes
from boldprint.source.finding import Level

CHECK = table_check("R215", Level.ERROR, "A number between two rules", find_boundary_holes)
