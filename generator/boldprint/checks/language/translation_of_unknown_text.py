"""L204: a translation is for a text that the policy does not have.

The text was renamed or taken away. The translation is never shown.

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
  - {at: answer, of: f7ec8b0c, text: Vi slår in din beställning.}
  - {at: questions.card.ask, of: f7ec8b0c, text: Vi slår in din beställning.}
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
from difflib import get_close_matches

from boldprint.checks.check import Check, Shop
from boldprint.checks.language.translatable import public_texts
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for policy in shop.library.policies:
        paths = [path for path, _ in public_texts(policy)] if policy.translations else []
        for translation in policy.translations:
            for entry in translation.texts:
                if entry.at not in paths:
                    near = get_close_matches(entry.at, paths, n=1)
                    help_ = f"Write “at: {near[0]}”, or delete the entry." if near else "Delete the entry."
                    yield CHECK.finding(
                        entry.span_of("at"), f"“{policy.id}” has no text “{entry.at}” to translate.", help_
                    )


CHECK = Check("L204", Level.WARNING, "A translation of a text that is gone", _run)
