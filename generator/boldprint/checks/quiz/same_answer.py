"""Q102: a wrong answer is the right one.

Wrong answers are compared as values: 60 seconds are 1 minute. Whoever chose it would be told that they are wrong, and would be right.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order for ((price)).
  facts:
    - {id: price, type: money, label: Gift wrapping, value: 2.50 EUR}
    - {id: ribbon, type: money, label: A ribbon, value: 1.50 EUR}
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
  - id: cost
    type: single
    fact: ((gifts.price))
    stem: What does wrapping cost?
    options:
      - id: other
        value: 2.50 EUR
        because: It is the price of a ribbon.
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order for ((price)).
  facts:
    - {id: price, type: money, label: Gift wrapping, value: 2.50 EUR}
    - {id: ribbon, type: money, label: A ribbon, value: 1.50 EUR}
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
  - id: cost
    type: single
    fact: ((gifts.price))
    stem: What does wrapping cost?
    options:
      - id: other
        value: 3.50 EUR
        because: That was a plan, and it never became a price.
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.quiz.resolved import faults
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    return faults(shop, CHECK)


CHECK = Check("Q102", Level.ERROR, "A wrong answer that is right", _run, ())
