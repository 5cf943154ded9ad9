"""G127: one of the three problems names nothing that somebody could mend.

“I am not satisfied” is a mood. “My order was defective” says where to look.

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
      problem: I am not satisfied.
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
"""

import re
from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import parts_of
from boldprint.policies.issues.model import IssuesStaff
from boldprint.source.finding import Finding, Level
from boldprint.values.text import for_staff_eyes

_SAYS_NOTHING = frozenset(
    "i me my we our us you your they them it its this that the a an am is are was were be been do does did have has had not no never very too so much many more"
    " at all with about of for to in on and or but as satisfied dissatisfied unsatisfied happy unhappy angry upset annoyed disappointed frustrated complain"
    " complains complaint complaints bad poor terrible awful worse worst good service services quality experience experiences customer customers client clients"
    " shop store company problem problems issue issues general generally everything something anything nothing things thing people feel feels like dislike want wants"
    " better treated badly unprofessional".split()
)
"""Words that stand in a vague sentence; a sentence of these alone names nothing."""


def _run(shop: Shop) -> Iterable[Finding]:
    for _, part in parts_of(shop, IssuesStaff):
        for problem in part.problems:
            said = for_staff_eyes(problem.problem)
            if not set(re.findall(r"[a-z]+", said.lower().replace("n't", " not"))) - _SAYS_NOTHING:
                yield CHECK.finding(
                    problem.span_of("problem"),
                    f"“{said}” names nothing that somebody could mend.",
                    "Write what went wrong, as the customer says it: “My order came damaged.”",
                )


CHECK = Check("G127", Level.WARNING, "A vague problem", _run, ("003-20",))
