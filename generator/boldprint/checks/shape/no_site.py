"""Y300: the shop has no readable `content/site.yaml`.

It holds the name, the markets and how days are counted; nothing can be built without it.

Bad:

```yaml
# content/site.yaml
- Corner Shop
```

Good:

```yaml
# content/site.yaml
name: Corner Shop
url: https://help.corner.example
answer: ((returns.standard)) to return what you bought.
language: en
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

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("Y300", Level.ERROR, "A shop without a site")
