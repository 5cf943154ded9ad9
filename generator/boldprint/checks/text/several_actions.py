"""T170: a step holds more than one action.

One step, one action: nobody skips half of it, and everybody knows where they are after an interruption.

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
      do: Scan the parcel and print the label.
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
      do: Scan the parcel.
```
"""

from boldprint.checks.text.prose_findings import prose_check

CHECK = prose_check("T170", "001-07")
