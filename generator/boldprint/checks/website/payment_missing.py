"""W202: no page says how customers can pay.

Accepted payment methods are clearly displayed, before anybody fills a basket.

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
quick: [returns, contact-details]
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

```yaml
# policies/payment-methods.yaml
kind: payment-methods
id: payment-methods
public:
  title: Payment
  answer: You pay by card.
  methods:
    - {id: card, label: Card, kind: card, at: [web, shop], charged: When your parcel leaves., refunded: To the card.}
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import completeness_level, site_span
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    if not any(policy.type.kind == "payment-methods" for policy in shop.library.policies):
        yield Finding(
            "W202",
            completeness_level(shop),
            site_span(shop),
            "No page says how customers can pay.",
            "Write a policy of the kind payment-methods.",
        )


CHECK = Check("W202", Level.WARNING, "Payment methods are missing", _run, ("003-37",))
