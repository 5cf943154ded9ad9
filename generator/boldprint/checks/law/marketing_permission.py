"""J142: a newsletter or coupons are offered without saying what allows the messages.

Rules: EU-D1.

Bad:

```yaml
# policies/loyalty.yaml
kind: loyalty
id: loyalty
public:
  title: Members
  answer: Get news by e-mail.
  instruments:
    - {id: news, kind: newsletter, label: Newsletter, text: News once a month., join: Tick the box., leave: Press the link.}
```

Good:

```yaml
# policies/loyalty.yaml
kind: loyalty
id: loyalty
public:
  title: Members
  answer: Get news by e-mail.
  instruments:
    - {id: news, kind: newsletter, label: Newsletter, text: News once a month., join: Tick the box., leave: Press the link., permission: consent}
```
"""

from collections.abc import Iterable

from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.jurisdiction.rule import LawRule
from boldprint.policies.loyalty.model import InstrumentKind, LoyaltyPublic

_WRITTEN = (InstrumentKind.NEWSLETTER, InstrumentKind.COUPONS)


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    for _, part in selling.parts("loyalty", LoyaltyPublic):
        for instrument in part.instruments:
            if instrument.kind in _WRITTEN and instrument.permission is None:
                says = f"Nothing says what allows the messages of “{instrument.label}”"
                yield Breach(instrument.span, says, "Add “permission:” consent, soft opt-in or service message.")


CHECK = law_check("J142", "Nothing says what allows advertising messages", _look)
