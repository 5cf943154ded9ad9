"""T184: a word that people outside the trade do not use.

The plain word is understood at once.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We utilise recycled paper.
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We use recycled paper.
```
"""

from boldprint.checks.text.prose_findings import prose_check

CHECK = prose_check("T184", "001-05")
