"""Y310: two fields of a form have the same id, in one part or in both.

Both parts together are the record, and the second answer would overwrite the first.

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
        - {id: what, label: What else, type: long text}
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
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.forms.faults import form_faults
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    return [fault for form in shop.library.forms for fault in form_faults(form) if fault.code == "Y310"]


CHECK = Check("Y310", Level.ERROR, "Two fields of a form with one id", _run)
