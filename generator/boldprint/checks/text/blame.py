"""T181: words put the blame on somebody.

Who talks to the customer owns the problem: “I will solve this for you.” Blame, of the customer or of a colleague, starts a fight.

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
      say: That is the courier's fault.
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
      say: I will solve this for you.
```
"""

from boldprint.checks.text.prose_findings import prose_check

CHECK = prose_check("T181", "004-23", "000-01")
