"""W101: a link leads to a page that does not exist.

A text links to a page by its id: `[Returns](returns)`, or to a part of it: `[How](returns#how)`. The build looks at every link of
every page once more.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
  sections:
    - id: back
      title: Sending it back
      text: The page on [returns](return) says how.
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
  sections:
    - id: back
      title: Sending it back
      text: The page on [returns](returns) says how.
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.references import known_to_customers, known_to_staff, unknown
from boldprint.checks.text_links import text_links
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for_customers, for_staff = known_to_customers(shop), known_to_staff(shop)
    for link in text_links(shop):
        known = for_customers if link.for_customers else for_staff
        if link.page not in known:
            yield CHECK.finding(link.span(shop), f"The link leads to “{link.target}”, and there is no such page.", unknown(link.page, known))


CHECK = Check("W101", Level.ERROR, "A link to a page that does not exist", _run)
