"""Q114: an item has more than four options.

Three are enough, the right one and two that people take for it: more take time and add nothing (Rodriguez 2005).

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
      - {id: o3, value: 3.00 EUR, because: No.}
      - {id: o4, value: 4.00 EUR, because: No.}
      - {id: o5, value: 5.00 EUR, because: No.}
      - {id: o6, value: 6.00 EUR, because: No.}
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
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.quiz.resolved import programme
from boldprint.source.finding import Finding, Level
from boldprint.training.item import ItemType

MOST = 4
_CHOSEN = (ItemType.SINGLE, ItemType.SCRIPT, ItemType.CASE)


def _run(shop: Shop) -> Iterable[Finding]:
    places = {f"{module.id}/{item.name}": item.span for module in shop.library.modules for item in module.part.items}
    for item in programme(shop).items:
        if item.type in _CHOSEN and len(item.options) > MOST:
            yield CHECK.finding(
                places[item.name],
                f"The item “{item.id}” has {len(item.options)} options.",
                "Keep the two wrong answers that people really give.",
            )


CHECK = Check("Q114", Level.WARNING, "Too many options", _run)
