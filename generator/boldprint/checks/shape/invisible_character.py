"""Y013: a line holds a character that cannot be seen.

It came with text that was pasted from another program. Searches do not find the word it stands in.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap\ufeff your order.
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

CHECK = Check("Y013", Level.ERROR, "A character that cannot be seen")
