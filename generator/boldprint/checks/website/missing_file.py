"""W103: a page shows or loads a file that does not exist.

A picture lies below `content/public/`, and is named from there. The build finds it on the finished page.

Bad:

```text
![A boot](boot.png)          there is no content/public/boot.png
```

Good:

```text
![A boot](boot.png)          content/public/boot.png is there
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("W103", Level.ERROR, "A missing file")
