"""G129: the newest answers of the survey are older than they may get.

What customers need is what they need today, not two months ago.

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
  routes: [{id: product, department: Buying, owner: Head of Buying, within: 5 days}]
  survey: {newest: 2026-08-01, stale_after: 2 months}
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
from boldprint.checks.naming import value_of
from boldprint.policies.feedback.model import FeedbackStaff
from boldprint.rules.counting import StartDay
from boldprint.rules.dates import last_day
from boldprint.source.finding import Finding, Level
from boldprint.values.length import Length, Unit

MOST = Length(2, Unit.MONTHS)
"""How old survey results may get at most (article 003)."""


def _run(shop: Shop) -> Iterable[Finding]:
    for policy, part in parts_of(shop, FeedbackStaff):
        if part.survey is None:
            continue
        told = value_of(shop, policy.id, part.survey.stale_after)
        length = (
            told
            if isinstance(told, Length) and not told.unit.is_elapsed and told.unit is not Unit.BUSINESS_DAYS
            else MOST
        )
        last = min(last_day(part.survey.newest, one, StartDay.NOT_COUNTED, None) for one in (length, MOST))
        if last < shop.today:
            yield CHECK.finding(
                part.survey.span_of("newest"),
                f"The newest survey answers that somebody read are of {part.survey.newest}.",
                "Read the new ones and write their day here; if there are none, ask again.",
            )


CHECK = Check("G129", Level.WARNING, "A survey that is too old", _run, ("003-11",))
