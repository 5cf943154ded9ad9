"""G125: for one kind of complaint nobody is named who takes over.

Management is available for any problem that needs it at once. Staff have to know whom to call before it happens.

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
staff:
  notes: Listen first.
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
staff:
  classes:
    - {id: late, escalates_to: team-lead, within: 1 business day}
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import parts_of
from boldprint.policies.complaints.model import ComplaintsPublic, ComplaintsStaff
from boldprint.policies.roles.model import RolesStaff
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    staff = {policy.id: part for policy, part in parts_of(shop, ComplaintsStaff)}
    roles = {role.name for _, part in parts_of(shop, RolesStaff) for role in part.roles}
    for policy, public in parts_of(shop, ComplaintsPublic):
        classes = staff[policy.id].classes
        known = {entry.name for entry in classes}
        for remedy in public.remedies:
            if remedy.name not in known:
                yield CHECK.finding(
                    remedy.span_of("id"),
                    f"Nobody is named who takes over a complaint of the kind “{remedy.name}”.",
                    f"Add an entry “{remedy.name}” below “classes:” in the staff part, with escalates_to and within.",
                )
        for entry in classes:
            if roles and entry.escalates_to.name not in roles:
                yield CHECK.finding(
                    entry.span_of("escalates_to"),
                    f"“{entry.escalates_to}” takes over complaints of the kind “{entry.name}”, and there is no such role.",
                    f"Write one of these roles: {', '.join(sorted(roles))}.",
                )


CHECK = Check("G125", Level.WARNING, "A kind of complaint that nobody takes over", _run, ("000-15", "003-45"))
