"""F212: a fact for customers and a fact for staff have the same id.

A text that names it gets the one for staff or the one for customers, and nobody sees which.

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
staff:
  facts:
    - {id: price, type: money, label: What wrapping costs us, value: 1.10 EUR}
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
staff:
  facts:
    - {id: cost, type: money, label: What wrapping costs us, value: 1.10 EUR}
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for _, _, _, parts in shop.all_parts():
        public = {fact.name: fact for fact in parts.public.facts} if parts.public is not None else {}
        for fact in parts.staff.facts:
            if fact.name in public:
                yield CHECK.finding(
                    fact.span_of("id"),
                    f"“{fact.name}” is a fact for customers and a fact for staff.",
                    "Give one of them another id.",
                    (public[fact.name].span_of("id"),),
                )


CHECK = Check("F212", Level.ERROR, "A fact on both sides", _run)
