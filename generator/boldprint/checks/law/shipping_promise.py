"""J154: a shop that ships in the United States states no time, or nothing for the case that it is late.

Rules: US-F1, US-F2.

Bad:

```yaml
# content/site.yaml
name: Corner Shop
url: https://help.cornershop.example
answer: ((returns.standard)) to return.
language: en
country: US
time_zone: America/New_York
counting: {start_day: not counted, last_day_ends: "24:00", closed_day: stays, zone: America/New_York, rounding: half up}
brand: {accent: "#0e6452"}
company: {legal_name: Corner Shop, address: 1 Main Street, country: US}
markets:
  - {id: home, label: United States, countries: [US], currency: USD}
```

```yaml
# policies/shipping.yaml
kind: shipping
id: shipping
public:
  title: Shipping
  answer: We ship quickly.
  dispatch: {country: US, zone: America/New_York, days: mon-fri, cutoff: "14:00", handling: 0 business days}
  zones:
    - {id: us, label: United States, countries: [US], days: mon-fri}
    - {id: hawaii, label: Hawaii, countries: [US], days: mon-fri}
```

Good:

```yaml
# content/site.yaml
name: Corner Shop
url: https://help.cornershop.example
answer: ((returns.standard)) to return.
language: en
country: US
time_zone: America/New_York
counting: {start_day: not counted, last_day_ends: "24:00", closed_day: stays, zone: America/New_York, rounding: half up}
brand: {accent: "#0e6452"}
company: {legal_name: Corner Shop, address: 1 Main Street, country: US}
markets:
  - {id: home, label: United States, countries: [US], currency: USD}
```

```yaml
# policies/shipping.yaml
kind: shipping
id: shipping
public:
  title: Shipping
  answer: We ship within 2 working days. If we are late, you get a new day or cancel, as you like.
  dispatch: {country: US, zone: America/New_York, days: mon-fri, cutoff: "14:00", handling: 0 business days}
  zones:
    - {id: us, label: United States, countries: [US], days: mon-fri}
    - {id: hawaii, label: Hawaii, countries: [US], days: mon-fri}
  tables:
    - id: delivery
      asks:
        - id: to
          ask: Where does it go?
          choices:
            - {id: us, label: United States}
            - {id: hawaii, label: Hawaii}
      terms:
        - {id: price, label: Price}
        - {id: fastest, label: At least}
        - {id: slowest, label: At most}
      rules:
        - id: all
          outcome: accept
          because: The van is quick.
          gives:
            - {id: price, amount: 4.95 USD}
            - {id: fastest, length: 1 business day}
            - {id: slowest, length: 5 business days}
      otherwise: none
```
"""

from collections.abc import Iterable

from boldprint.checks.law.promises import terms_of
from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.checks.law.wording import says
from boldprint.jurisdiction.rule import LawRule
from boldprint.policies.shipping.model import SLOWEST


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    for telling in selling.of_kind("shipping"):
        timed = any(given.name == SLOWEST for terms in terms_of(telling.part) for given in terms.gives)
        if "shipping time" in rule.states and not timed:
            help_ = "Add a table “delivery” whose rules give “fastest” and “slowest”."
            yield Breach(telling.part.span, "No delivery time is stated", help_)
        if rule.wording is not None and not says(selling, rule.wording, "shipping", "ordering"):
            help_ = "Add a section: what you tell the buyer when it is late, and that they may cancel."
            yield Breach(telling.part.span, "Nothing says what happens when an order is late", help_)


CHECK = law_check("J154", "A shipping time or what happens when it is missed is not stated", _look)
