"""G138: the shop does not say how it hears customers, or how it keeps those who are angry.

A service model holds three strategies: getting feedback, keeping angry customers, and renewing its policies. The third is the review
date, which has a check of its own.

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
from boldprint.source.finding import Finding, Level

_STRATEGIES = {
    "how it hears what customers think": ("feedback",),
    "how it keeps customers for whom something went wrong": ("complaints", "remedies"),
}


def _run(shop: Shop) -> Iterable[Finding]:
    kinds = {policy.type.kind for policy in shop.library.policies}
    missing = {about: wanted for about, wanted in _STRATEGIES.items() if not kinds.intersection(wanted)}
    if missing:
        yield Finding(
            "G138",
            completeness_level(shop),
            site_span(shop),
            f"The shop does not say {', nor '.join(missing)}.",
            f"Write policies of these kinds: {', '.join(wanted[0] for wanted in missing.values())}.",
        )


CHECK = Check("G138", Level.WARNING, "A set of policies that is not complete", _run, ("000-02",))
