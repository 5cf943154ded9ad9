"""W106: a page sets the look of an element in the page itself.

The security headers of the site switch that off, so customers never see it. The look belongs into the theme. The build finds it on the finished page.

Bad:

```text
<span style="color: red">Sale</span>
```

Good:

```text
**Sale**
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("W106", Level.ERROR, "The look of an element set in the page")
