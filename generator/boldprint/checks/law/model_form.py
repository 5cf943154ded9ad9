"""J108: the model withdrawal form has no e-mail address to go to.

The page “Withdraw from contract here” carries the model form, filled in with the shop's name, its address and the first e-mail channel of
the contact details. Without such a channel the form is not whole.

Rules: EU-W7, NO-W7.

Bad:

```yaml
# policies/contact-details.yaml
kind: contact-details
id: contact-details
public:
  title: Contact
  answer: Call us and talk to a person in about ((phone_wait)).
  facts:
    - {id: phone_wait, type: minutes, label: Usual wait, value: 2}
  closed_on_holidays: yes
  channels:
    - {id: phone, kind: phone, label: Phone, phone: +353 20 910 0148}
```

Good:

```yaml
# policies/contact-details.yaml
kind: contact-details
id: contact-details
public:
  title: Contact
  answer: Call us and talk to a person in about ((phone_wait)).
  facts:
    - {id: phone_wait, type: minutes, label: Usual wait, value: 2}
  closed_on_holidays: yes
  channels:
    - {id: phone, kind: phone, label: Phone, phone: +353 20 910 0148}
    - {id: email, kind: email, label: E-mail, email: help@corner.example}
```
"""

from collections.abc import Iterable

from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.jurisdiction.rule import LawRule
from boldprint.policies.contact_details.model import ChannelKind, ContactPublic


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    parts = [part for _, part in selling.parts("contact-details", ContactPublic)]
    if any(channel.kind is ChannelKind.EMAIL for part in parts for channel in part.channels):
        return
    if parts or selling.lacks("contact-details"):
        place = parts[0].span_of("channels") if parts else selling.place
        yield Breach(
            place,
            "The withdrawal form has no e-mail address to go to",
            "Add a channel “kind: email” to the contact details.",
        )


CHECK = law_check("J108", "The model withdrawal form is not whole", _look)
