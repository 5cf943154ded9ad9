"""G136: one of the seven areas of a service policy has no policy.

Article 003 names seven areas: what you sell, speed, communication, follow-up, complaints, retention, and the people who serve. A shop
with few policies is only told about it.

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
# policies/product-information.yaml
kind: product-information
id: product-information
public:
  title: Our products
  answer: Each page says what you need to know.
```

```yaml
# policies/service-promise.yaml
kind: service-promise
id: service-promise
public:
  title: Our promise
  answer: You wait a short time.
```

```yaml
# policies/after-sales.yaml
kind: after-sales
id: after-sales
public:
  title: After your purchase
  answer: We help you with what you bought.
```

```yaml
# policies/complaints.yaml
kind: complaints
id: complaints
public:
  title: Complaints
  answer: We answer every complaint.
```

```yaml
# policies/feedback.yaml
kind: feedback
id: feedback
public:
  title: Feedback
  answer: Tell us what to do better.
```

```yaml
# policies/sops/coaching.yaml
kind: sop
id: coaching
staff:
  title: Coach an associate
  trigger: Once a month.
  roles: [team-lead]
  steps:
    - {id: ask, do: Ask how they see it themselves.}
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import completeness_level, site_span
from boldprint.pages.health_coverage import AREAS, areas_covered
from boldprint.policies.types import policy_types
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    covered = areas_covered((policy.type.kind, policy.id) for policy in shop.library.policies)
    missing = [f"{area} ({about})" for area, about in AREAS.items() if area not in covered]
    if missing:
        kinds = [kind for area in AREAS if area not in covered for kind in _kinds(area)]
        yield Finding(
            "G136",
            completeness_level(shop),
            site_span(shop),
            f"No policy covers {len(missing)} of the {len(AREAS)} areas of a service policy: {'; '.join(missing)}.",
            f"Kinds of policies that do: {', '.join(kinds)}.",
        )


def _kinds(area: str) -> list[str]:
    found = [kind.kind for kind in policy_types().values() if kind.area == area]
    return found or ["sop or guideline with coaching or recognition in its id"]


CHECK = Check("G136", Level.WARNING, "An area without a policy", _run, ("003-31", "003-35", "000-04"))
