"""Y304: the name of a page cannot be an address.

The file's name is the page's address: small letters, digits and hyphens.

Bad:

```yaml
<!-- content/public/Our_Lamps.md -->
---
title: Lamps
description: What our lamps are made of.
---
Our lamps are made of steel.
```

Good:

```yaml
<!-- content/public/our-lamps.md -->
---
title: Lamps
description: What our lamps are made of.
---
Our lamps are made of steel.
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("Y304", Level.ERROR, "A file name that cannot be an address")
