"""J126: a recall makes little of the danger.

Words such as voluntary, as a precaution, in rare cases, or no accidents are known, make people keep the product. They stand in no recall, and
in no notice of one.

Rules: EU-R1.

Bad:

```yaml
# policies/warranties.yaml
kind: warranties
id: warranties
public:
  title: Warranties
  answer: Everything is covered by law.
  guarantees:
    - {id: law, label: The legal guarantee, lasts: 6 years, given_by: law, giver: Corner Shop}
  recalls:
    - id: stove
      announced: 2026-10-05
      product: Stove E2, grey.
      sold: From March to August 2026.
      hazard: In rare cases the hose can come loose. We recall it as a precaution.
      do: Stop using it.
      remedies: [replacement, refund]
      phone: +353 20 910 0800
```

Good:

```yaml
# policies/warranties.yaml
kind: warranties
id: warranties
public:
  title: Warranties
  answer: Everything is covered by law.
  guarantees:
    - {id: law, label: The legal guarantee, lasts: 6 years, given_by: law, giver: Corner Shop}
  recalls:
    - id: stove
      announced: 2026-10-05
      product: Stove E2, grey.
      sold: From March to August 2026.
      hazard: The hose can come loose. Gas then escapes and can catch fire.
      do: Stop using it at once.
      remedies: [replacement, refund]
      phone: +353 20 910 0800
```
"""

from collections.abc import Iterable, Iterator

from boldprint.checks.law.corpus import Words, first_found, words_below
from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.jurisdiction.rule import LawRule
from boldprint.jurisdiction.rulebook import wordings
from boldprint.policies.warranties.model import WarrantiesPublic


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    assert rule.wording is not None
    patterns = wordings(rule.wording, selling.site.language)
    for words in _recalls(selling):
        found = first_found(words.text, patterns)
        if found is not None:
            yield Breach(words.span, f"“{found}” makes little of the danger", "Say what can happen and what to do, and nothing else.")


def _recalls(selling: Selling) -> Iterator[Words]:
    for _, part in selling.parts("warranties", WarrantiesPublic):
        yield from words_below(part.recalls)
    yield from words_below(tuple(notice for notice in selling.site.notices if notice.kind == "recall"))


CHECK = law_check("J126", "A recall makes little of the danger", _look)
