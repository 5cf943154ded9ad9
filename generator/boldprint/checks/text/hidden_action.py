"""T150: an action hides in a noun.

A verb is shorter, and says who acts: “check the seal” instead of “perform a check of the seal”.

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
      do: Perform a check of the seal.
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
      do: Check the seal.
```
"""

from boldprint.checks.text.prose_findings import prose_check

CHECK = prose_check("T150", "001-07")
