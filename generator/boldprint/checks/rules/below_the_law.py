"""R221: an answer is worse than what the law gives in the same case.

A voluntary promise lies on top of the law and never below it. Declare what the law gives under staff: floors.

Bad:

```yaml
# policies/swaps.yaml
kind: general
id: swaps
public:
  title: Swaps
  answer: Swap what does not suit you.
  windows:
    - {id: time, length: 7 days, starts: delivered}
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
staff:
  floors:
    - {id: withdrawal, table: swap, cite: "Directive 2011/83/EU, article 9", length: 14 days, starts: delivered}
```

Good:

```yaml
# policies/swaps.yaml
kind: general
id: swaps
public:
  title: Swaps
  answer: Swap what does not suit you.
  windows:
    - {id: time, length: 30 days, starts: delivered}
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
staff:
  floors:
    - {id: withdrawal, table: swap, cite: "Directive 2011/83/EU, article 9", length: 14 days, starts: delivered}
```
"""

from boldprint.checks.rules.table_check import floor_check
from boldprint.rules.floor_findings import find_below_floor
from boldprint.source.finding import Level

CHECK = floor_check("R221", Level.ERROR, "An answer below what the law gives", find_below_floor)
