"""W102: a link leads to a place that its page does not have.

The part was renamed or taken away. A section that moves keeps its old address through `formerly:`. The build finds it on the finished page.

Bad:

```text
[How to send it back](returns#sending)
```

Good:

```text
[How to send it back](returns#how)
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("W102", Level.ERROR, "A link to a place that its page does not have")
