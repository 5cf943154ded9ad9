"""G132: the vision is too long to be remembered.

A vision is a daily reminder, simple and direct: “Quality, service, cleanliness, value.”

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
  vision: We strive to be the leading provider of outstanding customer experiences in every market that we serve now and in future.
  levels:
    - {id: phone, label: On the phone, max_wait: ((wait))}
staff:
  owner: Head of Service
  staffing: [{id: phone, level: phone, note: Two people on weekdays.}]
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
from boldprint.policies.service_promise.model import ServicePromisePublic
from boldprint.source.finding import Finding, Level

MOST_WORDS = 12


def _run(shop: Shop) -> Iterable[Finding]:
    for _, part in parts_of(shop, ServicePromisePublic):
        words = len(str(part.vision).split()) if part.vision is not None else 0
        if words > MOST_WORDS:
            yield CHECK.finding(
                part.span_of("vision"),
                f"The vision has {words} words; nobody remembers more than {MOST_WORDS}.",
                "Keep the verbs and the things that matter, and drop the rest.",
            )


CHECK = Check("G132", Level.WARNING, "A vision that nobody remembers", _run, ("003-21", "003-22"))
