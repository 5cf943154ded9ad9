"""J125: a fact that states a figure of the law states another one than the law.

Facts with these ids are read as figures of the law: `send_back` (time to send goods back after withdrawing), `presumed` (how long a fault
counts as there from the start), `repair_adds` (what a repair adds to the guarantee), `reject` (time to reject faulty goods in the
United Kingdom), `lowest_of` (days behind a lowest price).

Rules: EU-W5, EU-G1b, EU-G5b, EU-P1, GB-W5, GB-R1, GB-G1.

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
    - {id: send_back, type: days, label: Time to send it, value: 7}
    - {id: reject, type: days, label: Time to reject, value: 14}
    - {id: presumed, type: months, label: A fault counts as there from the start for, value: 3}
```

Bad, in other policies:

```yaml
# policies/warranties.yaml
kind: warranties
id: warranties
public:
  title: Warranties
  answer: A repair adds ((repair_adds)).
  facts:
    - {id: repair_adds, type: months, label: A repair adds, value: 6}
  guarantees:
    - {id: law, label: The legal guarantee, lasts: 6 years, given_by: law, giver: Corner Shop}
```

```yaml
# policies/prices.yaml
kind: general
id: prices
public:
  title: Prices
  answer: A reduced price stands beside the lowest of the last ((lowest_of)).
  facts:
    - {id: lowest_of, type: days, label: Days behind a lowest price, value: 14}
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
    - {id: send_back, type: days, label: Time to send it, value: 14}
    - {id: reject, type: days, label: Time to reject, value: 30}
    - {id: presumed, type: months, label: A fault counts as there from the start for, value: 12}
```

```yaml
# policies/warranties.yaml
kind: warranties
id: warranties
public:
  title: Warranties
  answer: A repair adds ((repair_adds)).
  facts:
    - {id: repair_adds, type: months, label: A repair adds, value: 12}
  guarantees:
    - {id: law, label: The legal guarantee, lasts: 6 years, given_by: law, giver: Corner Shop}
```

```yaml
# policies/prices.yaml
kind: general
id: prices
public:
  title: Prices
  answer: A reduced price stands beside the lowest of the last ((lowest_of)).
  facts:
    - {id: lowest_of, type: days, label: Days behind a lowest price, value: 30}
```
"""

from collections.abc import Iterable

from boldprint.checks.law.lengths import reaches
from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.jurisdiction.rule import LawRule
from boldprint.rules.window import Extent
from boldprint.values.length import Length


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    assert rule.at_least is not None
    for _, fact in selling.facts(*rule.of):
        figure = fact.quantity if fact.name in rule.figures else None
        if isinstance(figure, Length) and not reaches(Extent(figure), rule.at_least):
            yield Breach(fact.span_of("value"), f"“{fact.label}” is {figure}", f"Write {rule.at_least} or more.")


CHECK = law_check("J125", "A figure of the law is stated wrongly", _look)
