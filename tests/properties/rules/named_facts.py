"""Random policies whose quantities come from facts: what was written out is given a name, as filling does."""

import datetime
from random import Random
from typing import Any, TypeVar

from boldprint.rules.cells import FactUsed
from boldprint.source.model import Model
from boldprint.values.named import Named

Something = TypeVar("Something")
SHARE = 0.3


def with_facts(thing: Something, random: Random) -> Something:
    """The thing with some of its quantities named."""
    named: Any = _named(thing, random)
    return named  # type: ignore[no-any-return]


def find_fact(name: str) -> FactUsed | None:
    """Every name is a fact, except one that nobody knows."""
    if name == "price":
        return None
    return FactUsed(f"p.{name}", f"value of {name}", datetime.date(2026, 3, 1) if len(name) % 2 else None)


def _named(thing: Any, random: Random) -> Any:
    if isinstance(thing, Named):
        return Named(f"fact{random.randint(1, 9)}", thing.written) if random.random() < SHARE else thing
    if isinstance(thing, tuple):
        return tuple(_named(item, random) for item in thing)
    if isinstance(thing, Model):
        return thing.replaced(**{field: _named(getattr(thing, field), random) for field in type(thing).model_fields})
    return thing
