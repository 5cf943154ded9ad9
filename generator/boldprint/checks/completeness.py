"""How much a shop has to have: a tiny one is told what may come next, a large one what is missing."""

from collections.abc import Iterator
from typing import TypeVar

from boldprint.checks.check import Shop
from boldprint.library.policy import Policy
from boldprint.policies.part import PublicPart, StaffPart
from boldprint.source.finding import Level
from boldprint.source.span import Span

LARGE = 8
"""Public policies from which on a set of policies counts as complete in intention, so that gaps in it are warnings."""

SomePart = TypeVar("SomePart", bound=PublicPart | StaffPart)


def completeness_level(shop: Shop) -> Level:
    """How much it weighs that something is missing in the set of policies."""
    public = sum(policy.type.public is not None for policy in shop.library.policies)
    return Level.WARNING if public >= LARGE else Level.INFO


def site_span(shop: Shop, field: str = "name") -> Span:
    """A place in the site's file, for what is missing in the shop as a whole."""
    return shop.site.span_of(field)


def parts_of(shop: Shop, model: type[SomePart]) -> Iterator[tuple[Policy, SomePart]]:
    """Every public or staff part of a type, as it stands today, with its policy; the shop's own, without overlays."""
    for policy, overlay, parts in shop.parts():
        for part in (parts.public, parts.staff):
            if not overlay and isinstance(part, model):
                yield policy, part
