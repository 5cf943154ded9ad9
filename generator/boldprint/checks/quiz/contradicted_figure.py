"""Q105: a figure typed into an item contradicts the fact that it rests on.

The question would teach one number and its key another. Write the fact's name: then both change together.

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
    stem: What does wrapping cost, beside the €3.00 for a box?
    because: It is €2.00 in both shops.
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
    because: It is ((gifts.price)) in both shops.
```
"""

from collections.abc import Iterable, Iterator

from boldprint.checks.check import Check, Shop
from boldprint.checks.facts.typed_numbers import find_quantities, same_kind
from boldprint.edition.facts import KnownFact
from boldprint.source.finding import Finding, Level
from boldprint.training.item import NumberItem, QuizItem, SingleItem
from boldprint.training.values_beside import is_same_value


def _run(shop: Shop) -> Iterable[Finding]:
    for module in shop.library.modules:
        for item in module.part.items:
            fact = (
                shop.facts.get(item.fact.name)
                if isinstance(item, SingleItem | NumberItem) and item.fact is not None
                else None
            )
            if fact is not None:
                yield from _contradictions(shop, item, fact)


def _contradictions(shop: Shop, item: QuizItem, fact: KnownFact) -> Iterator[Finding]:
    known = [shop.facts[ref.name].quantity for ref in item.refs if ref.name in shop.facts]
    for text in (item.stem, item.because):
        if text is None:
            continue
        for part in (part for part in text.parts if isinstance(part, str)):
            for start, end, quantity in find_quantities(part):
                if same_kind(quantity, fact.quantity) and not any(is_same_value(quantity, other) for other in known):
                    yield CHECK.finding(
                        text.span,
                        f"“{part[start:end]}” stands in the item “{item.name}”, whose fact (({fact.name})) is {fact.quantity}.",
                        f"Write (({fact.name})), or the name of the fact that you mean.",
                        (fact.span,),
                    )


CHECK = Check("Q105", Level.ERROR, "A figure in an item contradicts its fact", _run, ("002-08",))
