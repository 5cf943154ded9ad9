"""T185: a question suggests its answer.

Who asks “How great was our service?” hears what they want to hear, and learns nothing. Ask openly: what happened, what was good,
what was not?

Bad:

```yaml
# content/forms/after-the-visit.yaml
kind: form
id: after-the-visit
staff:
  purpose: We hear how a visit went.
  groups:
    - id: visit
      title: Your visit
      fields:
        - {id: service, label: "How great was our service?", type: long text}
```

Good:

```yaml
# content/forms/after-the-visit.yaml
kind: form
id: after-the-visit
staff:
  purpose: We hear how a visit went.
  groups:
    - id: visit
      title: Your visit
      fields:
        - {id: service, label: "How was our service?", type: long text}
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.text.places import place
from boldprint.checks.text.prose_findings import as_sentence
from boldprint.checks.written import Voice, written_texts
from boldprint.prose import CODES, check_question
from boldprint.source.finding import Finding, Level
from boldprint.values.text import for_staff_eyes


def _run(shop: Shop) -> Iterable[Finding]:
    for written in written_texts(shop):
        if written.voice is Voice.QUESTION and written.language.startswith("en"):
            for remark in check_question(for_staff_eyes(written.text)):
                span = place(written.text, remark.start, remark.end, shop.files)
                yield CHECK.finding(
                    span,
                    f"The question suggests its answer: “{remark.words}”.",
                    as_sentence(remark.help),
                )


CHECK = Check("T185", Level.WARNING, CODES["T185"].title, _run, ("003-08", "003-09", "003-10"))
