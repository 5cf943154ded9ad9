"""All texts and all named facts of a shop, with the policy in which they stand."""

from collections.abc import Iterator
from typing import Any

from boldprint.checks.check import Shop
from boldprint.source.model import Model
from boldprint.source.span import Span
from boldprint.values.named import Named
from boldprint.values.text import PublicText, StaffText


def leaves(thing: Any) -> Iterator[PublicText | StaffText | Named[Any]]:
    """Every text and every quantity that may be named, anywhere below a model."""
    match thing:
        case PublicText() | StaffText() | Named():
            yield thing
        case tuple():
            for item in thing:
                yield from leaves(item)
        case Model():
            for name in type(thing).attributes():
                yield from leaves(getattr(thing, name))


def _parts(shop: Shop) -> Iterator[tuple[str, Model]]:
    """Every model of the shop that holds texts, with the name under which its own facts are found."""
    yield "site", shop.site
    for policy, _, _, parts in shop.all_parts():
        yield policy.id, parts.staff
        if parts.public is not None:
            yield policy.id, parts.public
    for form in shop.library.forms:
        yield form.id, form.staff
        if form.public is not None:
            yield form.id, form.public
    yield from ((article.name, article.head) for article in shop.library.public_articles)
    yield from ((article.name, article.head) for article in shop.library.staff_articles)
    for instrument in shop.library.instruments:
        yield from ((instrument.id, part) for part in (instrument.public, instrument.staff) if part is not None)
    for module in shop.library.modules:
        yield module.id, module.part
    if shop.library.glossary is not None:
        yield "glossary", shop.library.glossary


def all_texts(shop: Shop) -> Iterator[tuple[str, PublicText | StaffText]]:
    """Every text with its policy, in every version and market, each place once."""
    seen: set[tuple[Span, type]] = set()
    bodies: list[tuple[str, PublicText | StaffText]] = [(article.name, article.body) for article in shop.library.public_articles]
    bodies += [(article.name, article.body) for article in shop.library.staff_articles]
    for policy, leaf in (*((name, leaf) for name, part in _parts(shop) for leaf in leaves(part)), *bodies):
        if isinstance(leaf, PublicText | StaffText) and (leaf.span, type(leaf)) not in seen:
            seen.add((leaf.span, type(leaf)))
            yield policy, leaf


def public_texts(shop: Shop) -> Iterator[tuple[str, PublicText]]:
    """Every public text with its policy."""
    return ((policy, text) for policy, text in all_texts(shop) if isinstance(text, PublicText))


def named_facts(shop: Shop) -> Iterator[tuple[str, str, Span]]:
    """Every name of a fact, with its policy and place."""
    for policy, text in all_texts(shop):
        yield from ((policy, name, text.span) for name in text.names)
    for policy, part in _parts(shop):
        yield from (
            (policy, leaf.name, leaf.span) for leaf in leaves(part) if isinstance(leaf, Named) and leaf.name is not None
        )
