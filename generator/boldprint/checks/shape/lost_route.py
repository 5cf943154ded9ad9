"""Y311: a route of a form names a field or option that the form does not have.

Records of that kind would go nowhere.

Bad:

```yaml
# content/forms/wishes.yaml
kind: form
id: wishes
staff:
  purpose: We hear what customers miss.
  groups:
    - id: wish
      title: The wish
      fields:
        - {id: what, label: What is missing, type: long text}
        - {id: kind, label: Kind, type: choice, options: [{id: goods, label: Goods}, {id: advice, label: Advice}]}
  routes:
    - {id: goods, field: sort, option: goods, to: Buying, owner: Head of Buying}
    - {id: advice, field: kind, option: advice, to: Service, owner: Head of Service}
```

Good:

```yaml
# content/forms/wishes.yaml
kind: form
id: wishes
staff:
  purpose: We hear what customers miss.
  groups:
    - id: wish
      title: The wish
      fields:
        - {id: what, label: What is missing, type: long text}
        - {id: kind, label: Kind, type: choice, options: [{id: goods, label: Goods}, {id: advice, label: Advice}]}
  routes:
    - {id: goods, field: kind, option: goods, to: Buying, owner: Head of Buying}
    - {id: advice, field: kind, option: advice, to: Service, owner: Head of Service}
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.forms.faults import form_faults
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    return [fault for form in shop.library.forms for fault in form_faults(form) if fault.code == "Y311"]


CHECK = Check("Y311", Level.ERROR, "A route from nowhere", _run, ("002-17",))
