"""R208: a boundary is not in the unit of the ask, or no number lies between the boundaries.

Pounds cannot be compared with euro.

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
          when: {price: over 50 GBP}
          outcome: accept
          because: It goes back on the shelf.
        - id: cheap
          when: {price: to 50 EUR}
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
from boldprint.rules.naming_findings import find_faults
from boldprint.source.finding import Level

CHECK = table_check("R208", Level.ERROR, "A number that does not fit its ask", lambda compiled: find_faults(compiled, "R208"))
