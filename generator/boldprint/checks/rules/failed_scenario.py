"""R230: a scenario comes out differently from what it expects.

Either the rule or the example is wrong; look at both before you change one.

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
  expect: {outcome: refuse}
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
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.once import once
from boldprint.checks.rules.scenario_runs import scenario_runs
from boldprint.rules.scenario_findings import find_failed_scenarios
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for run in once(shop, scenario_runs).policies:
        yield from find_failed_scenarios(run.results)


CHECK = Check("R230", Level.ERROR, "A scenario that comes out differently", _run)
