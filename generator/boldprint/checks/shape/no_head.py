"""Y120: a page in Markdown has no head.

The head gives the page its title and the sentence that searches show.

Bad:

```yaml
<!-- content/public/lamps.md -->
Our lamps are made of steel.
```

Good:

```yaml
<!-- content/public/lamps.md -->
---
title: Lamps
description: What our lamps are made of.
---
Our lamps are made of steel.
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("Y120", Level.ERROR, "A page without a head")
