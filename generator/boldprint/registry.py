"""The only registration mechanism: a new thing is a new module, found by looking into its package."""

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import TypeVar

Registered = TypeVar("Registered")


@cache
def discover(package: str, name: str, kind: type[Registered]) -> Mapping[str, Registered]:
    """Every object called `name` in the modules of `package`, by module name, sorted.

    A module without that object is passed over (a package may hold shared files); an object of another kind is a bug.

    >>> "returns" in discover("boldprint.policies", "TYPE", object)
    True
    """
    found: dict[str, Registered] = {}
    for module_info in sorted(pkgutil.iter_modules(importlib.import_module(package).__path__), key=lambda m: m.name):
        candidate = getattr(importlib.import_module(f"{package}.{module_info.name}"), name, None)
        if candidate is None:
            continue
        if not isinstance(candidate, kind):
            raise TypeError(f"{package}.{module_info.name}.{name} is not a {kind.__name__}")
        found[module_info.name] = candidate
    return MappingProxyType(found)
