"""G404: a kind of feedback goes to nobody.

What customers tell us about it is read once and lost. A procedure passes each kind to a department, with one owner.

Bad:

```yaml
# policies/feedback.yaml
kind: feedback
id: feedback
public:
  title: Feedback
  answer: Tell us what to do better.
  categories:
    - {id: product, label: Products, text: A zip that sticks., goes_to: The people who choose our range}
staff:
  notes: Write down their words.
  survey: {newest: 2026-11-10, stale_after: 2 months}
```

Good:

```yaml
# policies/feedback.yaml
kind: feedback
id: feedback
public:
  title: Feedback
  answer: Tell us what to do better.
  categories:
    - {id: product, label: Products, text: A zip that sticks., goes_to: The people who choose our range}
staff:
  routes: [{id: product, department: Buying, owner: Head of Buying, within: 5 days}]
  survey: {newest: 2026-11-10, stale_after: 2 months}
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import parts_of
from boldprint.forms.faults import form_faults
from boldprint.policies.feedback.model import FeedbackPublic, FeedbackStaff
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for form in shop.library.forms:
        yield from (fault for fault in form_faults(form) if fault.code == "G404")
    staff = {policy.id: part for policy, part in parts_of(shop, FeedbackStaff)}
    for policy, public in parts_of(shop, FeedbackPublic):
        owned = {route.name for route in staff[policy.id].routes}
        for category in public.categories:
            if category.name not in owned:
                yield CHECK.finding(
                    category.span_of("id"),
                    f"Nobody owns feedback of the kind “{category.name}”.",
                    f"Add a route “{category.name}” below “staff:”, with department, owner and within.",
                )


CHECK = Check("G404", Level.ERROR, "Feedback that nobody owns", _run, ("002-16", "002-17"))
