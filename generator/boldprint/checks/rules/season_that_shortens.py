"""R213: a season ends before the window would end without it.

A season only ever gives more; the later day wins, so the season's day would be a false promise.

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
    - {id: christmas, season_of: time, orders: {from: 2026-11-01, to: 2026-12-31}, until: 2026-11-15}
  tables:
    - id: swap
      asks:
        - id: delivered
          ask: When did it arrive?
          type: date

        - id: ordered
          ask: When did it leave?
          type: date
      rules:
        - id: all
          over_time:
            - {until: time, outcome: accept, because: You have a month.}
            - {after: time, outcome: refuse, because: The time has passed.}
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
    - {id: christmas, season_of: time, delivered: {from: 2026-11-01, to: 2026-12-31}, until: 2027-01-31}
  tables:
    - id: swap
      asks:
        - id: delivered
          ask: When did it arrive?
          type: date

        - id: ordered
          ask: When did it leave?
          type: date
      rules:
        - id: all
          over_time:
            - {until: time, outcome: accept, because: You have a month.}
            - {after: time, outcome: refuse, because: The time has passed.}
```
"""

from boldprint.checks.rules.table_check import table_check
from boldprint.rules.window_findings import find_shortening_seasons
from boldprint.source.finding import Level

CHECK = table_check("R213", Level.ERROR, "A season that takes time away", find_shortening_seasons)
