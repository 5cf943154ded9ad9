"""Y204: a text or a list stands where fields are expected.

A file or an entry here is a group of fields, each with a name, a colon and a value.

Bad:

```yaml
# policies/gifts.yaml
- We wrap your order.
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

CHECK = Check("Y204", Level.ERROR, "Fields are expected")
