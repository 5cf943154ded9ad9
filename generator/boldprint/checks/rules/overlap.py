"""R202: two rules hold for the same case in a table whose rules have to be unique.

The site would have to guess which one is meant. Narrow one, or say that the first one counts.

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
        - id: opened
          when: {seal: opened}
          outcome: refuse
          because: Nobody else can use it.
        - id: all
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
        - id: sealed
          when: {seal: sealed}
          outcome: accept
          because: It goes back on the shelf.
        - id: opened
          when: {seal: opened}
          outcome: refuse
          because: Nobody else can use it.
        - id: all
          outcome: refuse
          because: Nobody else can use it.
```
"""

from boldprint.checks.rules.table_check import table_check
from boldprint.rules.coverage_findings import find_overlaps
from boldprint.source.finding import Level

CHECK = table_check("R202", Level.ERROR, "Two rules for one case", find_overlaps)
