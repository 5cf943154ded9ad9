"""G111: nobody apologises for the hold.

The associate apologises for the hold whenever they come back to the caller, however short it was.

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
    - {id: search, do: Start the hold., act: hold, time_limit: 60 seconds}
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
from boldprint.checks.governance.procedures import apologises, starts_hold
from boldprint.policies.sop.model import SopStaff
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for policy, procedure in parts_of(shop, SopStaff):
        for number, step in enumerate(procedure.steps):
            if starts_hold(step) and not any(apologises(later) for later in procedure.steps[number:]):
                yield CHECK.finding(
                    step.span_of("do"),
                    f"“{policy.id}” puts the caller on hold in the step “{step.name}”, and nobody apologises after it.",
                    "Add a step after it: do: Apologise for the hold, with “apology: yes” and the words to say.",
                )


CHECK = Check("G111", Level.ERROR, "A hold without an apology", _run, ("002-12",))
