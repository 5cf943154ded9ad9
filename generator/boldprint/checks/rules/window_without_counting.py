"""R211: nothing says how the days of a window are counted.

Whether the first day counts is a day more or less, and it has to be declared for the shop, the policy or the window.

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
# content/site.yaml
name: Corner Shop
url: https://help.example.com
answer: Ask us.
language: en
country: IE
time_zone: Europe/Dublin
counting: {rounding: half up}
brand: {accent: "#0e6452"}
company: {legal_name: Corner Shop Ltd, address: "1 Main Street, Galway", country: IE}
markets: [{id: ie, label: Ireland, countries: [IE], currency: EUR}]
staff: {coverage: 0}
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
staff: {coverage: 0}
```
"""

from boldprint.checks.rules.table_check import table_check
from boldprint.rules.window_findings import find_missing_counting
from boldprint.source.finding import Level

CHECK = table_check("R211", Level.ERROR, "Nothing says how days are counted", find_missing_counting)
