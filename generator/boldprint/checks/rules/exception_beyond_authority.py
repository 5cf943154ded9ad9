"""R223: an exception belongs to a role that nobody has, or costs more than the role may give.

A team lead cannot grant what is not theirs to give.

Bad:

```yaml
# policies/swaps.yaml
kind: general
id: swaps
public:
  title: Swaps
  answer: Swap what does not suit you.
  windows:
    - {id: time, length: 30 days, starts: delivered}
  tables:
    - id: swap
      asks:
        - id: seal
          ask: Is it sealed?
          choices: [{id: sealed, label: "Yes"}, {id: opened, label: "No"}]

        - id: delivered
          ask: When did it arrive?
          type: date
      rules:
        - id: sealed
          when: {seal: sealed}
          over_time:
            - {until: time, outcome: accept, because: You have a month.}
            - {after: time, outcome: refuse, because: The time has passed.}
        - id: opened
          when: {seal: opened}
          outcome: refuse
          because: Nobody else can use it.
staff:
  exceptions:
    - {id: week, role: night-porter, when: {seal: sealed}, extends: time, by: 7 days}
```

```yaml
# policies/roles.yaml
kind: roles
id: roles
staff:
  title: Roles
  purpose: Who does what.
  parts:
    - {id: assist, label: Assist, means: Customers get an answer.}
  roles:
    - id: team-lead
      title: Team lead
      does: Decides on the day.
      serves: [{id: assist, does: Decides on the day.}]
```

Good:

```yaml
# policies/swaps.yaml
kind: general
id: swaps
public:
  title: Swaps
  answer: Swap what does not suit you.
  windows:
    - {id: time, length: 30 days, starts: delivered}
  tables:
    - id: swap
      asks:
        - id: seal
          ask: Is it sealed?
          choices: [{id: sealed, label: "Yes"}, {id: opened, label: "No"}]

        - id: delivered
          ask: When did it arrive?
          type: date
      rules:
        - id: sealed
          when: {seal: sealed}
          over_time:
            - {until: time, outcome: accept, because: You have a month.}
            - {after: time, outcome: refuse, because: The time has passed.}
        - id: opened
          when: {seal: opened}
          outcome: refuse
          because: Nobody else can use it.
staff:
  exceptions:
    - {id: week, role: team-lead, when: {seal: sealed}, extends: time, by: 7 days}
```

```yaml
# policies/roles.yaml
kind: roles
id: roles
staff:
  title: Roles
  purpose: Who does what.
  parts:
    - {id: assist, label: Assist, means: Customers get an answer.}
  roles:
    - id: team-lead
      title: Team lead
      does: Decides on the day.
      serves: [{id: assist, does: Decides on the day.}]
```
"""

from collections.abc import Iterable, Mapping

from boldprint.checks.check import Check, Shop
from boldprint.policies.remedies.model import Per, RemediesStaff
from boldprint.policies.roles.model import RolesStaff
from boldprint.rules.exception_findings import Authority, find_unauthorised_exceptions
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    authority = _authority(shop)
    if authority:
        for policy in shop.staff.policies:
            yield from find_unauthorised_exceptions(policy.part.exceptions, authority)


def _authority(shop: Shop) -> Mapping[str, Authority]:
    """What each role may give in one case; nothing where the shop has written neither roles nor their authority."""
    found: dict[str, Authority] = {}
    for policy in shop.staff.policies:
        if isinstance(policy.part, RolesStaff):
            found |= {role.name: found.get(role.name, Authority()) for role in policy.part.roles}
        if isinstance(policy.part, RemediesStaff):
            for one in policy.part.authority:
                limit = one.limit(Per.CASE)
                found[one.role.name] = Authority(limit.written if limit is not None else None)
    return found


CHECK = Check("R223", Level.ERROR, "An exception beyond its role", _run)
