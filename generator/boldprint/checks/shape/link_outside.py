"""Y002: a file is a link to a place outside the shop.

What lies outside the shop is not in git, so nobody sees when it changes.

Bad:

```text
policies/gifts.yaml -> /home/maeve/gifts.yaml
```

Good:

```text
policies/gifts.yaml
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("Y002", Level.ERROR, "A link out of the shop")
