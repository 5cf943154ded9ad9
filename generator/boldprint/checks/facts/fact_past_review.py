"""F206: other policies rest on a fact whose policy is due for review.

Each page that names the fact repeats something that nobody has confirmed since. One finding for each fact; reviewing its policy mends
them all.

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
  review_by: 2026-03-01
```

```yaml
# policies/cards.yaml
kind: general
id: cards
public:
  title: Greeting cards
  answer: A card comes with gift wrapping, for ((gifts.price)).
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
  review_by: 2027-03-01
```

```yaml
# policies/cards.yaml
kind: general
id: cards
public:
  title: Greeting cards
  answer: A card comes with gift wrapping, for ((gifts.price)).
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.naming import uses_of_facts
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    due = {
        policy.id: parts.staff.review_by
        for policy, overlay, parts in shop.parts()
        if not overlay and parts.staff.review_by is not None
    }
    for name, uses in uses_of_facts(shop).items():
        owner = name.partition(".")[0]
        day = due.get(owner)
        places = {user: span for user, span in uses if user != owner}
        if day is not None and day < shop.today and places:
            yield CHECK.finding(
                shop.facts[name].span,
                f"“{name}” was due for review on {day}, and {_pages(len(places))} name it: {', '.join(sorted(places))}.",
                f"Read “{owner}” again, and set a new “review_by:”.",
                tuple(sorted(places.values())),
            )


def _pages(number: int) -> str:
    return "another page" if number == 1 else f"{number} other pages"


CHECK = Check("F206", Level.WARNING, "A value is used past its review date", _run, ("000-02", "001-12"))
