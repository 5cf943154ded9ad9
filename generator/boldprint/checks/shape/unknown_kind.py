"""Y303: there is no such kind of policy.

The kind decides which fields a policy has. `general` fits where no other does.

Bad:

```yaml
# policies/gifts.yaml
kind: genral
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

CHECK = Check("Y303", Level.ERROR, "An unknown kind of policy")
