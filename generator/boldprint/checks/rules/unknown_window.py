"""R207: a ladder names a window that the policy does not have.

Nobody could say when it ends.

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
            - {until: month, outcome: accept, because: You have a month.}
            - {after: month, outcome: refuse, because: The time has passed.}
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

from boldprint.checks.rules.table_check import naming_check
from boldprint.rules.naming_findings import find_unknown_windows

CHECK = naming_check("R207", "A window that does not exist", find_unknown_windows)
