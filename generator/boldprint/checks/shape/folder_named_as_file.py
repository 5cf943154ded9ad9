"""Y003: a folder has the name of a file.

A policy is one file; the folder is not entered.

Bad:

```text
policies/gifts.yaml/gifts.yaml
```

Good:

```text
policies/gifts.yaml
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("Y003", Level.ERROR, "A folder named as a file")
