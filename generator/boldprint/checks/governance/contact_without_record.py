"""G114: a procedure handles a contact and records nothing.

Every contact is recorded, every time: the next colleague knows what happened, and the customer tells it once.

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
    - {id: sorry, do: Apologise for the hold., apology: yes}
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
from boldprint.policies.sop.model import SopStaff
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for policy, procedure in parts_of(shop, SopStaff):
        if procedure.contact is not None and not any(step.record is not None for step in procedure.steps):
            yield CHECK.finding(
                procedure.span_of("contact"),
                f"“{policy.id}” handles a contact ({procedure.contact.value}), and no step records it.",
                "Add a last step: do: Record the contact, with “record:” and the id of the form.",
            )


CHECK = Check("G114", Level.ERROR, "A contact without a record", _run, ("002-03", "002-04"))
