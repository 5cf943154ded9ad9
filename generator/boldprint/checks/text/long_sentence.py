"""T160: a sentence is too long to be understood in one go.

At most 20 words in a step and 25 elsewhere. Whoever is on the phone, or reads on one, loses the thread after that.

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
      do: Put the parcel on the blue trolley by the door of the hall where the carrier from the post office collects everything at four.
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
      do: Put the parcel on the blue trolley by the door.
```
"""

from boldprint.checks.text.prose_findings import prose_check

CHECK = prose_check("T160", "001-05", "001-07", "003-26")
