"""J107: a page says that the delivery charge is not refunded.

After a withdrawal the cheapest standard delivery comes back with the price; only the extra for a quicker way may be kept.

Rules: EU-W4b, GB-W4b.

Bad:

```yaml
# policies/returns.yaml
kind: returns
id: returns
public:
  title: Returns
  answer: Send it back within ((standard)) and get your money back. Shipping costs are not refunded.
  facts:
    - {id: standard, type: days, label: Time to return, value: 30}
```

Good:

```yaml
# policies/returns.yaml
kind: returns
id: returns
public:
  title: Returns
  answer: Send it back within ((standard)) and get your money back, standard delivery included.
  facts:
    - {id: standard, type: days, label: Time to return, value: 30}
```
"""

from collections.abc import Iterable

from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.checks.law.wording import wording_breaches
from boldprint.jurisdiction.rule import LawRule


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    return wording_breaches(
        rule, selling, "keeps the delivery charge", "Say that standard delivery is refunded after a withdrawal."
    )


CHECK = law_check("J107", "A page keeps the delivery charge", _look)
