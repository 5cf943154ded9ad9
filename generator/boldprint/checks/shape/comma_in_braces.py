"""Y110: inside braces a comma ends the text.

What follows the comma becomes a field without a value. Braces are for ids, dates and numbers; a sentence stands on a line of its own.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
  questions:
    - {id: card, ask: Can I add a card?, answer: Yes, Gladly}
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
  questions:
    - id: card
      ask: Can I add a card?
      answer: Yes, gladly
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("Y110", Level.ERROR, "A sentence that a comma cuts off")
