"""W101: a link leads to a page that does not exist.

A text links to a page by its id: `[Returns](returns)`, or to a part of it: `[How](returns#how)`. The build looks at every link of
every page once more.

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
      text: The page on [returns](return) says how.
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
      text: The page on [returns](returns) says how.
```
"""

import re
from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.references import known_to_customers, known_to_staff, unknown
from boldprint.checks.text.places import place
from boldprint.checks.written import written_texts
from boldprint.source.finding import Finding, Level
from boldprint.values.text import PublicText, for_staff_eyes

_LINK = re.compile(r"(?<!!)\[[^\]\n]*\]\(([^)\s]+)\)")
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|[#/]|.*\.(?!md\b)[a-z]{2,4}(?:#|$)", re.IGNORECASE)
"""Other sites, parts of the same page, files."""


def _run(shop: Shop) -> Iterable[Finding]:
    for_customers, for_staff = known_to_customers(shop), known_to_staff(shop)
    for written in written_texts(shop):
        for match in _LINK.finditer(for_staff_eyes(written.text)):
            name = match[1].partition("#")[0].removesuffix(".md").rpartition("/")[2]
            known = for_customers if isinstance(written.text, PublicText) else for_staff
            if not _ELSEWHERE.match(match[1]) and name not in known:
                span = place(written.text, match.start(1), match.end(1), shop.files)
                yield CHECK.finding(
                    span, f"The link leads to “{match[1]}”, and there is no such page.", unknown(name, known)
                )


CHECK = Check("W101", Level.ERROR, "A link to a page that does not exist", _run)
