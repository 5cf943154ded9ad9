"""R205: a condition names an ask that the table does not have.

The rule would hold for every case, or for none.

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
          when: {sael: sealed}
          outcome: accept
          because: It goes back on the shelf.
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
          outcome: accept
          because: It goes back on the shelf.
        - id: opened
          when: {seal: opened}
          outcome: refuse
          because: Nobody else can use it.
```
"""

from boldprint.checks.rules.table_check import naming_check
from boldprint.rules.naming_findings import find_faults

CHECK = naming_check("R205", "A condition on something that is not asked", lambda compiled: find_faults(compiled, "R205"))
