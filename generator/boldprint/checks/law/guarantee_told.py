"""J121: buyers are not reminded of the legal guarantee.

Every shop for goods names it beside its own promises: a guarantee that is “given_by: law”.

Rules: EU-I1b.

Bad:

```yaml
# policies/warranties.yaml
kind: warranties
id: warranties
public:
  title: Warranties
  answer: Our packs are covered for 5 years.
  guarantees:
    - {id: packs, label: Our promise, lasts: 5 years, given_by: us, giver: Corner Shop}
```

Good:

```yaml
# policies/warranties.yaml
kind: warranties
id: warranties
public:
  title: Warranties
  answer: Our packs are covered for 5 years, and everything by law.
  guarantees:
    - {id: packs, label: Our promise, lasts: 5 years, given_by: us, giver: Corner Shop}
    - {id: law, label: The legal guarantee, lasts: 6 years, given_by: law, giver: Corner Shop}
```
"""

from collections.abc import Iterable

from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.jurisdiction.rule import LawRule
from boldprint.policies.warranties.model import Giver, WarrantiesPublic


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    parts = [part for _, part in selling.parts("warranties", WarrantiesPublic)]
    if any(guarantee.given_by is Giver.LAW for part in parts for guarantee in part.guarantees):
        return
    if parts:
        help_ = "Add a guarantee with “given_by: law”."
        yield Breach(parts[0].span_of("guarantees"), "No page reminds buyers of the legal guarantee", help_)
    elif selling.lacks("warranties"):
        help_ = "Add a policy “kind: warranties” with a guarantee that is “given_by: law”."
        yield Breach(selling.place, "No page reminds buyers of the legal guarantee", help_)


CHECK = law_check("J121", "Buyers are not reminded of the legal guarantee", _look)
