"""J109: buyers cannot withdraw on the site itself.

Since 19 June 2026 a form to print and an e-mail address are not enough in the EU. The site shows “Withdraw from contract here” on every page and
takes the withdrawal in two steps; it needs an address that receives it and acknowledges it with content, date and time.

Rules: EU-W8.

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
endpoints:
  withdrawal: https://forms.cornershop.example/withdrawal
```
"""

from collections.abc import Iterable

from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.jurisdiction.rule import LawRule


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    if selling.site.endpoints.withdrawal is None:
        yield Breach(
            selling.place,
            "Nothing receives a withdrawal that a buyer sends from the site",
            "Add “endpoints:” with “withdrawal:” and the address of your form service to content/site.yaml.",
        )


CHECK = law_check("J109", "Buyers cannot withdraw on the site", _look)
