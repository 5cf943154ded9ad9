"""L202: a text is not translated into one of the shop's languages.

Readers of that language find it in another one. One finding for each policy and language.

Bad:

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

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
```

```yaml
# policies/gifts.qps.yaml
kind: translation
of: gifts
texts:
  - {at: title, of: 5b7cd76c, text: Gïft}
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

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
```

```yaml
# policies/gifts.qps.yaml
kind: translation
of: gifts
texts:
  - {at: title, of: 5b7cd76c, text: Gïft}
  - {at: answer, of: f7ec8b0c, text: Wé wräp.}
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.language.translatable import public_texts
from boldprint.library.policy import Policy
from boldprint.source.finding import Finding, Level
from boldprint.source.span import Span

_NAMED = 3
"""How many missing texts a message names."""


def _run(shop: Shop) -> Iterable[Finding]:
    others = [language for language in shop.site.languages if language != shop.site.language]
    for policy in shop.library.policies if others else ():
        paths = [path for path, _ in public_texts(policy)]
        for language in others if paths else ():
            yield from _missing(policy, language, paths)


def _missing(policy: Policy, language: str, paths: list[str]) -> Iterable[Finding]:
    made = [translation for translation in policy.translations if translation.language == language]
    has = {entry.at for translation in made for entry in translation.texts}
    missing = [path for path in paths if path not in has]
    if missing:
        span: Span = made[0].span if made else policy.header.span_of("id")
        more = f" and {len(missing) - _NAMED} more" if len(missing) > _NAMED else ""
        yield CHECK.finding(
            span,
            f"“{policy.id}” lacks {len(missing)} of {len(paths)} texts in “{language}”: {', '.join(missing[:_NAMED])}{more}.",
            f"Add them to {policy.file.removesuffix('.yaml')}.{language}.yaml.",
        )


CHECK = Check("L202", Level.WARNING, "A missing translation", _run)
