"""J130: a page still leads to the EU's platform for online dispute resolution.

The platform took no more complaints from 20 March 2025 and was shut on 20 July 2025. The link is dead, and naming it sends customers nowhere.
Bodies that settle disputes stay on the page.

Rules: EU-O1.

Bad:

```yaml
# policies/about.yaml
kind: general
id: about
public:
  title: About us
  answer: If we do not agree, go to https://ec.europa.eu/consumers/odr.
```

Good:

```yaml
# policies/about.yaml
kind: general
id: about
public:
  title: About us
  answer: If we do not agree, ask the European Consumer Centre in your country.
```
"""

from collections.abc import Iterable

from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.checks.law.wording import wording_breaches
from boldprint.jurisdiction.rule import LawRule


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    return wording_breaches(rule, selling, "leads to a platform that is shut", "Delete the link. Name the body in the customer's country instead.")


CHECK = law_check("J130", "A page leads to the shut dispute platform", _look)
