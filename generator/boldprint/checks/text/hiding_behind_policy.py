"""T182: somebody hides behind the policy.

A policy is never a weapon against the customer. Say what you can do.

Bad:

```yaml
# policies/sops/close-a-parcel.yaml
kind: sop
id: close-a-parcel
staff:
  title: Close a parcel
  trigger: An order is picked.
  roles: [warehouse]
  steps:
    - id: only
      do: Tell the customer what you can do.
      say: I'm sorry, it's our policy.
```

Good:

```yaml
# policies/sops/close-a-parcel.yaml
kind: sop
id: close-a-parcel
staff:
  title: Close a parcel
  trigger: An order is picked.
  roles: [warehouse]
  steps:
    - id: only
      do: Tell the customer what you can do.
      say: Here is what I can do for you today.
```
"""

from boldprint.checks.text.prose_findings import prose_check

CHECK = prose_check("T182", "003-52", "000-01")
