"""Everything that a manager has written, model by model, walked through once for all checks."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from boldprint.checks.check import Shop
from boldprint.checks.once import once
from boldprint.shop.article import PublicArticle, StaffArticle
from boldprint.source.model import Model
from boldprint.source.span import Span
from boldprint.values.named import Named


@dataclass(frozen=True, slots=True)
class Placed:
    """A model with the policy, form or page to which it belongs, and whether customers read it."""

    owner: str
    model: Model
    public: bool


def every_model(shop: Shop) -> tuple[Placed, ...]:
    """Every model of the shop in every version and market; what several versions share stands here once."""
    return once(shop, _collected)


def every_named(shop: Shop) -> tuple[tuple[str, str, Span], ...]:
    """Every field that names a fact: the owner, the name, the place, each once."""
    return once(shop, _named)


def every_article(shop: Shop) -> tuple[PublicArticle | StaffArticle, ...]:
    """The pages that somebody wrote by hand, for customers and for staff."""
    return (*shop.library.public_articles, *shop.library.staff_articles)


def _collected(shop: Shop) -> tuple[Placed, ...]:
    seen: set[tuple[type, int]] = set()
    return tuple(
        Placed(owner, model, public) for owner, part, public in _parts(shop) for model in _new_below(part, seen)
    )


def _parts(shop: Shop) -> Iterator[tuple[str, Model, bool]]:
    library = shop.library
    yield from (("site", version.thing, True) for version in library.site.all)
    for policy, _, _, parts in shop.all_parts():
        if parts.public is not None:
            yield policy.id, parts.public, True
        yield policy.id, parts.staff, False
    for policy in library.policies:
        yield policy.id, policy.header, policy.type.public is not None
    for form in library.forms:
        if form.public is not None:
            yield form.id, form.public, True
        yield form.id, form.staff, False
    for instrument in library.instruments:
        if instrument.public is not None:
            yield instrument.id, instrument.public, True
        if instrument.staff is not None:
            yield instrument.id, instrument.staff, False
    yield from ((module.id, module.part, False) for module in library.modules)
    shared = (
        (library.glossary, "glossary", True),
        (library.synonyms, "synonyms", True),
        (library.evidence, "evidence", False),
    )
    yield from ((name, part, public) for part, name, public in shared if part is not None)


def _new_below(thing: Any, seen: set[tuple[type, int]]) -> Iterator[Model]:
    if isinstance(thing, tuple):
        for item in thing:
            yield from _new_below(item, seen)
    elif isinstance(thing, Model):
        # A part of a document that no date and no overlay changes is the same node in every version.
        key = (type(thing), id(thing) if thing.node is None else id(thing.node))
        if key in seen:
            return
        seen.add(key)
        yield thing
        for value in thing.__dict__.values():
            if isinstance(value, tuple | Model):
                yield from _new_below(value, seen)


def _named(shop: Shop) -> tuple[tuple[str, str, Span], ...]:
    found: dict[tuple[str, str, Span], None] = {}
    for placed in every_model(shop):
        for value in placed.model.__dict__.values():
            for one in value if isinstance(value, tuple) else (value,):
                if isinstance(one, Named) and one.name is not None:
                    found[placed.owner, one.name, one.span] = None
    return tuple(found)
