"""G402: a problem has one remedy, so the customer has nothing to choose.

Alternatives give control back to the customer. Two are enough.

Bad:

```yaml
# policies/remedies.yaml
kind: remedies
id: remedies
staff:
  title: Remedies
  purpose: You see what to offer.
  fairness: Put the mistake right first.
  authority:
    - {id: service, role: service, limits: [{up_to: 30 EUR, per: case}]}
  remedies:
    - {id: voucher, kind: coupon, label: A voucher, text: For any shop., fairness: It says sorry for lost time.}
    - {id: sorry, kind: apology, label: An apology, text: Name what went wrong., fairness: It belongs to every remedy.}
  problems:
    - id: late
      label: It came late
      options:
        - {id: voucher, remedy: voucher, role: service, up_to: 30 EUR, per: case}
```

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
```

Good:

```yaml
# policies/remedies.yaml
kind: remedies
id: remedies
staff:
  title: Remedies
  purpose: You see what to offer.
  fairness: Put the mistake right first.
  authority:
    - {id: service, role: service, limits: [{up_to: 30 EUR, per: case}]}
  remedies:
    - {id: voucher, kind: coupon, label: A voucher, text: For any shop., fairness: It says sorry for lost time.}
    - {id: sorry, kind: apology, label: An apology, text: Name what went wrong., fairness: It belongs to every remedy.}
  problems:
    - id: late
      label: It came late
      options:
        - {id: voucher, remedy: voucher, role: service, up_to: 30 EUR, per: case}
        - {id: sorry, remedy: sorry, role: service}
```

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
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import parts_of
from boldprint.policies.complaints.model import ComplaintsPublic
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    # The staff's matrix of remedies refuses it while it is read; this is the customers' one.
    for _, part in parts_of(shop, ComplaintsPublic):
        for remedy in part.remedies:
            if len(remedy.choices) < 2:
                yield CHECK.finding(
                    remedy.span_of("choices"),
                    f"For “{remedy.name}” there is one remedy, so the customer has nothing to choose.",
                    "Add a second choice.",
                )


CHECK = Check("G402", Level.ERROR, "One option is no choice", _run, ("004-17",))
