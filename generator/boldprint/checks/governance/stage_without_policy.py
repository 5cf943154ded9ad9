"""G137: a stage of the customer's journey has no policy and no procedure.

The scope of service runs from welcoming the customer, through help and buying, to what comes after the sale and to complaints.

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

```yaml
# policies/ordering.yaml
kind: ordering
id: ordering
public:
  title: Orders
  answer: You order online or in the shop.
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import completeness_level, site_span
from boldprint.pages.health_coverage import STAGES, stages_covered
from boldprint.policies.sop.model import SopStaff
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    covered = stages_covered(
        (policy.type.kind, _stage(policy.versions().latest.staff)) for policy in shop.library.policies
    )
    missing = [f"{stage} ({about})" for stage, about in STAGES.items() if stage not in covered]
    if missing:
        yield Finding(
            "G137",
            completeness_level(shop),
            site_span(shop),
            f"No policy and no procedure is for {len(missing)} of the customer's {len(STAGES)} stages: {'; '.join(missing)}.",
            "Write a policy for each, or a procedure with that stage.",
        )


def _stage(part: object) -> str | None:
    return part.stage.name if isinstance(part, SopStaff) and part.stage is not None else None


CHECK = Check("G137", Level.WARNING, "A stage without a policy", _run, ("000-03", "000-05"))
