"""R224: an exception never gives more than customers are promised anyway.

Staff would offer as a favour what is a right.

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

        - id: delivered
          ask: When did it arrive?
          type: date
      rules:
        - id: sealed
          when: {seal: sealed}
          over_time:
            - {until: time, outcome: accept, because: You have a month.}
            - {after: time, outcome: refuse, because: The time has passed.}
        - id: opened
          when: {seal: opened}
          outcome: refuse
          because: Nobody else can use it.
staff:
  exceptions:
    - {id: again, role: team-lead, when: {seal: opened}, grants: refuse}
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
        - id: seal
          ask: Is it sealed?
          choices: [{id: sealed, label: "Yes"}, {id: opened, label: "No"}]

        - id: delivered
          ask: When did it arrive?
          type: date
      rules:
        - id: sealed
          when: {seal: sealed}
          over_time:
            - {until: time, outcome: accept, because: You have a month.}
            - {after: time, outcome: refuse, because: The time has passed.}
        - id: opened
          when: {seal: opened}
          outcome: refuse
          because: Nobody else can use it.
staff:
  exceptions:
    - {id: week, role: team-lead, when: {seal: sealed}, extends: time, by: 7 days}
```
"""

from boldprint.checks.rules.table_check import exception_check
from boldprint.rules.exception_findings import find_idle_exceptions
from boldprint.source.finding import Level

CHECK = exception_check("R224", Level.WARNING, "An exception that never helps", find_idle_exceptions)
