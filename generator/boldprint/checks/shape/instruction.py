"""Y107: a value is an instruction to a program.

A word that begins with an exclamation mark has a meaning of its own, and no policy needs one.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: !new We wrap your order.
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: "!new We wrap your order."
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("Y107", Level.ERROR, "An instruction to a program")
