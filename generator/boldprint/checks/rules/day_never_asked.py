"""R214: a window starts on a day that the table never asks for.

The answer could never say until when.

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
        - id: seal
          ask: Is it sealed?
          choices: [{id: sealed, label: "Yes"}, {id: opened, label: "No"}]
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
from boldprint.rules.window_findings import find_unasked_events
from boldprint.source.finding import Level

CHECK = table_check("R214", Level.ERROR, "A day that is never asked for", find_unasked_events)
