"""L203: the text has changed since it was translated.

The translation says what held before. Until it is renewed, readers of that language see the original.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
```

```yaml
# policies/gifts.sv.yaml
kind: translation
of: gifts
texts:
  - {at: title, of: 5b7cd76c, text: Presentinslagning}
  - {at: answer, of: 00000000, text: Vi slår in din beställning.}
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
```

```yaml
# policies/gifts.sv.yaml
kind: translation
of: gifts
texts:
  - {at: title, of: 5b7cd76c, text: Presentinslagning}
  - {at: answer, of: f7ec8b0c, text: Vi slår in din beställning.}
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.language.translatable import public_texts
from boldprint.library.translation import source_hash
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for policy in shop.library.policies:
        texts = {path: source_hash(text) for path, text in public_texts(policy)} if policy.translations else {}
        for translation in policy.translations:
            for entry in translation.texts:
                if entry.at in texts and entry.of != texts[entry.at]:
                    yield CHECK.finding(
                        entry.span_of("of"),
                        f"“{entry.at}” has changed since it was translated into “{translation.language}”.",
                        f"Translate it again, and write of: {texts[entry.at]}.",
                    )


CHECK = Check("L203", Level.WARNING, "A stale translation", _run)
