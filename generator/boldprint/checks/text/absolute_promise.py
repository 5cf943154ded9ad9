"""T183: a promise goes further than any fact.

“Always”, “guaranteed”, “instant”: one bad day breaks it. A dated fact backs what it says, and no more.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We always answer at once.
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We answer as soon as we have read it.
```
"""

from boldprint.checks.text.prose_findings import prose_check

CHECK = prose_check("T183", "004-10")
