"""Y010: a file is larger than any policy.

A policy has a few kilobytes. A file of megabytes is a picture or a list under a wrong name.

Bad:

```text
policies/gifts.yaml        3 MB
```

Good:

```text
policies/gifts.yaml        2 kB
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("Y010", Level.ERROR, "A file that is too large")
