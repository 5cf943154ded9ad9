"""J103: a page does not say which rights the law gives beside the shop's own promise.

A shop that is silent about the right to withdraw gives it for a year longer, and a page that names only the shop's own rules reads as
if there were no others.

Rules: EU-W3, GB-S1, NO-W3.

Bad:

```yaml
# policies/returns.yaml
kind: returns
id: returns
public:
  title: Returns
  answer: Send it back within ((standard)) and get your money back.
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
  answer: Send it back within ((standard)) and get your money back.
  facts:
    - {id: standard, type: days, label: Time to return, value: 30}
  rights: If you bought online, the law lets you withdraw for 14 days from delivery. Our promise takes nothing from that.
```
"""

from collections.abc import Iterable

from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.jurisdiction.rule import LawRule


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    for telling in selling.of_kind(*rule.of):
        if telling.part.rights is None:
            yield Breach(
                telling.part.span,
                f"The page “{telling.part.title}” does not say which rights the law gives beside it",
                "Add “rights:” below “public:” and one or two sentences.",
            )


CHECK = law_check("J103", "A page does not tell of the rights by law", _look)
