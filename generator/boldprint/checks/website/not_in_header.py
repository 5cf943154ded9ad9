"""W201: the policy on returns or on shipping is not in the header.

Return and shipping policies are easy to find: one step from every page.

Bad:

```yaml
# content/site.yaml
name: Corner Shop
url: https://help.corner.example
answer: ((returns.standard)) to return what you bought.
language: en
country: IE
time_zone: Europe/Dublin
counting:
  start_day: not counted
  last_day_ends: "24:00"
  closed_day: stays
  zone: Europe/Dublin
  rounding: in the customer's favour
brand:
  accent: "#0e6452"
company:
  legal_name: Corner Shop
  address: 1 High Street, Galway
  country: IE
markets:
  - {id: home, label: Ireland, countries: [IE], currency: EUR}
quick: [contact-details]
```

Good:

```yaml
# content/site.yaml
name: Corner Shop
url: https://help.corner.example
answer: ((returns.standard)) to return what you bought.
language: en
country: IE
time_zone: Europe/Dublin
counting:
  start_day: not counted
  last_day_ends: "24:00"
  closed_day: stays
  zone: Europe/Dublin
  rounding: in the customer's favour
brand:
  accent: "#0e6452"
company:
  legal_name: Corner Shop
  address: 1 High Street, Galway
  country: IE
markets:
  - {id: home, label: Ireland, countries: [IE], currency: EUR}
quick: [returns, contact-details]
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.source.finding import Finding, Level

_WANTED = ("returns", "shipping")


def _run(shop: Shop) -> Iterable[Finding]:
    for policy in shop.library.policies:
        if policy.type.kind in _WANTED and policy.id not in shop.site.quick:
            yield CHECK.finding(
                shop.site.span_of("quick"),
                f"“{policy.id}” is not in the header, so customers need more than one step to it.",
                f"Add {policy.id} to “quick:”.",
            )


CHECK = Check("W201", Level.WARNING, "Returns or shipping out of reach", _run, ("003-36",))
