"""J150: a shop that sells in the United States posts no returns policy.

There is no federal right to return. Several states give one where no policy is posted, so silence costs more than any policy.

Rules: US-CA1, US-NY1, US-FL1, US-CT1, US-HI1, US-MD1, US-MA1, US-MN1, US-NJ1, US-OH1, US-RI1, US-UT1, US-VA1.

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
# policies/returns.yaml
kind: general
id: returns
public:
  title: Shopping
  answer: Ask us within ((standard)).
  facts:
    - {id: standard, type: days, label: Time to ask, value: 30}
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
# policies/returns.yaml
kind: returns
id: returns
public:
  title: Returns
  answer: Send it back within ((standard)).
  facts:
    - {id: standard, type: days, label: Time to return, value: 30}
```
"""

from collections.abc import Iterable

from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.jurisdiction.rule import LawRule


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    if selling.lacks("returns"):
        yield Breach(selling.place, "No returns policy is posted", "Add a policy “kind: returns”, also if you take nothing back.")


CHECK = law_check("J150", "No returns policy is posted", _look)
