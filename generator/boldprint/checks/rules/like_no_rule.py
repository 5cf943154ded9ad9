"""R219: a rule is like another one that does not exist, or like itself.

It would have no terms at all.

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
        - id: seal
          ask: Is it sealed?
          choices: [{id: sealed, label: "Yes"}, {id: opened, label: "No"}]
      rules:
        - id: sealed
          when: {seal: sealed}
          like: standard
        - id: opened
          when: {seal: opened}
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
        - id: seal
          ask: Is it sealed?
          choices: [{id: sealed, label: "Yes"}, {id: opened, label: "No"}]
      rules:
        - id: sealed
          when: {seal: sealed}
          like: opened
        - id: opened
          when: {seal: opened}
          outcome: refuse
          because: Nobody else can use it.
```
"""

from boldprint.checks.rules.table_check import table_check
from boldprint.rules.naming_findings import find_faults
from boldprint.source.finding import Level

CHECK = table_check("R219", Level.ERROR, "A rule like one that does not exist", lambda compiled: find_faults(compiled, "R219"))
