"""T140: a word takes back half of what the sentence says.

“Should”, “try to”, “as appropriate”: a step that may or may not be done is no step, and a promise that may or may not be kept is none.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: You should usually get an answer soon.
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: You get an answer within two days.
```
"""

from boldprint.checks.text.prose_findings import prose_check

CHECK = prose_check("T140", "001-05")
