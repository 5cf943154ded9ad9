"""G202: an overlay lies over a policy that does not exist.

What a market or branch does differently is laid over a policy of the shop by its id.

Bad:

```yaml
# policies/overlays/dublin/refunds.yaml
kind: returns
id: refunds
because: The street was closed for weeks.
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

CHECK = Check("G202", Level.ERROR, "An overlay of nothing", rows=("001-15",))
