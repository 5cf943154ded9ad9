"""R222: an exception gives less than customers are promised.

Exceptions widen; staff never give less than the page says.

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
    - {id: credit, role: team-lead, when: {seal: sealed}, grants: credit}
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
    - {id: credit, role: team-lead, when: {seal: sealed}, grants: credit, after: time}
```
"""

from boldprint.checks.rules.table_check import exception_check
from boldprint.rules.exception_findings import find_narrowing_exceptions
from boldprint.source.finding import Level

CHECK = exception_check("R222", Level.ERROR, "An exception that gives less", find_narrowing_exceptions)
