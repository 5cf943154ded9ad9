"""R204: a rule never governs, because others take all its cases.

It looks like a promise and is none.

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
      precedence: first
      asks:
        - id: seal
          ask: Is it sealed?
          choices: [{id: sealed, label: "Yes"}, {id: opened, label: "No"}]
      rules:
        - id: all
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
      precedence: first
      asks:
        - id: seal
          ask: Is it sealed?
          choices: [{id: sealed, label: "Yes"}, {id: opened, label: "No"}]
      rules:
        - id: opened
          when: {seal: opened}
          outcome: refuse
          because: Nobody else can use it.
        - id: all
          outcome: accept
          because: It goes back on the shelf.
```
"""

from boldprint.checks.rules.table_check import table_check
from boldprint.rules.coverage_findings import find_idle_rules
from boldprint.source.finding import Level

CHECK = table_check("R204", Level.ERROR, "A rule that never governs", find_idle_rules)
