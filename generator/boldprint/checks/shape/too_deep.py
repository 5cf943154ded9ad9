"""Y014: a line opens more lists inside lists than a policy can have.

No policy needs it; it is a slip, or a trap for programs.

Bad:

```text
- - - - - - … (two hundred times)
```

Good:

```text
- one entry to a line
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("Y014", Level.ERROR, "Lists inside lists")
