"""Q116: the right answer of an item is by far the longest.

Who does not know it takes the longest answer, and is right: the item then measures reading, not knowing. Wrong answers teach most
when somebody could say them.

Bad:

```yaml
# training/modules/closing-time.yaml
kind: module
id: closing-time
title: Closing time
roles: [all]
minutes: 10
objectives:
  - {id: stay, can: help a customer who calls late}
items:
  - id: late-call
    type: script
    stem: It is five to six, and the question takes ten minutes. What do you say?
    options:
      - id: stay
        text: Let us look at it together now, and if it takes longer, I ring you back this evening.
        right: yes
        because: The customer chooses how it goes on.
      - {id: mail, text: Write us an e-mail., because: The customer chose the phone.}
      - {id: closing, text: Call again tomorrow., because: The customer would tell it twice.}
```

Good:

```yaml
# training/modules/closing-time.yaml
kind: module
id: closing-time
title: Closing time
roles: [all]
minutes: 10
objectives:
  - {id: stay, can: help a customer who calls late}
items:
  - id: late-call
    type: script
    stem: It is five to six, and the question takes ten minutes. What do you say?
    options:
      - id: stay
        text: Let us look at it now. If it takes longer, I ring you back.
        right: yes
        because: The customer chooses how it goes on.
      - {id: mail, text: Write us an e-mail with your number. We answer it tomorrow., because: The customer chose the phone.}
      - {id: closing, text: We close in five minutes. Call again tomorrow., because: The customer would tell it twice.}
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.quiz.resolved import programme
from boldprint.source.finding import Finding, Level
from boldprint.training.item import ItemType
from boldprint.values.text import for_staff_eyes

SENTENCE = 40
"""Letters. Below this an answer is a figure or a few words, and its length says nothing."""
FACTOR = 1.5
_CHOSEN = (ItemType.SINGLE, ItemType.SCRIPT)


def _run(shop: Shop) -> Iterable[Finding]:
    places = {f"{module.id}/{item.name}": item.span for module in shop.library.modules for item in module.part.items}
    for item in programme(shop).items:
        if item.type not in _CHOSEN:
            continue
        right = max(len(for_staff_eyes(option.text)) for option in item.options if option.right)
        wrong = max(len(for_staff_eyes(option.text)) for option in item.options if not option.right)
        if right >= SENTENCE and right >= FACTOR * wrong:
            yield CHECK.finding(
                places[item.name],
                f"The right answer of “{item.id}” has {right} letters, and no wrong one more than {wrong}.",
                "Write wrong answers of its length that people really give, or shorten the right one.",
            )


CHECK = Check("Q116", Level.INFO, "A right answer that its length gives away", _run)
