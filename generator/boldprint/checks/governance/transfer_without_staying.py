"""G113: a caller is transferred, and nobody stays on the line.

The associate stays on the call until the customer talks to somebody else. Else the customer may tell the story to nobody.

Bad:

```yaml
# policies/sops/transfer.yaml
kind: sop
id: transfer
staff:
  title: Put a caller on hold
  trigger: You need a moment.
  roles: [service]
  contact: call
  steps:
    - {id: call, do: Call the colleague., act: transfer}
    - {id: record, do: Record the contact., record: contact-record}
```

Good:

```yaml
# policies/sops/transfer.yaml
kind: sop
id: transfer
staff:
  title: Put a caller on hold
  trigger: You need a moment.
  roles: [service]
  contact: call
  steps:
    - {id: call, do: Call the colleague., act: transfer, stays_on_line: yes}
    - {id: record, do: Record the contact., record: contact-record}
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import parts_of
from boldprint.checks.governance.procedures import stays_on_line, transfers
from boldprint.policies.sop.model import SopStaff
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for policy, procedure in parts_of(shop, SopStaff):
        for number, step in enumerate(procedure.steps):
            if transfers(step) and not any(stays_on_line(later) for later in procedure.steps[number:]):
                yield CHECK.finding(
                    step.span_of("do"),
                    f"“{policy.id}” passes the caller on in the step “{step.name}”, and nobody stays on the line.",
                    "Add “stays_on_line: yes” to the steps until the customer and the colleague talk.",
                )


CHECK = Check("G113", Level.ERROR, "A transfer without staying on the line", _run, ("002-14",))
