"""Y301: two policies have the same id.

The id is the address of the page. Only one of the two can have it.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
```

```yaml
# policies/presents.yaml
kind: general
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

```yaml
# policies/presents.yaml
kind: general
id: presents
public:
  title: Gift wrapping
  answer: We wrap your order.
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("Y301", Level.ERROR, "An id that is taken")
