"""W230: a marketplace would read something that is not so.

The files for marketplaces (`boldprint export merchant-returns`, `merchant-shipping`) have no field for it, or a default of their own: the
day ends with the hour of the delivery, orders are taken until 8:00, from Monday to Friday. A note, because not every shop sells there.

Bad:

```yaml
# policies/shipping.yaml
kind: shipping
id: shipping
public:
  title: Shipping
  answer: We ship in Ireland.
  dispatch: {country: IE, zone: Europe/Dublin, days: mon-fri, cutoff: "14:00", handling: 3 hours}
  zones:
    - {id: ireland, label: Ireland, countries: [IE], days: mon-fri}
```

Good:

```yaml
# policies/shipping.yaml
kind: shipping
id: shipping
public:
  title: Shipping
  answer: We ship in Ireland.
  dispatch: {country: IE, zone: Europe/Dublin, days: mon-fri, cutoff: "14:00", handling: 0 business days}
  zones:
    - {id: ireland, label: Ireland, countries: [IE], days: mon-fri}
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.exports.merchant_returns import return_doubts
from boldprint.exports.merchant_shipping import shipping_doubts
from boldprint.source.finding import Finding, Level
from boldprint.source.model import NOWHERE


def _run(shop: Shop) -> Iterable[Finding]:
    policies = {policy.id: policy for policy in shop.library.policies}
    for doubt in (*return_doubts(shop.public), *shipping_doubts(shop.public)):
        policy = policies.get(doubt.policy)
        yield CHECK.finding(policy.header.span_of("id") if policy is not None else NOWHERE, doubt.message, doubt.help)


CHECK = Check("W230", Level.INFO, "A marketplace would read something else", _run)
