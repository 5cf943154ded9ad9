"""W206: a page offers no way to reach a person.

Reaching somebody is easy when the customer needs it, from every page.

Bad:

```yaml
# policies/contact-details.yaml
kind: contact-details
id: contact-details
public:
  title: Contact
  answer: Call us.
  facts:
    - {id: phone_wait, type: minutes, label: Usual wait on the phone, value: 2}
  closed_on_holidays: yes
  channels:
    - {id: phone, kind: phone, label: Phone, phone: +353 20 910 0100, wait: ((phone_wait)), for: [shipping]}
```

```yaml
# policies/returns.yaml
kind: returns
id: returns
public:
  title: Returns
  answer: Send it back.
```

Good:

```yaml
# policies/contact-details.yaml
kind: contact-details
id: contact-details
public:
  title: Contact
  answer: Call us.
  facts:
    - {id: phone_wait, type: minutes, label: Usual wait on the phone, value: 2}
  closed_on_holidays: yes
  channels:
    - {id: phone, kind: phone, label: Phone, phone: +353 20 910 0100, wait: ((phone_wait))}
```

```yaml
# policies/returns.yaml
kind: returns
id: returns
public:
  title: Returns
  answer: Send it back.
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import parts_of, site_span
from boldprint.policies.contact_details.model import ContactPublic
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    channels = [channel for _, part in parts_of(shop, ContactPublic) for channel in part.channels]
    if not channels:
        yield CHECK.finding(
            site_span(shop), "No page says how to reach a person.", "Write a policy of the kind contact-details."
        )
        return
    for policy in shop.library.policies:
        if policy.type.public is not None and not any(
            not channel.for_ or policy.id in channel.for_ for channel in channels
        ):
            yield CHECK.finding(
                policy.header.span_of("id"),
                f"The page “{policy.id}” offers no way to reach a person: every channel is for other pages.",
                "Leave out “for:” at one of the channels in the contact details, or add this policy to it.",
            )


CHECK = Check("W206", Level.ERROR, "A page without a way to reach anybody", _run, ("000-18", "003-01"))
