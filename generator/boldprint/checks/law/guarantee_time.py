"""J120: the legal guarantee is stated shorter than the law of a market gives.

Looked at are the guarantees of a warranty policy that are “given_by: law”. In some countries the time has no fixed end, or depends on how long
such a product lasts; there “lasts: no limit” is right, with a sentence that explains it.

Rules: EU-G1, SE-G2, PT-G2, ES-G2, IE-G2, FI-G2, NL-G2, IS-G2, NO-G2, GB-G2, AU-G1.

Bad:

```yaml
# policies/warranties.yaml
kind: warranties
id: warranties
public:
  title: Warranties
  answer: Everything is covered by law.
  guarantees:
    - {id: law, label: The legal guarantee, lasts: 1 year, given_by: law, giver: Corner Shop}
```

Good:

```yaml
# policies/warranties.yaml
kind: warranties
id: warranties
public:
  title: Warranties
  answer: Everything is covered by law for up to 6 years.
  guarantees:
    - {id: law, label: The legal guarantee, lasts: 6 years, given_by: law, giver: Corner Shop}
```

Good, where the law names no end:

```yaml
# policies/warranties.yaml
kind: warranties
id: warranties
public:
  title: Warranties
  answer: Everything is covered by law for as long as it should last.
  guarantees:
    - {id: law, label: The legal guarantee, lasts: no limit, given_by: law, giver: Corner Shop}
```
"""

from collections.abc import Iterable

from boldprint.checks.law.lengths import reaches
from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.jurisdiction.rule import LawRule
from boldprint.policies.warranties.model import Giver, WarrantiesPublic


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    assert rule.at_least is not None
    for policy, part in selling.parts("warranties", WarrantiesPublic):
        for guarantee in part.guarantees:
            lasts = selling.extent(guarantee.lasts, policy)
            if guarantee.given_by is Giver.LAW and lasts is not None and not reaches(lasts, rule.at_least):
                says = f"“{guarantee.label}” lasts {lasts}"
                help_ = f"Write {rule.at_least} for this market, in an overlay if other markets differ."
                yield Breach(guarantee.span_of("lasts"), says, help_)


CHECK = law_check("J120", "The legal guarantee is stated too short", _look)
