"""G112: a hold has no limit.

Without a time on the step nobody comes back in time.

Bad:

```yaml
# policies/sops/hold.yaml
kind: sop
id: hold
staff:
  title: Put a caller on hold
  trigger: You need a moment.
  roles: [service]
  contact: call
  steps:
    - {id: search, do: Start the hold., act: hold}
    - {id: sorry, do: Apologise for the hold., apology: yes}
    - {id: record, do: Record the contact., record: contact-record}
```

Good:

```yaml
# policies/sops/hold.yaml
kind: sop
id: hold
staff:
  title: Put a caller on hold
  trigger: You need a moment.
  roles: [service]
  contact: call
  steps:
    - {id: search, do: Start the hold., act: hold, time_limit: 60 seconds}
    - {id: sorry, do: Apologise for the hold., apology: yes}
    - {id: record, do: Record the contact., record: contact-record}
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import parts_of
from boldprint.checks.governance.procedures import starts_hold
from boldprint.policies.sop.model import SopStaff
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for policy, procedure in parts_of(shop, SopStaff):
        for step in procedure.steps:
            if starts_hold(step) and step.time_limit is None:
                yield CHECK.finding(
                    step.span_of("do"),
                    f"“{policy.id}” does not say how long the hold in the step “{step.name}” may last.",
                    "Add “time_limit: 60 seconds”, or name the fact that promises it.",
                )


CHECK = Check("G112", Level.ERROR, "A hold without a limit", _run, ("002-11",))
