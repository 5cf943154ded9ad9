"""G133: a longest wait is promised, and nobody says how many people it takes.

Without people a limit is a wish: first the longest wait, then the time needed to keep it.

Bad:

```yaml
# policies/service-promise.yaml
kind: service-promise
id: service-promise
public:
  title: Our service promise
  answer: You wait ((wait)) at most.
  facts:
    - {id: wait, type: minutes, label: Longest wait on the phone, value: 5}
  vision: Honest help, until it is solved.
  levels:
    - {id: phone, label: On the phone, max_wait: ((wait))}
staff:
  owner: Head of Service
```

Good:

```yaml
# policies/service-promise.yaml
kind: service-promise
id: service-promise
public:
  title: Our service promise
  answer: You wait ((wait)) at most.
  facts:
    - {id: wait, type: minutes, label: Longest wait on the phone, value: 5}
  vision: Honest help, until it is solved.
  levels:
    - {id: phone, label: On the phone, max_wait: ((wait))}
staff:
  owner: Head of Service
  staffing: [{id: phone, level: phone, note: Two people on weekdays.}]
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import parts_of
from boldprint.policies.service_promise.model import ServicePromisePublic, ServicePromiseStaff
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    staff = {policy.id: part for policy, part in parts_of(shop, ServicePromiseStaff)}
    for policy, public in parts_of(shop, ServicePromisePublic):
        noted = {note.level.name for note in staff[policy.id].staffing}
        for level in public.levels:
            if level.name not in noted:
                yield CHECK.finding(
                    level.span_of("id"),
                    f"Nobody says how many people it takes to keep the longest wait “{level.name}”.",
                    f"Add an entry below “staffing:” in the staff part: level: {level.name}, and a note.",
                )


CHECK = Check("G133", Level.WARNING, "A longest wait without people", _run, ("003-34",))
