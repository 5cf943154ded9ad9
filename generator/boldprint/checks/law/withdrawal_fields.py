"""J110: the shop's own withdrawal form leaves out what the law names, or insists on more.

The buyer gives a name, says which contract it is, and names a way to be reached. Anything else may be asked, but not required. A shop without
a form of its own has these three by itself.

Rules: EU-W8b.

Bad:

```yaml
# content/forms/withdrawal.yaml
kind: form
id: withdrawal
public:
  title: Withdraw
  answer: Use this form to withdraw.
  endpoint: withdrawal
  groups:
    - id: statement
      title: Your statement
      fields:
        - {id: order, label: Order number, required: yes}
        - {id: name, label: Your name, required: yes, purpose: name}
staff:
  purpose: The proof of a withdrawal.
```

Bad, a reason is required:

```yaml
# content/forms/withdrawal.yaml
kind: form
id: withdrawal
public:
  title: Withdraw
  answer: Use this form to withdraw.
  endpoint: withdrawal
  groups:
    - id: statement
      title: Your statement
      fields:
        - {id: order, label: Order number, required: yes}
        - {id: name, label: Your name, required: yes, purpose: name}
        - {id: email, label: E-mail, type: email, required: yes, purpose: email}
        - {id: reason, label: Why do you withdraw?, type: long text, required: yes}
staff:
  purpose: The proof of a withdrawal.
```

Good:

```yaml
# content/forms/withdrawal.yaml
kind: form
id: withdrawal
public:
  title: Withdraw
  answer: Use this form to withdraw.
  endpoint: withdrawal
  groups:
    - id: statement
      title: Your statement
      fields:
        - {id: order, label: Order number, required: yes}
        - {id: name, label: Your name, required: yes, purpose: name}
        - {id: email, label: E-mail, type: email, required: yes, purpose: email}
staff:
  purpose: The proof of a withdrawal.
```
"""

from collections.abc import Iterable

from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.forms.form import FieldType, FormField, PublicForm, Purpose
from boldprint.jurisdiction.rule import LawRule
from boldprint.values.text import PublicText

_REACHED_BY = (FieldType.EMAIL, FieldType.PHONE)


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    for form in selling.library.forms:
        if form.public is not None and form.public.endpoint == "withdrawal":
            yield from _faults(form.public)


def _faults(form: PublicForm) -> Iterable[Breach]:
    fields = [field for group in form.groups for field in group.fields]
    named = [field for field in fields if field.purpose is Purpose.NAME]
    reached = [field for field in fields if field.type in _REACHED_BY]
    others = [field for field in fields if field not in named and field not in reached]
    for missing, what, add in (
        (not named, "the buyer's name", "a field with “purpose: name”"),
        (not reached, "a way to reach the buyer", "a field with “type: email”"),
        (not others, "which contract it is", "a field for the order number"),
    ):
        if missing:
            yield Breach(form.span, f"The withdrawal form does not ask for {what}", f"Add {add}.")
    yield from (_too_much(field) for field in [field for field in others if field.required][1:])


def _too_much(field: FormField[PublicText]) -> Breach:
    says = f"The withdrawal form insists on “{field.label}”"
    return Breach(field.span, says, "Delete “required: yes”; name, contract and a way to reach the buyer suffice.")


CHECK = law_check("J110", "The withdrawal form asks too little or too much", _look)
