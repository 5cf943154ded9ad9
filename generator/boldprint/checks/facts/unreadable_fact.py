"""F101: the value of a fact does not fit its type.

Everything that names the fact would show or count something wrong.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order for ((price)).
  facts:
    - {id: price, type: money, label: Gift wrapping, value: two euro}
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order for ((price)).
  facts:
    - {id: price, type: money, label: Gift wrapping, value: 2.50 EUR}
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("F101", Level.ERROR, "A fact that cannot be read")
