"""R233: scenarios reach fewer kinds of case than the shop wants.

The floor stands in content/site.yaml; raise it as the scenarios grow.

Bad:

```yaml
# policies/swaps.yaml
kind: general
id: swaps
public:
  title: Swaps
  answer: Swap what does not suit you.
  tables:
    - id: swap
      asks:
        - id: seal
          ask: Is it sealed?
          choices: [{id: sealed, label: "Yes"}, {id: opened, label: "No"}]
      rules:
        - id: sealed
          when: {seal: sealed}
          outcome: accept
          because: It goes back on the shelf.
        - id: opened
          when: {seal: opened}
          outcome: refuse
          because: Nobody else can use it.
```

```yaml
# policies/swaps.scenarios.yaml
- id: sealed
  name: A swap
  table: swap
  case: {seal: sealed}
  on: 2026-06-02
  expect: {outcome: accept, rule: sealed}
```

```yaml
# content/site.yaml
name: Corner Shop
url: https://help.example.com
answer: Ask us.
language: en
country: IE
time_zone: Europe/Dublin
counting: {start_day: not counted, last_day_ends: "24:00", closed_day: stays, zone: Europe/Dublin, rounding: half up}
brand: {accent: "#0e6452"}
company: {legal_name: Corner Shop Ltd, address: "1 Main Street, Galway", country: IE}
markets: [{id: ie, label: Ireland, countries: [IE], currency: EUR}]
staff: {coverage: 100}
```

Good:

```yaml
# policies/swaps.yaml
kind: general
id: swaps
public:
  title: Swaps
  answer: Swap what does not suit you.
  tables:
    - id: swap
      asks:
        - id: seal
          ask: Is it sealed?
          choices: [{id: sealed, label: "Yes"}, {id: opened, label: "No"}]
      rules:
        - id: sealed
          when: {seal: sealed}
          outcome: accept
          because: It goes back on the shelf.
        - id: opened
          when: {seal: opened}
          outcome: refuse
          because: Nobody else can use it.
```

```yaml
# policies/swaps.scenarios.yaml
- id: sealed
  name: A swap
  table: swap
  case: {seal: sealed}
  on: 2026-06-02
  expect: {outcome: accept, rule: sealed}
- id: opened
  name: A swap
  table: swap
  case: {seal: opened}
  on: 2026-06-02
  expect: {outcome: refuse}
```

```yaml
# content/site.yaml
name: Corner Shop
url: https://help.example.com
answer: Ask us.
language: en
country: IE
time_zone: Europe/Dublin
counting: {start_day: not counted, last_day_ends: "24:00", closed_day: stays, zone: Europe/Dublin, rounding: half up}
brand: {accent: "#0e6452"}
company: {legal_name: Corner Shop Ltd, address: "1 Main Street, Galway", country: IE}
markets: [{id: ie, label: Ireland, countries: [IE], currency: EUR}]
staff: {coverage: 100}
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.once import once
from boldprint.checks.rules.scenario_runs import scenario_runs
from boldprint.rules.scenario_findings import find_thin_coverage
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    settings = shop.library.site_staff
    return find_thin_coverage(once(shop, scenario_runs).coverage, settings.coverage, settings.span_of("coverage"))


CHECK = Check("R233", Level.ERROR, "Too few cases tried", _run)
