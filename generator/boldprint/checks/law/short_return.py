"""J152: the time to return is so short that states ask for it to be posted where people buy.

Rules: US-CA3, US-FL2.

Bad:

```yaml
# content/site.yaml
name: Corner Shop
url: https://help.cornershop.example
answer: ((returns.standard)) to return.
language: en
country: US
time_zone: America/New_York
counting: {start_day: not counted, last_day_ends: "24:00", closed_day: stays, zone: America/New_York, rounding: half up}
brand: {accent: "#0e6452"}
company: {legal_name: Corner Shop, address: 1 Main Street, country: US}
markets:
  - {id: home, label: United States, countries: [US], currency: USD}
```

```yaml
# policies/returns.yaml
kind: returns
id: returns
public:
  title: Returns
  answer: Send it back within ((standard)).
  facts:
    - {id: standard, type: days, label: Time to return, value: 3}
  windows:
    - {id: standard, length: ((standard)), starts: delivered}
  tables:
    - id: return
      asks:
        - {id: delivered, ask: When did it arrive?, type: date}
      rules:
        - id: all
          over_time:
            - {until: standard, outcome: accept, refund: original payment, because: You may change your mind.}
            - {after: standard, outcome: refuse, because: The time has passed.}
```

Good:

```yaml
# content/site.yaml
name: Corner Shop
url: https://help.cornershop.example
answer: ((returns.standard)) to return.
language: en
country: US
time_zone: America/New_York
counting: {start_day: not counted, last_day_ends: "24:00", closed_day: stays, zone: America/New_York, rounding: half up}
brand: {accent: "#0e6452"}
company: {legal_name: Corner Shop, address: 1 Main Street, country: US}
markets:
  - {id: home, label: United States, countries: [US], currency: USD}
```

```yaml
# policies/returns.yaml
kind: returns
id: returns
public:
  title: Returns
  answer: Send it back within ((standard)).
  facts:
    - {id: standard, type: days, label: Time to return, value: 14}
  windows:
    - {id: standard, length: ((standard)), starts: delivered}
  tables:
    - id: return
      asks:
        - {id: delivered, ask: When did it arrive?, type: date}
      rules:
        - id: all
          over_time:
            - {until: standard, outcome: accept, refund: original payment, because: You may change your mind.}
            - {after: standard, outcome: refuse, because: The time has passed.}
```
"""

from collections.abc import Iterable

from boldprint.checks.law.lengths import reaches
from boldprint.checks.law.promises import windows_giving
from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.jurisdiction.rule import LawRule
from boldprint.rules.outcome import Outcome

_TAKEN_BACK = (Outcome.ACCEPT, Outcome.CREDIT, Outcome.EXCHANGE_ONLY)


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    assert rule.at_least is not None
    for telling in selling.of_kind("returns"):
        windows = windows_giving(telling, _TAKEN_BACK)
        extents = [extent for window in windows if (extent := selling.extent(window.length, telling.policy)) is not None]
        if extents and not any(reaches(extent, rule.at_least) for extent in extents):
            help_ = f"Make it {rule.at_least} or longer, or post it at the till, on tags or in the order form too."
            yield Breach(windows[-1].span, f"The time to return is {extents[-1]}", help_)


CHECK = law_check("J152", "A short time to return has to be posted", _look)
