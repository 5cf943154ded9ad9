"""G301: a waiver has ended.

A waiver lets a finding stand for a reason, until a day. After that somebody looks again.

Bad:

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
    - {id: utilise, code: T184, reason: Our oldest customers love the word., ends: 2026-01-31}
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

CHECK = Check("G301", Level.ERROR, "A waiver that has ended")
