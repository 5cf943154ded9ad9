"""J122: the official notice on the legal guarantee is missing.

Since 27 September 2026 every shop in the EU shows it, in the Commission's design, colours and words, with the code that leads to Your Europe.
The site has a page that says the same in plain words and leads there; the notice itself is a file that you download from the Commission
and name in content/site.yaml. It must not be altered, so none is drawn for you.

Rules: EU-G3.

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
guarantee_notice: content/public/legal-guarantee.svg
```
"""

from collections.abc import Iterable

from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.jurisdiction.rule import LawRule
from boldprint.policies.warranties.model import Giver, WarrantiesPublic
from boldprint.source.span import Span


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    if selling.site.guarantee_notice is None:
        yield Breach(
            _place(selling),
            "The official notice on the legal guarantee is missing",
            "Download the notice in your language from the Commission, put it below content/public/ as it is, "
            "and name it in content/site.yaml: “guarantee_notice: content/public/legal-guarantee.svg”.",
        )


def _place(selling: Selling) -> Span:
    """The guarantee that the notice is about, where the shop names it: a policy can waive a finding, the site cannot."""
    for _, part in selling.parts("warranties", WarrantiesPublic):
        for guarantee in part.guarantees:
            if guarantee.given_by is Giver.LAW:
                return guarantee.span
    return selling.place


CHECK = law_check("J122", "The official notice on the legal guarantee is missing", _look)
