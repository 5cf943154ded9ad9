"""J114: buyers behind a customs border are not told who pays customs and VAT.

The shipping zone of the country says it under `duties:`.

Rules: NO-D1.

Bad:

```yaml
# policies/shipping.yaml
kind: shipping
id: shipping
public:
  title: Shipping
  answer: We send to Ireland and Norway.
  dispatch: {country: IE, zone: Europe/Dublin, days: mon-fri, cutoff: "14:00", handling: 0 business days}
  zones:
    - {id: ie, label: Ireland, countries: [IE], days: mon-fri}
    - {id: norway, label: Norway, countries: ["NO"], days: mon-fri}
```

```yaml
# content/site.yaml
name: Corner Shop
url: https://help.cornershop.example
answer: ((returns.standard)) to return.
language: en
country: IE
time_zone: Europe/Dublin
counting: {start_day: not counted, last_day_ends: "24:00", closed_day: stays, zone: Europe/Dublin, rounding: half up}
brand: {accent: "#0e6452"}
company: {legal_name: Corner Shop, address: 1 Main Street, country: IE}
markets:
  - {id: home, label: Ireland, countries: [IE], currency: EUR}
  - {id: norway, label: Norway, countries: ["NO"], currency: NOK}
```

Good:

```yaml
# policies/shipping.yaml
kind: shipping
id: shipping
public:
  title: Shipping
  answer: We send to Ireland and Norway.
  dispatch: {country: IE, zone: Europe/Dublin, days: mon-fri, cutoff: "14:00", handling: 0 business days}
  zones:
    - {id: ie, label: Ireland, countries: [IE], days: mon-fri}
    - {id: norway, label: Norway, countries: ["NO"], days: mon-fri, duties: Norwegian VAT and customs are in the price.}
```

```yaml
# content/site.yaml
name: Corner Shop
url: https://help.cornershop.example
answer: ((returns.standard)) to return.
language: en
country: IE
time_zone: Europe/Dublin
counting: {start_day: not counted, last_day_ends: "24:00", closed_day: stays, zone: Europe/Dublin, rounding: half up}
brand: {accent: "#0e6452"}
company: {legal_name: Corner Shop, address: 1 Main Street, country: IE}
markets:
  - {id: home, label: Ireland, countries: [IE], currency: EUR}
  - {id: norway, label: Norway, countries: ["NO"], currency: NOK}
```
"""

from collections.abc import Iterable

from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.jurisdiction.rule import LawRule
from boldprint.policies.shipping.model import ShippingPublic


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    for _, part in selling.parts("shipping", ShippingPublic):
        for zone in part.zones:
            abroad = rule.countries.intersection(zone.countries) - {part.dispatch.country}
            if abroad and zone.duties is None:
                says = f"The shipping zone “{zone.label}” does not say who pays customs and VAT"
                yield Breach(zone.span, says, "Add “duties:” with a sentence to the zone.")


CHECK = law_check("J114", "A zone does not say who pays customs and VAT", _look)
