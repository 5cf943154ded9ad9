"""G124: nobody asks the customer afterwards whether the complaint is settled.

Every complaint, large or small, needs a follow-up: is it solved, and is the customer satisfied with how it was handled?

Bad:

```yaml
# policies/complaints.yaml
kind: complaints
id: complaints
public:
  title: Complaints
  answer: We answer every complaint.
  remedies:
    - id: late
      problem: It came late
      choices:
        - {id: back, gives: Your money back}
        - {id: charge, gives: The delivery charge back}
```

Good:

```yaml
# policies/complaints.yaml
kind: complaints
id: complaints
public:
  title: Complaints
  answer: We answer every complaint.
  remedies:
    - id: late
      problem: It came late
      choices:
        - {id: back, gives: Your money back}
        - {id: charge, gives: The delivery charge back}
  follow_up:
    within: 5 days
    by: By phone.
    asks: [{id: solved, ask: "Is the problem solved?"}]
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import parts_of
from boldprint.policies.complaints.model import ComplaintsPublic
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for policy, public in parts_of(shop, ComplaintsPublic):
        if public.follow_up is None:
            yield CHECK.finding(
                policy.header.span_of("id"),
                f"“{policy.id}” has no follow-up.",
                "Add “follow_up:” below “public:”, with within, by and two questions: is it solved, are you satisfied?",
            )


CHECK = Check("G124", Level.WARNING, "Complaints without a follow-up", _run, ("003-47", "004-25"))
