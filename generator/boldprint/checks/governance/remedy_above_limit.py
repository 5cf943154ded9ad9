"""G122: a role is told to give more than it may decide.

The associate promises it to the customer, and then has to take it back.

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
        - {id: voucher, remedy: voucher, role: service, up_to: 50 EUR, per: case}
        - {id: sorry, remedy: sorry, role: service}
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
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import parts_of
from boldprint.checks.naming import filled
from boldprint.policies.remedies.look_up import above_limit
from boldprint.policies.remedies.model import RemediesStaff
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for policy, part in parts_of(shop, RemediesStaff):
        today = filled(shop, policy.id, part)
        if not _is_filled(today):
            continue  # an unknown fact has a finding of its own
        for problem, option, authority in above_limit(today):
            per = option.per.value if option.per is not None else "case"
            limit = authority.limit(option.per) if option.per is not None else None
            most = f"up to {limit.value}" if limit is not None else "nothing that is counted like that"
            yield CHECK.finding(
                option.span_of("up_to"),
                f"For “{problem.name}” the role “{option.role}” gives up to {option.up_to.value if option.up_to else ''} for one {per}, and it may give {most}.",
                "Lower the amount, raise the role's limit below “authority:”, or name the role above it.",
            )


def _is_filled(part: RemediesStaff) -> bool:
    amounts = [option.up_to for problem in part.problems for option in problem.options if option.up_to is not None]
    limits = [limit.up_to for authority in part.authority for limit in authority.limits]
    return all(amount.written is not None for amount in (*amounts, *limits))


CHECK = Check("G122", Level.ERROR, "A remedy above the limit of the role", _run, ("004-18", "004-21"))
