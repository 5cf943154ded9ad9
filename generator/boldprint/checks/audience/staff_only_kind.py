"""A102: a policy that only staff read has a public part.

Procedures, directories and the like have no page for customers. What stands below `public:` would be lost.

Bad:

```yaml
# policies/sops/greet.yaml
kind: sop
id: greet
public:
  title: Greet a customer
  answer: We greet you.
staff:
  title: Greet a customer
  trigger: Somebody comes in.
  roles: [service]
  steps:
    - {id: greet, do: Greet them.}
```

Good:

```yaml
# policies/sops/greet.yaml
kind: sop
id: greet
staff:
  title: Greet a customer
  trigger: Somebody comes in.
  roles: [service]
  steps:
    - {id: greet, do: Greet them.}
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("A102", Level.ERROR, "A public part where only staff read")
