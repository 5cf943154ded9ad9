"""L201: a translation belongs to a policy that does not exist.

Translations stand beside their policy and name it.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
```

```yaml
# policies/gifts.sv.yaml
kind: translation
of: gift
texts:
  - {at: title, of: 5b7cd76c, text: Presentinslagning}
  - {at: answer, of: f7ec8b0c, text: Vi slår in din beställning.}
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
```

```yaml
# policies/gifts.sv.yaml
kind: translation
of: gifts
texts:
  - {at: title, of: 5b7cd76c, text: Presentinslagning}
  - {at: answer, of: f7ec8b0c, text: Vi slår in din beställning.}
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("L201", Level.ERROR, "A translation of nothing")
