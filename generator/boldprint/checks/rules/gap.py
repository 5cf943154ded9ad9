"""R201: a case has no rule, and nothing says what holds otherwise.

Somebody will ask just that, and nobody can answer. Add a rule, or say what holds with otherwise.

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
          outcome: accept
          because: It goes back on the shelf.
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

from boldprint.checks.rules.table_check import table_check
from boldprint.rules.coverage_findings import find_gaps
from boldprint.source.finding import Level

CHECK = table_check("R201", Level.ERROR, "A case without a rule", find_gaps)
