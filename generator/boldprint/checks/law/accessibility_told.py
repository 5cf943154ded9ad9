"""J141: a shop says nothing about the accessibility of its service.

Rules: EU-A1.

Bad:

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
```

Good:

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
```

```yaml
# policies/accessibility.yaml
kind: accessibility
id: accessibility
public:
  title: Accessibility
  answer: You can use this site by keyboard, screen reader or voice.
```
"""

from collections.abc import Iterable

from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.jurisdiction.rule import LawRule


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    if selling.lacks("accessibility"):
        yield Breach(selling.place, "No page says how accessible the service is", "Add a policy “kind: accessibility”.")


CHECK = law_check("J141", "Nothing is said about accessibility", _look)
