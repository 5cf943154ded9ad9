"""J153: a warranty for the United States is called neither full nor limited.

Rules: US-MM1.

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
# policies/warranties.yaml
kind: warranties
id: warranties
public:
  title: Warranties
  answer: Our packs are covered for 5 years.
  guarantees:
    - {id: packs, label: Our promise for packs, lasts: 5 years, given_by: us, giver: Corner Shop}
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
# policies/warranties.yaml
kind: warranties
id: warranties
public:
  title: Warranties
  answer: Our packs are covered for 5 years.
  guarantees:
    - {id: packs, label: Limited warranty for packs, lasts: 5 years, given_by: us, giver: Corner Shop}
```
"""

from collections.abc import Iterable

from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.jurisdiction.rule import LawRule
from boldprint.jurisdiction.rulebook import wordings
from boldprint.policies.warranties.model import Giver, WarrantiesPublic


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    assert rule.wording is not None
    patterns = wordings(rule.wording, selling.site.language)
    for _, part in selling.parts("warranties", WarrantiesPublic):
        for guarantee in part.guarantees:
            titled = not patterns or any(pattern.search(str(guarantee.label)) for pattern in patterns)
            if guarantee.given_by is not Giver.LAW and not titled:
                says = f"“{guarantee.label}” is called neither a full nor a limited warranty"
                yield Breach(guarantee.span_of("label"), says, "Call it a full or a limited warranty in this market.")


CHECK = law_check("J153", "A warranty is called neither full nor limited", _look)
