"""R231: a scenario is about a table, an ask or an answer that does not exist.

It guards nothing.

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
  case: {sael: sealed}
  on: 2026-06-02
  expect: {outcome: accept}
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
from boldprint.rules.scenario_findings import find_unreadable_scenarios
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for run in once(shop, scenario_runs).policies:
        yield from find_unreadable_scenarios(run.results, [compiled.table.name for compiled in run.tables])


CHECK = Check("R231", Level.ERROR, "A scenario about something that is not there", _run)
