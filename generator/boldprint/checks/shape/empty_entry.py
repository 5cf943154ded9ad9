"""Y106: a list has an empty entry.

A dash was typed, and nothing after it.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
  excluded:
    -
    - Bicycles.
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
  excluded:
    - Bicycles.
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("Y106", Level.ERROR, "An empty entry")
