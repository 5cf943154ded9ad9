"""R241: a rule about the order is not whole, or a cap counts something that is no count.

The site could never say that the limit is reached.

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

        - id: parcels
          ask: How many parcels?
          type: count
      rules:
        - id: sealed
          when: {seal: sealed}
          outcome: accept
          because: It goes back on the shelf.
        - id: opened
          when: {seal: opened}
          outcome: refuse
          because: Nobody else can use it.
      order_rules:
        - {id: twice, kind: cap, says: We swap it twice., at_most: 2, per: item, count: seal}
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

        - id: parcels
          ask: How many parcels?
          type: count
      rules:
        - id: sealed
          when: {seal: sealed}
          outcome: accept
          because: It goes back on the shelf.
        - id: opened
          when: {seal: opened}
          outcome: refuse
          because: Nobody else can use it.
      order_rules:
        - {id: twice, kind: cap, says: We swap it twice., at_most: 2, per: item, count: parcels}
```
"""

from boldprint.checks.rules.table_check import table_check
from boldprint.rules.terms_findings import find_order_rule_faults
from boldprint.source.finding import Level

CHECK = table_check("R241", Level.ERROR, "A cap that counts nothing", find_order_rule_faults)
