"""W104: an entry of the navigation opens a page that does not exist.

The navigation is made from the pages, so this means that a page was lost while the site was built. The build finds it on the finished page.

Bad:

```text
navigation: Returns -> returns.md      and no returns.md
```

Good:

```text
navigation: Returns -> returns.md      and a returns.md
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("W104", Level.ERROR, "A navigation entry without a page")
