"""Q113: no item tests an objective.

What nobody asks, nobody knows whether it was learnt. A buddy's checklist may do it instead of a question, with the objective's id.

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
    objective: price
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for module in shop.library.modules:
        tested = {item.objective.name for item in module.part.items if item.objective is not None} | {
            tick.name for tick in module.part.checklist
        }
        for objective in module.part.objectives:
            if module.part.items and objective.name not in tested:
                yield CHECK.finding(
                    objective.span,
                    f"No question of “{module.id}” tests the objective “{objective.name}”.",
                    f"Add “objective: {objective.name}” to the item that tests it, or write one.",
                )


CHECK = Check("Q113", Level.INFO, "An objective that no item tests", _run)
