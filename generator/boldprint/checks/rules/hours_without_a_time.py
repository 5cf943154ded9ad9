"""R229: a window runs in hours, and its start is asked for as a day.

Twenty-four hours from a day can be two days.

Bad:

```yaml
# policies/swaps.yaml
kind: general
id: swaps
public:
  title: Swaps
  answer: Swap what does not suit you.
  windows:
    - {id: time, length: 24 hours, starts: delivered}
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

Good:

```yaml
# policies/swaps.yaml
kind: general
id: swaps
public:
  title: Swaps
  answer: Swap what does not suit you.
  windows:
    - {id: time, length: 24 hours, starts: delivered}
  tables:
    - id: swap
      asks:
        - id: delivered
          ask: When did it arrive?
          type: date and time
      rules:
        - id: all
          over_time:
            - {until: time, outcome: accept, because: You have a month.}
            - {after: time, outcome: refuse, because: The time has passed.}
```
"""

from boldprint.checks.rules.table_check import table_check
from boldprint.rules.window_findings import find_hours_without_time
from boldprint.source.finding import Level

CHECK = table_check("R229", Level.ERROR, "Hours counted from a day", find_hours_without_time)
