"""T190: a page for customers is hard to read.

Measured by LIX, the words of a sentence plus the share of long words (Björnsson 1968): up to 40 is easy, above 50 hard. One finding
for each page, because one hard sentence does no harm.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap presents.
  sections:
    - id: conditions
      title: Conditions
      text: >-
        Commercial customers requesting individual decorative packaging solutions acknowledge additional processing expenditure.
        Environmentally responsible manufacturers continuously guarantee traceability throughout international distribution networks.
        Personalised accompanying correspondence necessitates preliminary authorisation through departmental representatives.
        Exceptional circumstances notwithstanding, subsequent modifications require comprehensive administrative reconsideration.
        Unaccompanied collection presupposes appropriate identification documentation including photographic verification.
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap presents.
  sections:
    - id: conditions
      title: Conditions
      text: >-
        Choose the paper in the basket. The charge stands beside it. You can add a card, and we write on it what you type.
        Each thing gets a parcel of its own. If you change your mind, tell us before we pack it. Then you pay nothing for it.
        You can also bring something you have at home. We wrap it at the desk while you wait.
        We keep the paper that is left, and use it again.
```
"""

from collections.abc import Iterable, Iterator

from boldprint.checks.check import Check, Shop
from boldprint.checks.written import Voice, Written, written_texts
from boldprint.prose import band, lix
from boldprint.source.finding import Finding, Level
from boldprint.source.span import Span

ADVICE, HARD = 40, 50
_FEWEST_WORDS = 40
_FEWEST_IN_A_SENTENCE = 5
"""Titles and labels are no sentences; they would make any page look easy."""


def _run(shop: Shop) -> Iterable[Finding]:
    for span, text in _pages(shop):
        score = lix(text) if len(text.split()) >= _FEWEST_WORDS else 0.0
        if score > ADVICE:
            level = Level.WARNING if score > HARD else Level.INFO
            yield Finding("T190", level, span, f"This page is {band(score)} to read (LIX {score:.0f}; {ADVICE} is easy).",
                          "Shorten the longest sentences, and take shorter words.")  # fmt: skip


def _pages(shop: Shop) -> Iterator[tuple[Span, str]]:
    """The place of each page that customers read, and its sentences; a fact counts as one short word."""
    pages: dict[tuple[str, str], list[Written]] = {}
    for written in written_texts(shop):
        if written.voice is Voice.CUSTOMER and not written.language.startswith("zh"):
            pages.setdefault((written.text.span.file, written.language), []).append(written)
    for texts in pages.values():
        told = ["".join(part if isinstance(part, str) else "30" for part in written.text.parts) for written in texts]
        yield texts[0].text.span, "\n\n".join(text for text in told if len(text.split()) >= _FEWEST_IN_A_SENTENCE)


CHECK = Check("T190", Level.WARNING, "Hard to read", _run, ("003-26", "001-07"))
