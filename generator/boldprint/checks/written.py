"""Every text of a shop with its place and its purpose: a step, words to say, a promise to customers, a note among us."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from boldprint.checks.check import Shop
from boldprint.checks.once import once
from boldprint.source.model import Model
from boldprint.source.span import Span
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
}
"""Fields whose texts are not simply public or staff, by the name of their model without its text type."""

_NOT_PROSE = {"ModulePart.items"}
"""Quiz items hold wrong answers on purpose."""


def written_texts(shop: Shop) -> tuple[Written, ...]:
    """Every text of the shop in every version, market and language, each place once."""
    return once(shop, _collected)


def _collected(shop: Shop) -> tuple[Written, ...]:
    seen: dict[tuple[Span, type], Written] = {}
    for written in _everything(shop):
        seen.setdefault((written.text.span, type(written.text)), written)
    return tuple(seen.values())


def _everything(shop: Shop) -> Iterator[Written]:
    library, language = shop.library, shop.site.language
    for owner, thing in _parts(shop):
        yield from _texts(thing, owner, language, "")
    for article in (*library.public_articles, *library.staff_articles):
        yield Written(article.name, article.body, _default(article.body), language)
    for policy in library.policies:
        for translation in policy.translations:
            for entry in translation.texts:
                yield Written(policy.id, entry.text, Voice.CUSTOMER, translation.language)


def _parts(shop: Shop) -> Iterator[tuple[str, Model]]:
    library = shop.library
    yield from (("site", version.thing) for version in library.site.all)
    for policy, _, _, parts in shop.all_parts():
        yield from ((policy.id, part) for part in (parts.public, parts.staff) if part is not None)
    for policy in library.policies:
        yield from ((policy.id, change) for change in policy.header.changes)
    for form in library.forms:
        yield from ((form.id, part) for part in (form.public, form.staff) if part is not None)
    for article in (*library.public_articles, *library.staff_articles):
        yield article.name, article.head
    yield from ((module.id, module.part) for module in library.modules)
    if library.glossary is not None:
        yield "glossary", library.glossary


def _texts(thing: Any, owner: str, language: str, at: str) -> Iterator[Written]:
    if isinstance(thing, PublicText | StaffText):
        yield Written(owner, thing, _VOICES.get(at) or _default(thing), language, at)
    elif isinstance(thing, tuple):
        for item in thing:
            yield from _texts(item, owner, language, at)
    elif isinstance(thing, Model):
        name = model_name(type(thing))
        for field in type(thing).model_fields:
            value = getattr(thing, field)
            if isinstance(value, PublicText | StaffText | tuple | Model) and f"{name}.{field}" not in _NOT_PROSE:
                yield from _texts(value, owner, language, f"{name}.{field}")


def model_name(model: type[Model]) -> str:
    """The name of a model without the type of its texts.

    >>> from boldprint.policies.section import Section
    >>> model_name(Section[PublicText])
    'Section'
    """
    return model.__name__.partition("[")[0]


def _default(text: PublicText | StaffText) -> Voice:
    return Voice.CUSTOMER if isinstance(text, PublicText) else Voice.STAFF
