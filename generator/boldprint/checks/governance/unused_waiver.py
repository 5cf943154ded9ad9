"""G302: a waiver waives nothing any more.

The finding is gone. A waiver that stays would hide the next one of its kind.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We use brown paper.
staff:
  owner: Head of Service
  waivers:
    - {id: utilise, code: T184, reason: Our oldest customers love the word., ends: 2027-01-31}
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We utilise brown paper.
staff:
  owner: Head of Service
  waivers:
    - {id: utilise, code: T184, reason: Our oldest customers love the word., ends: 2027-01-31}
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("G302", Level.WARNING, "A waiver of nothing")
