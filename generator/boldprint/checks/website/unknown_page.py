"""W208: a field names a page or form that does not exist.

Customers would click on nothing, or the link is missing without a word.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
  next: [{id: more, to: return}]
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
  next: [{id: more, to: returns}]
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.references import customer_references, known_to_customers, unknown
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    known = known_to_customers(shop)
    for reference in customer_references(shop):
        if reference.name not in known:
            yield CHECK.finding(
                reference.span, f"There is no page “{reference.name}” for customers.", unknown(reference.name, known)
            )


CHECK = Check("W208", Level.ERROR, "The name of a page that does not exist", _run)
