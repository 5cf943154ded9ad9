"""J144: a shop shows reviews and takes no steps against fake ones.

Rules: GB-P1.

Bad:

```yaml
# content/site.yaml
name: Corner Shop
url: https://help.cornershop.example
answer: ((returns.standard)) to return.
language: en
country: GB
time_zone: Europe/London
counting: {start_day: not counted, last_day_ends: "24:00", closed_day: stays, zone: Europe/London, rounding: half up}
brand: {accent: "#0e6452"}
company: {legal_name: Corner Shop, address: 1 Main Street, country: GB}
markets:
  - {id: home, label: Home, countries: [GB], currency: GBP}
```

```yaml
# policies/reviews.yaml
kind: reviews
id: reviews
public:
  title: Reviews
  answer: Anybody can write a review.
  verification: {verified: no}
```

Good:

```yaml
# content/site.yaml
name: Corner Shop
url: https://help.cornershop.example
answer: ((returns.standard)) to return.
language: en
country: GB
time_zone: Europe/London
counting: {start_day: not counted, last_day_ends: "24:00", closed_day: stays, zone: Europe/London, rounding: half up}
brand: {accent: "#0e6452"}
company: {legal_name: Corner Shop, address: 1 Main Street, country: GB}
markets:
  - {id: home, label: Home, countries: [GB], currency: GBP}
```

```yaml
# policies/reviews.yaml
kind: reviews
id: reviews
public:
  title: Reviews
  answer: Buyers can write a review.
  verification: {verified: yes, how: We compare each review with an order.}
```
"""

from collections.abc import Iterable

from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.jurisdiction.rule import LawRule
from boldprint.policies.reviews.model import ReviewsPublic


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    for _, part in selling.parts("reviews", ReviewsPublic):
        if not part.verification.verified:
            help_ = "Check that the reviewer bought the product, and say how under “verification:”."
            yield Breach(part.verification.span, "Reviews are shown and nobody checks them", help_)


CHECK = law_check("J144", "Nobody checks reviews", _look)
