"""G128: a survey asks for ratings and leaves no room for words.

A rating seldom says how to mend anything. Why matters more than the score.

Bad:

```yaml
# content/forms/survey.yaml
kind: form
id: survey
staff:
  title: Survey after a visit
  purpose: We hear how a visit went.
  groups:
    - id: visit
      title: Your visit
      fields:
        - id: score
          label: How was it?
          type: choice
          options: [{id: one, label: "1"}, {id: two, label: "2"}, {id: three, label: "3"}]
```

Good:

```yaml
# content/forms/survey.yaml
kind: form
id: survey
staff:
  title: Survey after a visit
  purpose: We hear how a visit went.
  groups:
    - id: visit
      title: Your visit
      fields:
        - id: score
          label: How was it?
          type: choice
          options: [{id: one, label: "1"}, {id: two, label: "2"}, {id: three, label: "3"}]
        - {id: why, label: What is the reason?, type: long text}
```
"""

import re
from collections.abc import Iterable
from typing import Any

from boldprint.checks.check import Check, Shop
from boldprint.forms.form import FieldType, Form, FormField
from boldprint.source.finding import Finding, Level
from boldprint.values.text import for_staff_eyes

_SURVEY = re.compile(r"survey|questionnaire|feedback|satisf|opinion|evaluation", re.IGNORECASE)
_CLOSED = (FieldType.CHOICE, FieldType.CHOICES, FieldType.NUMBER, FieldType.YES_NO)


def _run(shop: Shop) -> Iterable[Finding]:
    for form in shop.library.forms:
        asked = [field for field in form.fields if not field.personal]
        if (
            _is_survey(form)
            and any(field.type in _CLOSED for field in asked)
            and not any(_is_open(field) for field in asked)
        ):
            yield CHECK.finding(
                form.span,
                f"“{form.id}” asks for ratings and choices, and leaves no room for words.",
                "Add a field with “type: long text”: What is the main reason?",
            )
    for instrument in shop.library.instruments:
        sections = instrument.public.sections if instrument.public is not None else ()
        rated = any(section.statements for section in sections)
        if rated and not any(section.questions for section in sections):
            yield CHECK.finding(
                instrument.span,
                f"Customers rate {sum(len(section.statements) for section in sections)} sentences of “{instrument.id}”, and cannot say why.",
                "Add a section with a question: What is the main reason?",
            )


def _is_survey(form: Form) -> bool:
    titles = [
        for_staff_eyes(title)
        for title in (form.staff.title, form.public.title if form.public is not None else None)
        if title is not None
    ]
    return any(_SURVEY.search(name) for name in (form.id, *titles))


def _is_open(field: "FormField[Any]") -> bool:
    return field.type in (FieldType.TEXT, FieldType.LONG_TEXT)


CHECK = Check("G128", Level.WARNING, "A survey of ratings only", _run, ("003-08", "003-09"))
