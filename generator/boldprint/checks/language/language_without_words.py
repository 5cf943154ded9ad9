"""L205: the shop wants a language for which the interface has no words.

Buttons, headings and dates would stand in another language than the text.

Bad:

```yaml
# content/site.yaml
name: Corner Shop
url: https://help.corner.example
answer: ((returns.standard)) to return what you bought.
language: en
languages: [en, fi]
country: IE
time_zone: Europe/Dublin
counting:
  start_day: not counted
  last_day_ends: "24:00"
  closed_day: stays
  zone: Europe/Dublin
  rounding: in the customer's favour
brand:
  accent: "#0e6452"
company:
  legal_name: Corner Shop
  address: 1 High Street, Galway
  country: IE
markets:
  - {id: home, label: Ireland, countries: [IE], currency: EUR}
quick: [returns, contact-details]
```

Good:

```yaml
# content/site.yaml
name: Corner Shop
url: https://help.corner.example
answer: ((returns.standard)) to return what you bought.
language: en
languages: [en, qps]
country: IE
time_zone: Europe/Dublin
counting:
  start_day: not counted
  last_day_ends: "24:00"
  closed_day: stays
  zone: Europe/Dublin
  rounding: in the customer's favour
brand:
  accent: "#0e6452"
company:
  legal_name: Corner Shop
  address: 1 High Street, Galway
  country: IE
markets:
  - {id: home, label: Ireland, countries: [IE], currency: EUR}
quick: [returns, contact-details]
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.edition.wording import PSEUDO
from boldprint.locales import catalogs
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    known = catalogs()
    for language in dict.fromkeys((shop.site.language, *shop.site.languages)):
        if language not in known and language != PSEUDO:
            field = "languages" if language in shop.site.languages else "language"
            yield CHECK.finding(
                shop.site.span_of(field),
                f"The interface has no words in “{language}”.",
                f"Take it out, or choose one of: {', '.join(sorted(known))}. A new language is one file in boldprint's locales.",
            )


CHECK = Check("L205", Level.ERROR, "A language without words", _run)
