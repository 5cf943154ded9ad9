"""J160: a warranty for Australia lacks the text that the law prescribes.

Rules: AU-D1.

Bad:

```yaml
# content/site.yaml
name: Corner Shop
url: https://help.cornershop.example
answer: ((returns.standard)) to return.
language: en
country: AU
time_zone: Australia/Sydney
counting: {start_day: not counted, last_day_ends: "24:00", closed_day: stays, zone: Australia/Sydney, rounding: half up}
brand: {accent: "#0e6452"}
company: {legal_name: Corner Shop, address: 1 Main Street, country: AU}
markets:
  - {id: home, label: Australia, countries: [AU], currency: AUD}
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
country: AU
time_zone: Australia/Sydney
counting: {start_day: not counted, last_day_ends: "24:00", closed_day: stays, zone: Australia/Sydney, rounding: half up}
brand: {accent: "#0e6452"}
company: {legal_name: Corner Shop, address: 1 Main Street, country: AU}
markets:
  - {id: home, label: Australia, countries: [AU], currency: AUD}
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
  rights: Our goods come with guarantees that cannot be excluded under the Australian Consumer Law.
```
"""

from collections.abc import Iterable

from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.checks.law.wording import says
from boldprint.jurisdiction.rule import LawRule
from boldprint.policies.warranties.model import Giver, WarrantiesPublic


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    assert rule.wording is not None
    for _, part in selling.parts("warranties", WarrantiesPublic):
        own = [guarantee for guarantee in part.guarantees if guarantee.given_by is not Giver.LAW]
        if own and not says(selling, rule.wording, "warranties"):
            help_ = "Add the prescribed text to “rights:” in the overlay for Australia, with who gives it, how to claim and who pays."
            yield Breach(own[0].span, f"“{own[0].label}” lacks the prescribed text", help_)


CHECK = law_check("J160", "A warranty lacks the text prescribed in Australia", _look)
