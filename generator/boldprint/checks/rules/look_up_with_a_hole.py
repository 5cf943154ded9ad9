"""R226: a look-up of amounts has none for a case that the rule is for.

The page would say that it costs something and not how much.

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

        - id: price
          ask: What did it cost?
          type: money
          unit: EUR
      rules:
        - id: sealed
          when: {seal: sealed}
          outcome: accept
          because: It goes back on the shelf.
          fee:
            amounts:
              - {id: dear, when: {price: over 50 EUR}, amount: 5 EUR}
              - {id: cheap, when: {price: under 50 EUR}, amount: 2 EUR}
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

        - id: price
          ask: What did it cost?
          type: money
          unit: EUR
      rules:
        - id: sealed
          when: {seal: sealed}
          outcome: accept
          because: It goes back on the shelf.
          fee:
            amounts:
              - {id: dear, when: {price: over 50 EUR}, amount: 5 EUR}
              - {id: cheap, when: {price: to 50 EUR}, amount: 2 EUR}
        - id: opened
          when: {seal: opened}
          outcome: refuse
          because: Nobody else can use it.
```
"""

from boldprint.checks.rules.table_check import table_check
from boldprint.rules.terms_findings import find_look_up_gaps
from boldprint.source.finding import Level

CHECK = table_check("R226", Level.ERROR, "A look-up without an amount", find_look_up_gaps)
