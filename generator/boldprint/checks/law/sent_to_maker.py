"""J133: a page sends buyers with a fault to the manufacturer.

In Australia the seller answers for a fault. It may help to name the maker, but not instead of the shop.

Rules: AU-M1.

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
  - {id: home, label: Home, countries: [AU], currency: AUD}
```

```yaml
# policies/about.yaml
kind: general
id: about
public:
  title: About us
  answer: If it is faulty, contact the manufacturer.
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
  - {id: home, label: Home, countries: [AU], currency: AUD}
```

```yaml
# policies/about.yaml
kind: general
id: about
public:
  title: About us
  answer: If it is faulty, bring it to us.
```
"""

from collections.abc import Iterable

from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.checks.law.wording import wording_breaches
from boldprint.jurisdiction.rule import LawRule


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    return wording_breaches(rule, selling, "sends the buyer away", "Say that buyers come to you with a fault.")


CHECK = law_check("J133", "A page sends buyers to the manufacturer", _look)
