"""J112: a delivery takes longer than the law sets where nothing else is agreed.

Looked at is the term “slowest” of the shipping tables. A longer time may be agreed, so the buyer has to see it before the order.

Rules: EU-I2, GB-I2.

Bad:

```yaml
# policies/shipping.yaml
kind: shipping
id: shipping
public:
  title: Shipping
  answer: We send everything by ship.
  dispatch: {country: IE, zone: Europe/Dublin, days: mon-fri, cutoff: "14:00", handling: 0 business days}
  zones:
    - {id: ie, label: Ireland, countries: [IE], days: mon-fri}
    - {id: islands, label: Islands, countries: [IE], days: mon-fri}
  tables:
    - id: delivery
      asks:
        - id: to
          ask: Where does it go?
          choices:
            - {id: ie, label: Ireland}
            - {id: islands, label: An island}
      terms:
        - {id: price, label: Price}
        - {id: fastest, label: At least}
        - {id: slowest, label: At most}
      rules:
        - id: all
          outcome: accept
          because: The ship is slow.
          gives:
            - {id: price, amount: 4.95 EUR}
            - {id: fastest, length: 10 business days}
            - {id: slowest, length: 40 business days}
      otherwise: none
```

Good:

```yaml
# policies/shipping.yaml
kind: shipping
id: shipping
public:
  title: Shipping
  answer: We send everything by van.
  dispatch: {country: IE, zone: Europe/Dublin, days: mon-fri, cutoff: "14:00", handling: 0 business days}
  zones:
    - {id: ie, label: Ireland, countries: [IE], days: mon-fri}
    - {id: islands, label: Islands, countries: [IE], days: mon-fri}
  tables:
    - id: delivery
      asks:
        - id: to
          ask: Where does it go?
          choices:
            - {id: ie, label: Ireland}
            - {id: islands, label: An island}
      terms:
        - {id: price, label: Price}
        - {id: fastest, label: At least}
        - {id: slowest, label: At most}
      rules:
        - id: all
          outcome: accept
          because: The van is quick.
          gives:
            - {id: price, amount: 4.95 EUR}
            - {id: fastest, length: 1 business day}
            - {id: slowest, length: 2 business days}
      otherwise: none
```
"""

from collections.abc import Iterable

from boldprint.checks.law.lengths import exceeds
from boldprint.checks.law.promises import terms_of
from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.jurisdiction.rule import LawRule
from boldprint.policies.shipping.model import SLOWEST
from boldprint.values.length import Length


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    assert rule.at_most is not None
    for telling in selling.of_kind("shipping"):
        for given in (given for terms in terms_of(telling.part) for given in terms.gives if given.name == SLOWEST):
            length = selling.value(given.length, telling.policy)
            if isinstance(length, Length) and exceeds(length, rule.at_most):
                help_ = "Show this time beside the order button, so that it is agreed, or make it shorter."
                yield Breach(given.span, f"A delivery takes up to {length}", help_)


CHECK = law_check("J112", "A delivery takes longer than the law sets", _look)
