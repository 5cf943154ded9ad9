"""R228: a rung of a ladder never holds, because the window before it ends at the same time or later.

It is a promise that no day can keep.

Bad:

```yaml
# policies/swaps.yaml
kind: general
id: swaps
public:
  title: Swaps
  answer: Swap what does not suit you.
  windows:
    - {id: short, length: 30 days, starts: delivered}
    - {id: long, length: 90 days, starts: delivered}
  tables:
    - id: swap
      asks:
        - id: delivered
          ask: When did it arrive?
          type: date
      rules:
        - id: all
          over_time:
            - {until: long, outcome: accept, because: You have time.}
            - {until: short, outcome: credit, because: We give credit.}
            - {after: short, outcome: refuse, because: The time has passed.}
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
    - {id: short, length: 30 days, starts: delivered}
    - {id: long, length: 90 days, starts: delivered}
  tables:
    - id: swap
      asks:
        - id: delivered
          ask: When did it arrive?
          type: date
      rules:
        - id: all
          over_time:
            - {until: short, outcome: accept, because: You have time.}
            - {until: long, outcome: credit, because: We give credit.}
            - {after: long, outcome: refuse, because: The time has passed.}
```
"""

from boldprint.checks.rules.table_check import table_check
from boldprint.rules.window_findings import find_unreached_rungs
from boldprint.source.finding import Level

CHECK = table_check("R228", Level.ERROR, "A rung that is never reached", find_unreached_rungs)
