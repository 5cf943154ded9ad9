"""G401: the list of problems names more or fewer than three.

Three problems are mended. Ten are a list.

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

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("G401", Level.ERROR, "Not exactly three problems", rows=("003-19",))
