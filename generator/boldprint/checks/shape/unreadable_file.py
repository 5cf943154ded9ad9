"""Y001: a file cannot be opened.

It is a broken link, or its rights keep boldprint out.

Bad:

```text
policies/gifts.yaml -> ../old/gifts.yaml      and there is no such file
```

Good:

```text
policies/gifts.yaml
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("Y001", Level.ERROR, "A file that cannot be opened")
