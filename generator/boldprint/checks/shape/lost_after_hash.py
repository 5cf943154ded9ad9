"""Y108: text after a # is lost.

After a space, # begins a note that nobody reads. The rest of the sentence is gone.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap item #5 for free.
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: "We wrap item #5 for free."
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("Y108", Level.ERROR, "Text that is lost after #")
