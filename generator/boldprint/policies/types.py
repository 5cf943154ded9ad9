"""All policy types, by the `kind` that a manager writes."""

from collections.abc import Mapping
from functools import cache

from boldprint.policies.policy_type import PolicyType
from boldprint.registry import discover


@cache
def policy_types() -> Mapping[str, PolicyType]:
    """The types by kind, sorted.

    >>> "general" in policy_types()
    True
    """
    found = discover("boldprint.policies", "TYPE", PolicyType).values()
    return {kind.kind: kind for kind in sorted(found, key=lambda kind: kind.kind)}
