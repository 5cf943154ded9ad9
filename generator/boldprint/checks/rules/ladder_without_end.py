"""R212: a ladder does not say what holds after its last window.

Customers who come late would get no answer at all.

Bad:

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
```
"""

from boldprint.checks.rules.table_check import table_check
from boldprint.rules.window_findings import find_ladder_ends
from boldprint.source.finding import Level

CHECK = table_check("R212", Level.ERROR, "A ladder without its last rung", find_ladder_ends)
