"""G140: a policy holds no question in the customer's words.

After drafting, look at each policy from the customer's side: what would they ask? The question is also what they type into the search.

Bad:

```yaml
# policies/feedback.yaml
kind: feedback
id: feedback
public:
  title: Feedback
  answer: Tell us what to do better.
```

Good:

```yaml
# policies/feedback.yaml
kind: feedback
id: feedback
public:
  title: Feedback
  answer: Tell us what to do better.
  questions:
    - {id: anonymous, ask: "Can I stay anonymous?", answer: Yes. Leave out your name.}
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for policy, overlay, parts in shop.parts():
        if not overlay and parts.public is not None and not parts.public.questions:
            yield CHECK.finding(
                policy.header.span_of("id"),
                f"“{policy.id}” answers no question in the customer's own words.",
                "Read it as a customer would, and add what they ask below “questions:”.",
            )


CHECK = Check("G140", Level.INFO, "A policy without a customer's question", _run, ("003-30",))
