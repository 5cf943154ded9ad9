"""T110: a step of a procedure stands in the past tense.

A step says what to do now. The past tells a story, and the reader wonders whether it is still to be done.

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
      do: The clerk scanned the parcel.
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

CHECK = prose_check("T110", "001-06")
