"""J111: buyers are not told how to reach the shop by telephone and by e-mail.

Name and address stand in `company:` and so on every page. The telephone number and the e-mail address are channels of the contact details.

Rules: EU-I1.

Bad:

```yaml
# policies/contact-details.yaml
kind: contact-details
id: contact-details
public:
  title: Contact
  answer: Write to us, and a person answers in about ((phone_wait)).
  facts:
    - {id: phone_wait, type: minutes, label: Usual wait, value: 2}
  closed_on_holidays: yes
  channels:
    - {id: email, kind: email, label: E-mail, email: help@corner.example}
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

_NEEDED = (
    ("telephone number", "phone", (ChannelKind.PHONE, ChannelKind.TOLL_FREE)),
    ("e-mail address", "email", (ChannelKind.EMAIL,)),
)


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    parts = [part for _, part in selling.parts("contact-details", ContactPublic)]
    if not parts:
        if selling.lacks("contact-details"):
            yield Breach(selling.place, "There are no contact details", "Add a policy “kind: contact-details”.")
        return
    kinds = {channel.kind for part in parts for channel in part.channels}
    for what, name, ways in _NEEDED:
        if not kinds.intersection(ways):
            help_ = f"Add a channel “kind: {name}”."
            yield Breach(parts[0].span_of("channels"), f"The contact details name no {what}", help_)


CHECK = law_check("J111", "Buyers are not told how to reach the shop", _look)
