"""Every text of a shop with its place and its purpose: a step, words to say, a promise to customers, a note among us."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from boldprint.checks.check import Shop
from boldprint.checks.models import Placed, every_article, every_model
from boldprint.checks.once import once
from boldprint.policies.part import Waiver
from boldprint.shop.evidence import Figure
from boldprint.source.model import Model
from boldprint.training.item import QuizItem, ReplyPoint
from boldprint.training.option import QuizOption
from boldprint.values.text import PublicText, StaffText


class Voice(StrEnum):
    """What a text is for; it decides which rules of plain language hold."""

    STEP = "step"
    """The one action of a procedure's step."""
    ADVICE = "advice"
    """What helps beside a step: more words, what to do in a case."""
    SCRIPT = "script"
    """Words that staff say to customers."""
    CUSTOMER = "customer"
    """What customers read."""
    QUESTION = "question"
    """A field of a form: what somebody is asked."""
    STAFF = "staff"
    """Anything else that staff read."""


@dataclass(frozen=True, slots=True)
class Written:
    """A text, the policy or page whose facts it names first, what it is for, its language, and where it stands: `Fact.label`."""

    owner: str
    text: PublicText | StaffText
    voice: Voice
    language: str
    at: str = ""


_VOICES = {
    "ProcedureStep.do": Voice.STEP,
    "ProcedureStep.more": Voice.ADVICE,
    "Branch.then": Voice.ADVICE,
    "SopException.then": Voice.ADVICE,
    "ProcedureStep.say": Voice.SCRIPT,
    "Remedy.say": Voice.SCRIPT,
    "FormField.label": Voice.QUESTION,
    "OpenQuestion.ask": Voice.QUESTION,
}
"""Fields whose texts are not simply public or staff, by the name of their model without its text type."""

NOT_PROSE = (QuizItem, QuizOption, ReplyPoint, Figure, Waiver)
"""Quiz items hold wrong answers on purpose; figures stand as an article has them; a waiver explains itself."""


def written_texts(shop: Shop) -> tuple[Written, ...]:
    """Every text of the shop in every version, market and language, each place once."""
    return once(shop, _collected)


def _collected(shop: Shop) -> tuple[Written, ...]:
    seen: dict[tuple[str, int, int, bool], Written] = {}
    for written in _everything(shop):
        span = written.text.span
        seen.setdefault((span.file, span.line, span.column, isinstance(written.text, PublicText)), written)
    return tuple(seen.values())


def _everything(shop: Shop) -> Iterator[Written]:
    library, language = shop.library, shop.site.language
    for placed in every_model(shop):
        if not isinstance(placed.model, NOT_PROSE):
            yield from _texts(placed, language)
    for article in every_article(shop):
        for text in (article.head.title, article.head.description, article.body):
            yield Written(article.name, text, _default(text), language)
    for policy in library.policies:
        for translation in policy.translations:
            for entry in translation.texts:
                yield Written(policy.id, entry.text, Voice.CUSTOMER, translation.language)


def _texts(placed: Placed, language: str) -> Iterator[Written]:
    """The texts that stand in a model itself, not in those below it."""
    name = model_name(type(placed.model))
    for field, value in placed.model.__dict__.items():
        for text in value if isinstance(value, tuple) else (value,):
            if isinstance(text, PublicText | StaffText):
                at = f"{name}.{field}"
                yield Written(placed.owner, text, _VOICES.get(at) or _default(text, placed.public), language, at)


@cache
def model_name(model: type[Model]) -> str:
    """The name of a model without the type of its texts.

    >>> from boldprint.policies.section import Section
    >>> model_name(Section[PublicText])
    'Section'
    """
    return model.__name__.partition("[")[0]


def _default(text: PublicText | StaffText, public: bool = True) -> Voice:
    """Public text in what only staff read (the reason of a change there) has no customers."""
    return Voice.CUSTOMER if public and isinstance(text, PublicText) else Voice.STAFF
