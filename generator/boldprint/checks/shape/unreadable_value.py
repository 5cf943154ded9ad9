"""Y203: a value is not what the field wants.

The message says what is expected, with an example to copy.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
  facts:
    - {id: price, type: price, label: Gift wrapping, value: 2.50 EUR}
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
  facts:
    - {id: price, type: money, label: Gift wrapping, value: 2.50 EUR}
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("Y203", Level.ERROR, "A value that cannot be meant")
