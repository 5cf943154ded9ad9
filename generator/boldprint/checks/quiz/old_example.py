"""Q115: a lesson or a model answer tells a case that the table now answers in another way.

Its words were right when somebody wrote them. “holds:” says what they rest on, so that a changed rule points at them.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap what fits into a box.
  tables:
    - id: wrap
      question: Can you wrap it?
      asks:
        - id: size
          ask: Does it fit into a box?
          type: yes/no
      rules:
        - {id: fits, when: {size: "yes"}, outcome: accept, because: It fits.}
        - {id: large, when: {size: "no"}, outcome: refuse, because: We have no paper of that size.}
      otherwise: none
```

```yaml
# training/modules/wrapping.yaml
kind: module
id: wrapping
title: Wrapping gifts
roles: [all]
minutes: 10
objectives:
  - {id: box, can: say what can be wrapped}
lessons:
  - id: boxes
    title: What fits
    text: We wrap what fits into a box.
    examples:
      - id: tent
        title: A tent
        situation: A tent does not fit into a box.
        steps: ["You say that we wrap it.", "You take two sheets."]
        because: It is a gift.
        holds: {of: gifts.wrap, case: {size: "no"}, on: 2026-11-01, outcome: accept}
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap what fits into a box.
  tables:
    - id: wrap
      question: Can you wrap it?
      asks:
        - id: size
          ask: Does it fit into a box?
          type: yes/no
      rules:
        - {id: fits, when: {size: "yes"}, outcome: accept, because: It fits.}
        - {id: large, when: {size: "no"}, outcome: refuse, because: We have no paper of that size.}
      otherwise: none
```

```yaml
# training/modules/wrapping.yaml
kind: module
id: wrapping
title: Wrapping gifts
roles: [all]
minutes: 10
objectives:
  - {id: box, can: say what can be wrapped}
lessons:
  - id: boxes
    title: What fits
    text: We wrap what fits into a box.
    examples:
      - id: tent
        title: A tent
        situation: A tent does not fit into a box.
        steps: ["You say that we wrap it.", "You take two sheets."]
        because: It is a gift.
        holds: {of: gifts.wrap, case: {size: "no"}, on: 2026-11-01, outcome: refuse}
```
"""

from collections.abc import Iterable, Iterator

from boldprint.checks.check import Check, Shop
from boldprint.edition.item_tables import ItemTables, NoRuling
from boldprint.source.finding import Finding, Level
from boldprint.training.claim import Claim
from boldprint.training.item import ReplyItem


def _run(shop: Shop) -> Iterable[Finding]:
    for name, claim in _claims(shop):
        ruling = ItemTables(shop.staff.decisions, shop.site.time_zone).rule(claim.of, dict(claim.case), claim.on)
        if isinstance(ruling, NoRuling):
            yield CHECK.finding(
                claim.span, f"“{name}” rests on a case that {claim.of} does not answer. {ruling.message}", ruling.help
            )
        else:
            decision = ruling.decision
            outcome = decision.outcome.slug if decision.outcome is not None else "nothing"
            last = decision.deadline or decision.passed
            if outcome != claim.outcome.replace(" ", "-"):
                yield CHECK.finding(
                    claim.span,
                    f"“{name}” says “{claim.outcome}”, and {claim.of} now says “{outcome}”.",
                    "Write its text anew, then “outcome:”.",
                )
            elif claim.last_day is not None and last is not None and last.day != claim.last_day:
                yield CHECK.finding(
                    claim.span,
                    f"“{name}” names {claim.last_day} as the last day, and {claim.of} now says {last.day}.",
                    "Write its text anew, then “last_day:”.",
                )


def _claims(shop: Shop) -> Iterator[tuple[str, Claim]]:
    for module in shop.library.modules:
        for lesson in module.part.lessons:
            yield from ((example.name, example.holds) for example in lesson.examples if example.holds is not None)
        for item in module.part.items:
            if isinstance(item, ReplyItem) and item.holds is not None:
                yield item.name, item.holds


CHECK = Check("Q115", Level.WARNING, "A lesson tells a case that has another answer now", _run, ("002-08",))
