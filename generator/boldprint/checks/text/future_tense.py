"""T120: a step of a procedure stands in the future tense.

A step says what to do now. “Will” leaves open who does it, and when.

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
      do: You will call the customer.
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
      do: Call the customer.
```
"""

from boldprint.checks.text.prose_findings import prose_check

CHECK = prose_check("T120", "001-06")
