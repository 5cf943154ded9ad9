"""W105: a page stands in no navigation and is not marked as hidden.

Nobody finds it but through a search. The build finds it on the finished page.

Bad:

```text
care-guide.md, in no section of the navigation
```

Good:

```text
care-guide.md, in the section More
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("W105", Level.ERROR, "A page that stands in no navigation")
