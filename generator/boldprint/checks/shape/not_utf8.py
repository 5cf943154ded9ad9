"""Y011: a file is not saved as UTF-8.

Accents and the euro sign would be read as something else. Most editors ask for the encoding when they save.

Bad:

```text
gifts.yaml saved as “ANSI” or “Windows-1252”
```

Good:

```text
gifts.yaml saved as “UTF-8”
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("Y011", Level.ERROR, "A file that is not UTF-8")
