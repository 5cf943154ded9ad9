"""G201: a branch or market differs from the shop, and nobody says why.

Processes are as uniform as possible in all branches. A difference may be right; its reason keeps it from becoming a habit.

Bad:

```yaml
# policies/overlays/dublin/returns.yaml
kind: returns
id: returns
public:
  facts:
    - {id: standard, value: 45}
```

Good:

```yaml
# policies/overlays/dublin/returns.yaml
kind: returns
id: returns
because: The street was closed for weeks.
public:
  facts:
    - {id: standard, value: 45}
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("G201", Level.ERROR, "A deviation without a reason", rows=("001-15",))
