"""W108: a page loads something from another site.

The other site learns who reads the page, and can change what they see. The published site loads nothing from anywhere else.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
  sections:
    - id: back
      title: Sending it back
      text: "![A lamp](https://pictures.example/lamp.jpg)"
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
  sections:
    - id: back
      title: Sending it back
      text: "[Pictures of lamps](https://pictures.example/lamps)"
```
"""

import re
from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.text.places import place
from boldprint.checks.written import written_texts
from boldprint.source.finding import Finding, Level
from boldprint.values.text import for_staff_eyes

_LOADS = re.compile(
    r"!\[[^\]\n]*\]\(\s*((?:https?:)?//[^)\s]+)|<(?:img|script|iframe|video|audio|source|embed)\b[^>]*?\bsrc=[\"']?((?:https?:)?//[^\"'\s>]+)",
    re.IGNORECASE,
)


def _run(shop: Shop) -> Iterable[Finding]:
    for written in written_texts(shop):
        for match in _LOADS.finditer(for_staff_eyes(written.text)):
            group = 1 if match[1] else 2
            span = place(written.text, match.start(group), match.end(group), shop.files)
            yield CHECK.finding(
                span,
                f"The page would load “{match[group]}” from another site.",
                "Keep a copy below content/public and name that.",
            )


CHECK = Check("W108", Level.ERROR, "A page that loads from another site", _run)
