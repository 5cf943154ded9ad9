"""Y302: a file does not say what kind of policy it is.

The kind decides which fields a policy has. `general` fits where no other does.

Bad:

```yaml
# policies/gifts.yaml
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
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

CHECK = Check("Y302", Level.ERROR, "A policy without a kind")
