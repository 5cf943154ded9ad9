"""F104: two brackets open, and no name of a fact follows.

The page would show the brackets.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order for ((price.
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order (in brown paper).
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("F104", Level.ERROR, "A name that is not a name")
