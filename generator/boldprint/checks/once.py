"""What several checks need of a shop is found once."""

from collections.abc import Callable
from typing import Any, TypeVar, cast

from boldprint.checks.check import Shop

Found = TypeVar("Found")


def once(shop: Shop, find: Callable[[Shop], Found]) -> Found:
    """What `find` says about the shop; it is asked once for each shop, however many checks want to know."""
    kept: dict[Callable[[Shop], Any], Any] = vars(shop).setdefault("found once", {})
    if find not in kept:
        kept[find] = find(shop)
    return cast(Found, kept[find])
