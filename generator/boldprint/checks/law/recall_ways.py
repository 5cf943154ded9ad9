"""J127: a recall names no number that is known to be free to call.

A free number is one of a channel “kind: toll-free” in the contact details. A form of the shop serves instead of a number.

Rules: EU-R1b.

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
      hazard: The hose can come loose.
      do: Stop using it at once.
      remedies: [replacement, refund]
      phone: +353 20 910 0148
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
      hazard: The hose can come loose.
      do: Stop using it at once.
      remedies: [replacement, refund]
      form: recall
```
"""

from collections.abc import Iterable

from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.jurisdiction.rule import LawRule
from boldprint.policies.contact_details.model import ChannelKind, ContactPublic
from boldprint.policies.warranties.model import WarrantiesPublic


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    free = set(_free_numbers(selling))
    for policy, part in selling.parts("warranties", WarrantiesPublic):
        for recall in part.recalls:
            if recall.form is None and str(selling.value(recall.phone, policy)) not in free:
                says = f"The number in the recall “{recall.name}” is not known to be free to call"
                help_ = "Name the number of a channel “kind: toll-free”, or add “form:”."
                yield Breach(recall.span_of("phone"), says, help_)


def _free_numbers(selling: Selling) -> Iterable[str]:
    for policy, part in selling.parts("contact-details", ContactPublic):
        for channel in part.channels:
            if channel.kind is ChannelKind.TOLL_FREE:
                yield str(selling.value(channel.phone, policy))


CHECK = law_check("J127", "A recall names no free number", _look)
