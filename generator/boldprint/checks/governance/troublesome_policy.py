"""G134: one policy is at fault in two or three of the three problems.

A policy that causes most trouble is a candidate for removal, or for a new one from scratch.

Bad:

```yaml
# policies/issues.yaml
kind: issues
id: issues
staff:
  title: Three problems
  purpose: Everybody knows what we mend first.
  looked_at: The records of July.
  decided_on: 2026-10-01
  problems:
    - id: one
      problem: My order was defective.
      frequency: 3
      cost: 3
      actionability: 3
      evidence: The records.
      policy: returns
      fault: It says nothing about it.
      action: Say it.
      answers_for_it: Head of Service
      by: 2027-01-31
    - id: two
      problem: My plates arrived broken.
      frequency: 3
      cost: 3
      actionability: 3
      evidence: The records.
      policy: returns
      fault: It says nothing about it.
      action: Say it.
      answers_for_it: Head of Service
      by: 2027-01-31
    - id: three
      problem: The boots do not fit.
      frequency: 3
      cost: 3
      actionability: 3
      evidence: The records.
      policy: returns
      fault: It says nothing about it.
      action: Say it.
      answers_for_it: Head of Service
      by: 2027-01-31
```

Good:

```yaml
# policies/issues.yaml
kind: issues
id: issues
staff:
  title: Three problems
  purpose: Everybody knows what we mend first.
  looked_at: The records of July.
  decided_on: 2026-10-01
  problems:
    - id: one
      problem: My order was defective.
      frequency: 3
      cost: 3
      actionability: 3
      evidence: The records.
      policy: contact-details
      fault: It says nothing about it.
      action: Say it.
      answers_for_it: Head of Service
      by: 2027-01-31
    - id: two
      problem: My plates arrived broken.
      frequency: 3
      cost: 3
      actionability: 3
      evidence: The records.
      policy: hold-a-call
      fault: It says nothing about it.
      action: Say it.
      answers_for_it: Head of Service
      by: 2027-01-31
    - id: three
      problem: The boots do not fit.
      frequency: 3
      cost: 3
      actionability: 3
      evidence: The records.
      policy: returns
      fault: It says nothing about it.
      action: Say it.
      answers_for_it: Head of Service
      by: 2027-01-31
```
"""

from collections import Counter
from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import parts_of
from boldprint.policies.issues.model import IssuesStaff
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for _, part in parts_of(shop, IssuesStaff):
        for name, number in Counter(problem.policy.name for problem in part.problems).items():
            if number > 1:
                yield CHECK.finding(
                    part.span_of("problems"),
                    f"“{name}” is at fault in {number} of the three problems.",
                    "Ask first whether the policy can go; if not, write it anew from the customer's side.",
                )


CHECK = Check("G134", Level.INFO, "A policy that causes trouble", _run, ("003-27",))
