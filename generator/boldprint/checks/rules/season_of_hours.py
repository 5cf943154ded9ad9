"""R238: a window that runs in hours has a season, or starts at the end of another window.

Hours run on the clock and seasons on the calendar; nobody can say when both end.

Bad:

```yaml
# policies/swaps.yaml
kind: general
id: swaps
public:
  title: Swaps
  answer: Swap what does not suit you.
  windows:
    - {id: time, length: 24 hours, starts: delivered}
    - {id: christmas, season_of: time, orders: {from: 2026-11-01, to: 2026-12-31}, until: 2027-01-31}
  tables:
    - id: swap
      asks:
        - id: delivered
          ask: When did it arrive?
          type: date and time

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
"""

from boldprint.checks.rules.table_check import table_check
from boldprint.rules.window_findings import find_hour_seasons
from boldprint.source.finding import Level

CHECK = table_check("R238", Level.ERROR, "A season of a window in hours", find_hour_seasons)
