"""J106: nothing says who pays for sending goods back.

Buyers pay for the way back only if they were told so before they bought; otherwise the shop pays.

Rules: EU-W5b.

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
  answer: Send it back within ((standard)) and get your money back. Return postage costs ((postage)).
  facts:
    - {id: standard, type: days, label: Time to return, value: 30}
    - {id: postage, type: money, label: Return postage, value: 4.95 EUR}
```
"""

from collections.abc import Iterable

from boldprint.checks.law.promises import terms_of
from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.checks.law.wording import says
from boldprint.jurisdiction.rule import LawRule


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    tellings = list(selling.of_kind("returns"))
    ruled = any(terms.pays is not None or terms.fee is not None for telling in tellings for terms in terms_of(telling.part))
    if not ruled and not says(selling, "return-cost", "returns"):
        for telling in tellings[:1]:
            yield Breach(
                telling.part.span,
                "Nothing says who pays for sending goods back",
                "Add “fee:” and “pays:” to the rules, or a sentence with the postage.",
            )


CHECK = law_check("J106", "Nothing says who pays for sending goods back", _look)
