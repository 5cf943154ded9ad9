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

import datetime
from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from boldprint.checks.check import Check, Shop
from boldprint.checks.once import once
from boldprint.checks.rules.table_check import once_each, table_versions
from boldprint.edition.decisions.tables import PolicyTables, TableVersion
from boldprint.rules.window_findings import find_shortening_seasons
from boldprint.source.finding import Finding, Level


def _find(shop: Shop) -> Iterable[Finding]:
    return once_each(
        finding
        for _, tables, version in once(shop, table_versions)
        for finding in find_shortening_seasons(version.compiled, _superseded(tables, version))
    )


def _superseded(tables: PolicyTables[Any], version: TableVersion[Any]) -> datetime.date | None:
    """The first order day that the next version of the table governs; None for the newest."""
    for table in tables.tables:
        for one, following in pairwise(table.versions):
            if one is version:
                return following.in_cohort.first_order
    return None


CHECK = Check("R213", Level.ERROR, "A season that takes time away", _find)
