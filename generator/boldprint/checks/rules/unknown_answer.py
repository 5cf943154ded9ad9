"""R206: a condition names an answer that the ask does not have.

No customer can give it, so the rule never holds.

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
          when: {seal: shut}
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

CHECK = naming_check("R206", "A condition on an answer that does not exist", lambda compiled: find_faults(compiled, "R206"))
