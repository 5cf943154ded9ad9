"""G403: a role has no part in customer service.

Each employee has a role of their own, and customer service is a part of every one.

Bad:

```yaml
# policies/roles.yaml
kind: roles
id: roles
staff:
  title: Roles
  purpose: Serving customers is a part of every job.
  parts: [{id: welcome, label: Welcome, means: Customers feel expected.}]
  roles:
    - {id: service, title: Service associate, does: Answers calls., serves: [{id: welcome, does: Answers with a name.}]}
    - {id: finance, title: Accountant, does: Pays the bills.}
```

Good:

```yaml
# policies/roles.yaml
kind: roles
id: roles
staff:
  title: Roles
  purpose: Serving customers is a part of every job.
  parts: [{id: welcome, label: Welcome, means: Customers feel expected.}]
  roles:
    - {id: service, title: Service associate, does: Answers calls., serves: [{id: welcome, does: Answers with a name.}]}
    - {id: finance, title: Accountant, does: Pays the bills., serves: [{id: welcome, does: Answers questions about an invoice.}]}
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("G403", Level.ERROR, "A role without a part in service", rows=("000-09",))
