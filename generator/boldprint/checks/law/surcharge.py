"""J113: a page asks more for paying by card, or more than the basic rate for a call.

Rules: EU-I3.

Bad:

```yaml
# policies/paying.yaml
kind: general
id: paying
public:
  title: Paying
  answer: We take every card, with a fee for paying by credit card.
```

Good:

```yaml
# policies/paying.yaml
kind: general
id: paying
public:
  title: Paying
  answer: We take every card. There is no fee for paying by credit card.
```
"""

from collections.abc import Iterable

from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.checks.law.wording import wording_breaches
from boldprint.jurisdiction.rule import LawRule


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    return wording_breaches(rule, selling, "asks more than the law allows", "Take the same price for every card and a number at the basic rate.")


CHECK = law_check("J113", "A card or a call costs extra", _look)
