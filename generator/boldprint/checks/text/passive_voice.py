"""T130: the passive voice hides who does it.

In a step nobody knows that it is theirs to do; to customers it sounds like small print. In a step it is an error, in text for customers
advice: “it is made in Galway” may stay.

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
      do: The parcel is scanned by the clerk.
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

CHECK = prose_check("T130", "001-05", "001-07", "003-26")
