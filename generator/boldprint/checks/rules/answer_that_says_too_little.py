"""R217: an answer is conditional without saying on what, or a person decides and nobody says who.

The customer would not know what to do next.

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
          outcome: conditional
          because: We look at it first.
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
          outcome: conditional
          requires: Bring the box.
          because: We look at it first.
        - id: opened
          when: {seal: opened}
          outcome: refuse
          because: Nobody else can use it.
```
"""

from boldprint.checks.rules.table_check import table_check
from boldprint.rules.terms_findings import find_incomplete_terms
from boldprint.source.finding import Level

CHECK = table_check("R217", Level.ERROR, "An answer that says too little", find_incomplete_terms)
