"""A101: a public text names a fact that only staff may know.

Customers would read a number that was never meant for them, or a hole where it should stand.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order for ((cost)).
staff:
  facts:
    - {id: cost, type: money, label: What wrapping costs us, value: 1.10 EUR}
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
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.written import written_texts
from boldprint.edition.facts import find
from boldprint.source.finding import Finding, Level
from boldprint.values.text import PublicText


def _run(shop: Shop) -> Iterable[Finding]:
    for written in written_texts(shop):
        for name in written.text.names if isinstance(written.text, PublicText) else ():
            fact = find(shop.facts, name, written.owner)
            if fact is not None and not fact.public:
                yield CHECK.finding(
                    written.text.span,
                    f"Customers would read “(({name}))”, which is a staff fact.",
                    "Move the fact below “public:”, or take its name out of this text.",
                    (fact.span,),
                )


CHECK = Check("A101", Level.ERROR, "Public text names a staff fact", _run, ("000-16",))
