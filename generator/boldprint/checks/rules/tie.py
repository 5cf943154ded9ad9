"""R203: two rules hold for the same case, and neither is more specific.

“Most specific” only decides where one rule's cases are a part of the other's.

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
      precedence: most specific
      asks:
        - id: seal
          ask: Is it sealed?
          choices: [{id: sealed, label: "Yes"}, {id: opened, label: "No"}]

        - id: price
          ask: What did it cost?
          type: money
          unit: EUR
      rules:
        - id: sealed
          when: {seal: sealed}
          outcome: accept
          because: It goes back on the shelf.
        - id: cheap
          when: {price: under 50 EUR}
          outcome: refuse
          because: Nobody else can use it.
        - id: all
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
      precedence: most specific
      asks:
        - id: seal
          ask: Is it sealed?
          choices: [{id: sealed, label: "Yes"}, {id: opened, label: "No"}]

        - id: price
          ask: What did it cost?
          type: money
          unit: EUR
      rules:
        - id: sealed
          when: {seal: sealed}
          outcome: accept
          because: It goes back on the shelf.
        - id: cheap
          when: {seal: sealed, price: under 50 EUR}
          outcome: refuse
          because: Nobody else can use it.
        - id: all
          outcome: refuse
          because: Nobody else can use it.
```
"""

from boldprint.checks.rules.table_check import table_check
from boldprint.rules.coverage_findings import find_ties
from boldprint.source.finding import Level

CHECK = table_check("R203", Level.ERROR, "Neither rule is more specific", find_ties)
