"""Y104: a field stands twice in the same place.

Only one of the two can be meant, and other programs take the last without a word.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
  answer: We wrap everything.
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

CHECK = Check("Y104", Level.ERROR, "A field that stands twice")
