"""J123: a maker's guarantee may need the harmonised label, which stands with the product and cannot be seen here.

It belongs to a producer's free guarantee of more than two years that covers the whole product.

Rules: EU-G4.

Bad:

```yaml
# policies/warranties.yaml
kind: warranties
id: warranties
public:
  title: Warranties
  answer: Devices are covered by their maker for 5 years.
  guarantees:
    - {id: maker, label: The maker's guarantee, lasts: 5 years, given_by: maker, giver: The maker}
```

Good:

```yaml
# policies/warranties.yaml
kind: warranties
id: warranties
public:
  title: Warranties
  answer: Devices are covered by their maker for 2 years.
  guarantees:
    - {id: maker, label: The maker's guarantee, lasts: 2 years, given_by: maker, giver: The maker}
```
"""

from collections.abc import Iterable

from boldprint.checks.law.lengths import reaches
from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.jurisdiction.rule import LawRule
from boldprint.policies.warranties.model import Giver, WarrantiesPublic
from boldprint.rules.window import Extent


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    for policy, part in selling.parts("warranties", WarrantiesPublic):
        for guarantee in part.guarantees:
            lasts = selling.extent(guarantee.lasts, policy)
            if guarantee.given_by is Giver.MAKER and lasts is not None and not reaches(Extent(rule.at_most), lasts):
                says = f"“{guarantee.label}” lasts {lasts}, and nothing here shows whether its label stands with the products"
                yield Breach(guarantee.span, says, "Look at the product pages. If the label is there, nothing is to be done.")


CHECK = law_check("J123", "A maker's guarantee may need the harmonised label", _look)
