"""G123: for one kind of problem nobody says what the customer gets.

Whoever complains about it has to fight for a remedy, and staff have to guess.

Bad:

```yaml
# policies/complaints.yaml
kind: complaints
id: complaints
public:
  title: Complaints
  answer: We answer every complaint.
staff:
  classes:
    - {id: late, escalates_to: team-lead, within: 1 business day}
```

Good:

```yaml
# policies/complaints.yaml
kind: complaints
id: complaints
public:
  title: Complaints
  answer: We answer every complaint.
  remedies:
    - id: late
      problem: It came late
      choices:
        - {id: back, gives: Your money back}
        - {id: charge, gives: The delivery charge back}
staff:
  classes:
    - {id: late, escalates_to: team-lead, within: 1 business day}
```
"""

from collections.abc import Iterable, Iterator

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import parts_of
from boldprint.policies.complaints.model import ComplaintsPublic, ComplaintsStaff
from boldprint.rules.ask import last_kinds
from boldprint.source.finding import Finding, Level
from boldprint.source.span import Span


def _run(shop: Shop) -> Iterable[Finding]:
    staff = {policy.id: part for policy, part in parts_of(shop, ComplaintsStaff)}
    for policy, public in parts_of(shop, ComplaintsPublic):
        settled = {remedy.name for remedy in public.remedies}
        kinds = {entry.name: entry.span_of("id") for entry in staff[policy.id].classes}
        kinds = dict(_asked(public, settled | kinds.keys())) | kinds
        if not settled and not kinds:
            yield CHECK.finding(
                policy.header.span_of("id"),
                f"“{policy.id}” does not say what customers get.",
                "Add “remedies:” below “public:”, one entry for each kind of problem.",
            )
        for kind, span in kinds.items():
            if kind not in settled:
                yield CHECK.finding(
                    span,
                    f"For a complaint of the kind “{kind}” nobody says what the customer gets.",
                    f"Add an entry “{kind}” below “remedies:”, with at least two choices.",
                )


def _asked(public: ComplaintsPublic, kinds: set[str]) -> Iterator[tuple[str, Span]]:
    """The kinds of problems that a table asks for: the choices of the ask that shares most of them."""
    for table in public.tables:
        for ask in table.asks:
            leaves = list(last_kinds(ask.choices))
            if 2 * sum(choice.name in kinds for choice in leaves) > len(leaves):
                yield from ((choice.name, choice.span_of("id")) for choice in leaves)


CHECK = Check("G123", Level.WARNING, "A kind of complaint without a remedy", _run, ("003-46",))
