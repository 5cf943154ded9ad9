"""G304: a field names a role that the shop does not have.

The procedure is nobody's, and nobody learns the module.

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
```

```yaml
# policies/sops/refund.yaml
kind: sop
id: refund
staff:
  title: Refund
  trigger: A return has arrived.
  roles: [services]
  steps:
    - id: look
      do: Look at what came back.
      branches:
        - {id: whole, when: It is whole, to: pay}
        - {id: broken, when: It is broken, to: hold-a-call}
    - {id: pay, do: Pay it back., record: contact-record}
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
```

```yaml
# policies/sops/refund.yaml
kind: sop
id: refund
staff:
  title: Refund
  trigger: A return has arrived.
  roles: [service]
  steps:
    - id: look
      do: Look at what came back.
      branches:
        - {id: whole, when: It is whole, to: pay}
        - {id: broken, when: It is broken, to: hold-a-call}
    - {id: pay, do: Pay it back., record: contact-record}
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import parts_of
from boldprint.checks.models import every_model
from boldprint.checks.references import unknown
from boldprint.policies.directory.model import Person
from boldprint.policies.guideline.model import GuidelineStaff
from boldprint.policies.remedies.model import Authority
from boldprint.policies.roles.model import RolesStaff
from boldprint.policies.sop.model import SopStaff
from boldprint.rules.model import StaffException
from boldprint.source.finding import Finding, Level
from boldprint.source.model import Model
from boldprint.training.module import FirstWeek, ModulePart

_EVERYBODY = "all"


def _run(shop: Shop) -> Iterable[Finding]:
    known = frozenset(role.name for _, part in parts_of(shop, RolesStaff) for role in part.roles)
    for placed in every_model(shop) if known else ():
        field, names = _roles(placed.model)
        for name in names:
            if name not in known and name != _EVERYBODY:
                yield CHECK.finding(placed.model.span_of(field), f"There is no role “{name}”.", unknown(name, known))


def _roles(model: Model) -> tuple[str, tuple[str, ...]]:
    """The field of a model that names roles, and the roles in it."""
    if isinstance(model, SopStaff | GuidelineStaff | ModulePart | FirstWeek):
        return "roles", model.roles
    if isinstance(model, Person | Authority | StaffException):
        return "role", (str(model.role),) if model.role is not None else ()
    return "", ()


CHECK = Check("G304", Level.ERROR, "The name of a role that does not exist", _run)
