"""Y102: a line cannot be read.

Often a colon or a quote inside a sentence, an indent that differs from its neighbours, or a bracket that is never closed. The message
says which.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: Gift wrapping: we do it.
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: "Gift wrapping: we do it."
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("Y102", Level.ERROR, "A line that cannot be read")
