"""W102: a link leads to a place that its page does not have.

The part was renamed or taken away. A section that moves keeps its old address through `formerly:`. The build looks at every link of
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
    - id: paper
      title: The paper
      text: It is made of old newspapers.
    - id: back
      title: Sending it back
      text: You may keep [the paper](gifts#papers).
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
    - id: paper
      title: The paper
      text: It is made of old newspapers.
    - id: back
      title: Sending it back
      text: You may keep [the paper](gifts#paper).
```
"""

from collections.abc import Iterable
from difflib import get_close_matches

from boldprint.checks.check import Check, Shop
from boldprint.checks.text_links import is_written_place, places_for_customers, places_for_staff, text_links
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for link in text_links(shop):
        if link.anchor and not is_written_place(shop, link):
            places = (places_for_customers if link.for_customers else places_for_staff)(shop)(link.page)
            if places is not None and link.anchor not in places:
                close = get_close_matches(link.anchor, places, 1)
                yield CHECK.finding(
                    link.span(shop),
                    f"The link leads to “{link.target}”, and there is no place called “{link.anchor}” on that page.",
                    f"Did you mean “{link.page}#{close[0]}”?" if close else f"Link to the page alone: “{link.page}”.",
                )


CHECK = Check("W102", Level.ERROR, "A link to a place that its page does not have", _run)
