"""A103: a number or address of the internal directory stands in public text.

Names and numbers of the directory are for staff. Customers who have a manager's own number call it at night.

Bad:

```yaml
# policies/directory.yaml
kind: directory
id: directory
staff:
  title: Directory
  purpose: You find somebody who can decide.
  people:
    - {id: lead, who: Saoirse Lynch, job: team lead, phone: +353 20 910 0111, email: saoirse@corner.example}
  matters:
    - {id: hurt, label: Somebody is hurt, call: [lead], steps_in: 5 minutes}
```

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: Call +353 20 910 0111 about gift wrapping.
```

Good:

```yaml
# policies/directory.yaml
kind: directory
id: directory
staff:
  title: Directory
  purpose: You find somebody who can decide.
  people:
    - {id: lead, who: Saoirse Lynch, job: team lead, phone: +353 20 910 0111, email: saoirse@corner.example}
  matters:
    - {id: hurt, label: Somebody is hurt, call: [lead], steps_in: 5 minutes}
```

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: Call ((contact-details.phone_wait)) before you come.
```
"""

import re
from collections.abc import Iterable, Iterator

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import parts_of
from boldprint.checks.models import every_model
from boldprint.checks.text.places import place
from boldprint.checks.written import written_texts
from boldprint.policies.directory.model import DirectoryStaff, Person
from boldprint.policies.fact import Fact
from boldprint.source.finding import Finding, Level
from boldprint.source.model import Model
from boldprint.source.span import Span
from boldprint.values.named import Named
from boldprint.values.reach import Email, Phone
from boldprint.values.text import PublicText, for_staff_eyes

_PHONE = re.compile(r"\+?\d[\d\s().\-/]{6,20}\d")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LOCAL_DIGITS = 7
"""A number written without its country's code is the same one if so many last digits agree."""


def _run(shop: Shop) -> Iterable[Finding]:
    internal = {
        reach: person
        for _, part in parts_of(shop, DirectoryStaff)
        for person in part.people
        for reach in _reaches(person)
    }
    if not internal:
        return
    for reach, span in _published(shop):
        person = internal.get(reach)
        if person is not None:
            yield CHECK.finding(
                span,
                f"Customers would read “{reach}”, which is a contact of the internal directory.",
                "Name a fact or channel of the contact details instead.",
                (person.span,),
            )


def _reaches(person: Person) -> Iterator[str]:
    yield _digits(person.phone.number)
    if person.email is not None:
        yield person.email.address.lower()


def _digits(written: str) -> str:
    return re.sub(r"\D", "", written)[-_LOCAL_DIGITS:]


def _published(shop: Shop) -> Iterator[tuple[str, Span]]:
    """Every number and address that customers can read, in texts, facts and fields."""
    for written in written_texts(shop):
        if isinstance(written.text, PublicText):
            plain = for_staff_eyes(written.text)
            for pattern, form in ((_PHONE, _digits), (_EMAIL, str.lower)):
                for match in pattern.finditer(plain):
                    yield form(match.group()), place(written.text, match.start(), match.end(), shop.files)
    for placed in every_model(shop):
        if placed.public:
            yield from _of_fields(placed.model)


def _of_fields(model: Model) -> Iterator[tuple[str, Span]]:
    if isinstance(model, Fact):
        yield from _of_value(model.quantity, model.span_of("value"))
    for field, value in model.__dict__.items():
        quantity = value.written if isinstance(value, Named) else value
        if isinstance(quantity, Phone | Email):
            yield from _of_value(quantity, model.span_of(field))


def _of_value(value: object, span: Span) -> Iterator[tuple[str, Span]]:
    if isinstance(value, Phone):
        yield _digits(value.number), span
    elif isinstance(value, Email):
        yield value.address.lower(), span


CHECK = Check("A103", Level.ERROR, "An internal contact on a public page", _run, ("000-16",))
