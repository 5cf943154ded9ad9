"""Y012: a line is indented with a tab.

Editors show a tab as two, four or eight spaces, so nobody sees how deep the line stands.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
\tanswer: We wrap your order.
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

CHECK = Check("Y012", Level.ERROR, "A tab")
