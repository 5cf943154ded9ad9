"""J131: a page makes a green claim that nobody can check.

Since 27 September 2026 vague claims are banned in the EU. A claim that says what, by how much and who checked it may stand.

Rules: EU-E1.

Bad:

```yaml
# policies/about.yaml
kind: general
id: about
public:
  title: About us
  answer: Our tents are eco-friendly.
```

Good:

```yaml
# policies/about.yaml
kind: general
id: about
public:
  title: About us
  answer: Our tents hold 60 per cent recycled polyester.
```
"""

from collections.abc import Iterable

from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.checks.law.wording import wording_breaches
from boldprint.jurisdiction.rule import LawRule


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    return wording_breaches(rule, selling, "is a green claim that nobody can check", "Say what exactly, how much and who checked it, or leave it out.")


CHECK = law_check("J131", "A page makes a vague green claim", _look)
