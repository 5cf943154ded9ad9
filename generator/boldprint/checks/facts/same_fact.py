"""F203: two facts say the same.

One of them changes one day, and the other does not. Name one of them in both places.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order for ((price)).
  facts:
    - {id: price, type: money, label: Price of gift wrapping, value: 2.50 EUR}
    - {id: wrap, type: money, label: Gift wrapping, value: 2.50 EUR}
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
    - {id: price, type: money, label: Price of gift wrapping, value: 2.50 EUR}
    - {id: card, type: money, label: Greeting card, value: 2.50 EUR}
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.naming import words_of
from boldprint.edition.facts import KnownFact
from boldprint.source.finding import Finding, Level
from boldprint.values.quantity import Quantity
from boldprint.values.text import for_staff_eyes


def _run(shop: Shop) -> Iterable[Finding]:
    first: dict[tuple[Quantity, frozenset[str]], KnownFact] = {}
    for fact in sorted(shop.facts.values(), key=lambda fact: fact.span):
        words = words_of(for_staff_eyes(fact.fact.label))
        same = first.setdefault((fact.quantity, words), fact) if words else fact
        if same is not fact:
            yield CHECK.finding(
                fact.span,
                f"“{fact.name}” and “{same.name}” say the same: {fact.quantity}.",
                f"Keep one of them, and write (({same.name})) where the other was named; or give them labels that tell them apart.",
                (same.span,),
            )


CHECK = Check("F203", Level.WARNING, "Two facts that say the same", _run)
