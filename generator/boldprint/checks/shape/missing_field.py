"""Y202: a field is missing that has to be there.

The page cannot be made without it.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("Y202", Level.ERROR, "A missing field")
