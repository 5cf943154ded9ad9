"""W109: two places on one page have the same name, so a link finds only the first.

Ids are unique on a page, in whatever list they stand. The build finds it on the finished page.

Bad:

```text
sections: [{id: how, …}]   questions: [{id: how, …}]
```

Good:

```text
sections: [{id: how, …}]   questions: [{id: how-long, …}]
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("W109", Level.ERROR, "Two places with one name")
