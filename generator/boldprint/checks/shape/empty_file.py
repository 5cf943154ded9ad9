"""Y101: a file is empty.

It may have been saved before anything was written.

Bad:

```yaml
# policies/gifts.yaml
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

CHECK = Check("Y101", Level.ERROR, "An empty file")
