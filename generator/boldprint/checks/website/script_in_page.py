"""W107: a page holds a script in an attribute or a link.

The security headers of the site switch that off, so the button does nothing. The build finds it on the finished page.

Bad:

```text
<a href="javascript:print()">Print</a>
```

Good:

```text
The page has a button for printing.
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("W107", Level.ERROR, "A script in an attribute or a link")
