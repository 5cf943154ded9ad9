"""W205: no policy says how to complain, so no page can lead there.

A shop that makes it easy to complain hears of problems while it can still mend them. Every policy page links to the complaints
policy, once there is one.

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
# policies/complaints.yaml
kind: complaints
id: complaints
public:
  title: Complaints
  answer: We answer every complaint.
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import completeness_level, site_span
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    if not any(policy.type.kind == "complaints" for policy in shop.library.policies):
        yield Finding(
            "W205",
            completeness_level(shop),
            site_span(shop),
            "No page says how to complain.",
            "Write a policy of the kind complaints; every page then links to it.",
        )


CHECK = Check("W205", Level.WARNING, "No way to complain", _run, ("003-42",))
