"""J132: a page reads as if there were no refunds.

A notice cannot take away rights that the law gives. That there is no refund for a change of mind may be said where the law gives none.

Rules: EU-N1, GB-N1, AU-N1.

Bad:

```yaml
# policies/about.yaml
kind: general
id: about
public:
  title: About us
  answer: No refunds on sale items.
```

Good:

```yaml
# policies/about.yaml
kind: general
id: about
public:
  title: About us
  answer: No refund for a change of mind after 30 days. Faulty things are repaired, replaced or refunded.
```
"""

from collections.abc import Iterable

from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.checks.law.wording import wording_breaches
from boldprint.jurisdiction.rule import LawRule


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    return wording_breaches(rule, selling, "reads as if the buyer had no rights", "Say for which case there is no refund, and that rights by law stay.")


CHECK = law_check("J132", "A page denies refunds", _look)
