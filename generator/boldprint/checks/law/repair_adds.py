"""J124: a page on warranties does not say that a repair makes the legal guarantee longer.

Rules: EU-G5.

Bad:

```yaml
# policies/warranties.yaml
kind: warranties
id: warranties
public:
  title: Warranties
  answer: Everything is covered by law. We repair it free.
  guarantees:
    - {id: law, label: The legal guarantee, lasts: 6 years, given_by: law, giver: Corner Shop}
```

Good:

```yaml
# policies/warranties.yaml
kind: warranties
id: warranties
public:
  title: Warranties
  answer: Everything is covered by law. If you choose a repair, the guarantee becomes 12 months longer.
  guarantees:
    - {id: law, label: The legal guarantee, lasts: 6 years, given_by: law, giver: Corner Shop}
```
"""

from collections.abc import Iterable

from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.checks.law.wording import says
from boldprint.jurisdiction.rule import LawRule


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    assert rule.wording is not None
    tellings = list(selling.of_kind(*rule.of))
    if tellings and not says(selling, rule.wording, *rule.of):
        fault = "No page on warranties says that a repair makes the legal guarantee longer"
        yield Breach(tellings[0].part.span, fault, "Add a sentence: “If you choose repair, the legal guarantee becomes 12 months longer.”")


CHECK = law_check("J124", "A page does not say what a repair adds to the legal guarantee", _look)
