"""G110: a caller waits on hold for more than 60 seconds.

A caller is held for 60 seconds at most. After that they wonder whether anybody remembers them.

Bad:

```yaml
# policies/sops/hold.yaml
kind: sop
id: hold
staff:
  title: Put a caller on hold
  trigger: You need a moment.
  roles: [service]
  contact: call
  steps:
    - {id: search, do: Start the hold., act: hold, time_limit: 3 minutes}
    - {id: sorry, do: Apologise for the hold., apology: yes}
    - {id: record, do: Record the contact., record: contact-record}
```

Good:

```yaml
# policies/sops/hold.yaml
kind: sop
id: hold
staff:
  title: Put a caller on hold
  trigger: You need a moment.
  roles: [service]
  contact: call
  steps:
    - {id: search, do: Start the hold., act: hold, time_limit: 60 seconds}
    - {id: sorry, do: Apologise for the hold., apology: yes}
    - {id: record, do: Record the contact., record: contact-record}
```
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import parts_of
from boldprint.checks.facts.typed_numbers import typed_numbers
from boldprint.checks.governance.procedures import starts_hold
from boldprint.checks.naming import fact_of, value_of
from boldprint.checks.text.places import place
from boldprint.policies.service_promise.model import ServicePromisePublic
from boldprint.policies.sop.model import SopStaff
from boldprint.source.finding import Finding, Level
from boldprint.source.span import Span
from boldprint.values.length import Length
from boldprint.values.named import Named

LONGEST = 60
"""Seconds (article 002)."""
_HOLD = re.compile(r"\b(?:on hold|hold time|hold the (?:call|caller|line)|hold (?:a|your) call)\b", re.IGNORECASE)


def _run(shop: Shop) -> Iterable[Finding]:
    yield from (finding for owner, named in _promised(shop) for finding in _of_quantity(shop, owner, named))
    for number in typed_numbers(shop):
        if _is_too_long(number.quantity) and _HOLD.search(number.sentence):
            span = place(number.written.text, number.start, number.end, shop.files)
            yield _finding(span, number.shown)


def _promised(shop: Shop) -> "Iterator[tuple[str, Named[Any] | None]]":
    yield from ((policy.id, promise.hold_max) for policy, promise in parts_of(shop, ServicePromisePublic))
    for policy, procedure in parts_of(shop, SopStaff):
        yield from ((policy.id, step.time_limit) for step in procedure.steps if starts_hold(step))


def _of_quantity(shop: Shop, owner: str, named: "Named[Any] | None") -> Iterator[Finding]:
    value = value_of(shop, owner, named)
    if named is not None and _is_too_long(value):
        fact = fact_of(shop, owner, named)
        yield _finding(fact.span if fact is not None else named.span, str(value))


def _is_too_long(value: object) -> bool:
    return isinstance(value, Length) and value.unit.is_elapsed and value.seconds > LONGEST


def _finding(span: Span, shown: str) -> Finding:
    return CHECK.finding(
        span,
        f"A caller waits on hold for {shown}; {LONGEST} seconds is the most.",
        "Set the limit to 60 seconds or less, and offer to ring back when it takes longer.",
    )


CHECK = Check("G110", Level.ERROR, "A hold that is too long", _run, ("002-11",))
