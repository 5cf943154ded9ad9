"""J102: the days to withdraw are counted so that a buyer loses one.

The law does not count the day on which the goods arrive, and where it says so, moves a last day on a weekend or a public holiday to
the next working day. A longer time to return makes up for both.

Rules: EU-W2, GB-W2.

Bad:

```yaml
# policies/returns.yaml
kind: returns
id: returns
public:
  title: Returns
  answer: Send it back within 30 days and get your money back.
  facts:
    - {id: standard, type: days, label: Time to return, value: 30}
  windows:
    - {id: withdrawal, length: 14 days, starts: delivered, counting: {start_day: counted}}
```

Good:

```yaml
# policies/returns.yaml
kind: returns
id: returns
public:
  title: Returns
  answer: Send it back within 30 days and get your money back.
  facts:
    - {id: standard, type: days, label: Time to return, value: 30}
  windows:
    - {id: withdrawal, length: 14 days, starts: delivered, counting: {start_day: not counted, closed_day: next open day}}
```
"""

from collections.abc import Iterable, Iterator

from boldprint.checks.law.lengths import reaches
from boldprint.checks.law.promises import withdrawal_windows
from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling, Telling
from boldprint.jurisdiction.rule import LawRule
from boldprint.rules.counting import ClosedDay, StartDay, settle
from boldprint.rules.window import Extent, Window
from boldprint.values.length import Length, Unit

_DAYS_IN_HAND = 7
"""No run of weekends and public holidays is longer, so a window with so many days in hand loses nothing."""


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    for telling, windows in withdrawal_windows(selling):
        losses = [list(_losses(rule, selling, telling, window)) for window in windows]
        if all(losses):
            yield from losses[-1]


def _losses(rule: LawRule, selling: Selling, telling: Telling, window: Window) -> Iterator[Breach]:
    extent = selling.extent(window.length, telling.policy)
    layers = (("window", window.counting), ("policy", telling.part.counting), ("shop", selling.site.counting))
    settled, _ = settle(layers, selling.site.time_zone)
    if extent is None or settled is None or rule.at_least is None:
        return
    if settled.start_day is StartDay.COUNTED and not reaches(extent, _longer(rule.at_least, 1)):
        yield Breach(
            window.span,
            f"The day of delivery counts as the first day of “{window.name}”",
            "Add “counting: {start_day: not counted}” to the window.",
        )
    if (
        "closed day" in rule.states
        and settled.closed_day is ClosedDay.STAYS
        and not reaches(extent, _longer(rule.at_least, _DAYS_IN_HAND))
    ):
        yield Breach(
            window.span,
            f"A last day of “{window.name}” on a weekend or a public holiday stays there",
            "Add “counting: {closed_day: next open day}” to the window.",
        )


def _longer(extent: Extent, days: int) -> Extent:
    return Extent(Length(extent.length.number + days, Unit.DAYS)) if extent.length is not None else extent


CHECK = law_check("J102", "The days to withdraw are counted against the buyer", _look)
