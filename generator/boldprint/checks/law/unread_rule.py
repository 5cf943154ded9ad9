"""J190: nobody has read a rule of law again for twelve months.

Laws change, and a check that does not know it is worse than none. Each rule holds the day on which it was last read. Where the shop, or
its lawyer, has read a rule again, `law_read:` among the staff settings holds that day, and it counts instead of ours.

Bad:

```yaml
# content/site.yaml
name: Corner Shop
url: https://help.cornershop.example
answer: ((returns.standard)) to return.
language: en
country: IE
time_zone: Europe/Dublin
counting: {start_day: not counted, last_day_ends: "24:00", closed_day: stays, zone: Europe/Dublin, rounding: half up}
brand: {accent: "#0e6452"}
company: {legal_name: Corner Shop, address: 1 Main Street, country: IE}
markets:
  - {id: home, label: Ireland, countries: [IE], currency: EUR}
staff:
  law_read:
    - {rules: [EU-W1, EU-G1], on: 2025-06-01, by: Our lawyer}
```

Good:

```yaml
# content/site.yaml
name: Corner Shop
url: https://help.cornershop.example
answer: ((returns.standard)) to return.
language: en
country: IE
time_zone: Europe/Dublin
counting: {start_day: not counted, last_day_ends: "24:00", closed_day: stays, zone: Europe/Dublin, rounding: half up}
brand: {accent: "#0e6452"}
company: {legal_name: Corner Shop, address: 1 Main Street, country: IE}
markets:
  - {id: home, label: Ireland, countries: [IE], currency: EUR}
staff:
  law_read:
    - {rules: [EU-W1, EU-G1], on: 2026-11-20, by: Our lawyer}
```
"""

import datetime
from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.law.ruling import NOT_ADVICE, checked
from boldprint.checks.law.selling import sellings
from boldprint.jurisdiction.rule import LawRule
from boldprint.jurisdiction.rulebook import law_rules
from boldprint.jurisdiction.territory import in_words
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    today = [selling for selling in sellings(shop) if selling.day == shop.today]
    countries = frozenset[str]().union(*(selling.countries for selling in today))
    read = {name: reading.on for reading in shop.library.site_staff.law_read for name in reading.rules}
    for rule in law_rules():
        protected = rule.countries & countries
        day = read.get(rule.id, rule.checked_on)
        if protected and rule.holds_on(shop.today) and _is_stale(day, shop.today):
            place = next(selling.place for selling in today if selling.countries & protected)
            yield CHECK.finding(
                place,
                f"The rule {rule.id} was last {checked(day)}, more than 12 months ago. {_law(rule)}. For buyers in {in_words(protected)}; {NOT_ADVICE}.",
                "Read the law again and note the day under “staff:”, “law_read:”, or take a newer boldprint.",
            )


def _law(rule: LawRule) -> str:
    return f"{rule.requirement.removesuffix('.')} ({rule.citation})"


def _is_stale(read: datetime.date, today: datetime.date) -> bool:
    months = (today.year - read.year) * 12 + today.month - read.month
    return months > 12 or (months == 12 and today.day > read.day)


CHECK = Check("J190", Level.WARNING, "A rule of law was not read again for twelve months", _run)
