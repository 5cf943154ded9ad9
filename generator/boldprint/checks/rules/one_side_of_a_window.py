"""R232: scenarios show only one side of a window.

The day on which an answer changes is the day that people ask about. Show the last day, and the day after it.

Bad:

```yaml
# policies/swaps.yaml
kind: general
id: swaps
public:
  title: Swaps
  answer: Swap what does not suit you.
  windows:
    - {id: time, length: 30 days, starts: delivered}
  tables:
    - id: swap
      asks:
        - id: delivered
          ask: When did it arrive?
          type: date
      rules:
        - id: all
          over_time:
            - {until: time, outcome: accept, because: You have a month.}
            - {after: time, outcome: refuse, because: The time has passed.}
```

```yaml
# policies/swaps.scenarios.yaml
- id: in-time
  name: A swap
  table: swap
  case: {delivered: 2026-05-03}
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
  windows:
    - {id: time, length: 30 days, starts: delivered}
  tables:
    - id: swap
      asks:
        - id: delivered
          ask: When did it arrive?
          type: date
      rules:
        - id: all
          over_time:
            - {until: time, outcome: accept, because: You have a month.}
            - {after: time, outcome: refuse, because: The time has passed.}
```

```yaml
# policies/swaps.scenarios.yaml
- id: in-time
  name: A swap
  table: swap
  case: {delivered: 2026-05-03}
  on: 2026-06-02
  expect: {outcome: accept}
- id: too-late
  name: A swap
  table: swap
  case: {delivered: 2026-05-03}
  on: 2026-06-03
  expect: {outcome: refuse}
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.once import once
from boldprint.checks.rules.scenario_runs import scenario_runs
from boldprint.rules.scenario_findings import find_missing_sides
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for run in once(shop, scenario_runs).policies:
        yield from find_missing_sides(run.results, run.tables)


CHECK = Check("R232", Level.WARNING, "A window of which one side is shown", _run)
