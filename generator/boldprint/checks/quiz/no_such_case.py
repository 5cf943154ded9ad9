"""Q104: an item asks a table about a case that it does not answer.

The policy, the table, an ask or an answer is not there, or the case leaves open what the answer depends on. Without an answer there
is no key.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap what fits into a box.
  tables:
    - id: wrap
      question: Can you wrap it?
      asks:
        - id: size
          ask: Does it fit into a box?
          type: yes/no
      rules:
        - {id: fits, when: {size: "yes"}, outcome: accept, because: It fits.}
        - {id: large, when: {size: "no"}, outcome: refuse, because: We have no paper of that size.}
      otherwise: none
```

```yaml
# training/modules/wrapping.yaml
kind: module
id: wrapping
title: Wrapping gifts
roles: [all]
minutes: 10
objectives:
  - {id: price, can: say what wrapping costs}
items:
  - id: small
    type: case
    of: gifts.wrap
    case: {weight: "yes"}
    on: 2026-11-01
    stem: A watch has to be wrapped. What do you say?
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap what fits into a box.
  tables:
    - id: wrap
      question: Can you wrap it?
      asks:
        - id: size
          ask: Does it fit into a box?
          type: yes/no
      rules:
        - {id: fits, when: {size: "yes"}, outcome: accept, because: It fits.}
        - {id: large, when: {size: "no"}, outcome: refuse, because: We have no paper of that size.}
      otherwise: none
```

```yaml
# training/modules/wrapping.yaml
kind: module
id: wrapping
title: Wrapping gifts
roles: [all]
minutes: 10
objectives:
  - {id: price, can: say what wrapping costs}
items:
  - id: small
    type: case
    of: gifts.wrap
    case: {size: "yes"}
    on: 2026-11-01
    stem: A watch has to be wrapped. What do you say?
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.quiz.resolved import faults
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    return faults(shop, CHECK)


CHECK = Check("Q104", Level.ERROR, "A case that no table answers", _run, ())
