"""G116: a procedure has too many steps, or too many words.

A procedure describes one repeatable activity, short and simple, so that somebody can follow it during a contact. What needs more
steps is two activities.

Bad:

```yaml
# policies/sops/check.yaml
kind: sop
id: check
staff:
  title: Put a caller on hold
  trigger: You need a moment.
  roles: [service]
  steps:
    - {id: step-1, do: Check parcel number 1.}
    - {id: step-2, do: Check parcel number 2.}
    - {id: step-3, do: Check parcel number 3.}
    - {id: step-4, do: Check parcel number 4.}
    - {id: step-5, do: Check parcel number 5.}
    - {id: step-6, do: Check parcel number 6.}
    - {id: step-7, do: Check parcel number 7.}
    - {id: step-8, do: Check parcel number 8.}
    - {id: step-9, do: Check parcel number 9.}
    - {id: step-10, do: Check parcel number 10.}
    - {id: step-11, do: Check parcel number 11.}
    - {id: step-12, do: Check parcel number 12.}
    - {id: step-13, do: Check parcel number 13.}
    - {id: step-14, do: Check parcel number 14.}
    - {id: step-15, do: Check parcel number 15.}
    - {id: step-16, do: Check parcel number 16.}
```

Good:

```yaml
# policies/sops/check.yaml
kind: sop
id: check
staff:
  title: Put a caller on hold
  trigger: You need a moment.
  roles: [service]
  steps:
    - {id: step-1, do: Check parcel number 1.}
    - {id: step-2, do: Check parcel number 2.}
    - {id: step-3, do: Check parcel number 3.}
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import parts_of
from boldprint.policies.sop.model import SopStaff
from boldprint.source.finding import Finding, Level
from boldprint.values.text import for_staff_eyes

MOST_STEPS = 14
MOST_WORDS = 220
"""Words of all steps together, without the words to say."""


def _run(shop: Shop) -> Iterable[Finding]:
    for policy, procedure in parts_of(shop, SopStaff):
        steps = len(procedure.steps)
        words = sum(
            len(for_staff_eyes(text).split())
            for step in procedure.steps
            for text in (step.do, step.more)
            if text is not None
        )
        if steps > MOST_STEPS or words > MOST_WORDS:
            found = f"{steps} steps" if steps > MOST_STEPS else f"{words} words"
            yield CHECK.finding(
                procedure.span_of("steps"),
                f"“{policy.id}” has {found}; nobody can follow that during a contact.",
                f"Make two procedures of it, or shorten it to {MOST_STEPS} steps and {MOST_WORDS} words.",
            )


CHECK = Check("G116", Level.WARNING, "A procedure that is too long", _run, ("001-04", "001-07"))
