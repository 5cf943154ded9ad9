"""Policies and facts that go on under another id: what people read stays, and nothing of it came or went."""

from collections.abc import Mapping

from boldprint.edition.facts import Facts, KnownFact
from boldprint.library.library import Library
from boldprint.library.policy import Policy
from boldprint.values.text import for_staff_eyes

Names = Mapping[str, str]
"""From the id in the older library to the id in the newer one."""


def renamed_policies(before: Library, after: Library) -> Names:
    """The policies that only one side has under their id, and of which one names the other under `formerly`."""
    old, new = ({policy.id: policy for policy in library.policies} for library in (before, after))
    came = [policy for name, policy in new.items() if name not in old]
    found: dict[str, str] = {}
    for name, policy in old.items():
        heir = next((other for other in came if name not in new and _is_same(policy, other) and other.id not in found.values()), None)
        if heir is not None:
            found[name] = heir.id
    return found


def renamed_facts(old: Facts, new: Facts) -> Names:
    """The facts that only one side has under their name, paired where policy, side and label are the same and no other fact has them."""
    gone, came = (_by_label({name: fact for name, fact in side.items() if name not in other}) for side, other in ((old, new), (new, old)))
    return {names[0]: came[key][0] for key, names in gone.items() if len(names) == 1 and len(came.get(key, ())) == 1}


def new_name(name: str, renamed: Names) -> str:
    """A full name (`returns.standard`) with the policy's id of today.

    >>> new_name("gifts.fee", {"gifts": "wrapping"}), new_name("gifts", {"gifts": "wrapping"}), new_name("returns.fee", {})
    ('wrapping.fee', 'wrapping', 'returns.fee')
    """
    policy, dot, rest = name.partition(".")
    return f"{renamed.get(policy, policy)}{dot}{rest}"


def _is_same(old: Policy, new: Policy) -> bool:
    return old.id in new.header.formerly or new.id in old.header.formerly


def _by_label(facts: Mapping[str, KnownFact]) -> dict[tuple[str, bool, str], list[str]]:
    found: dict[tuple[str, bool, str], list[str]] = {}
    for name, fact in facts.items():
        found.setdefault((name.partition(".")[0], fact.public, for_staff_eyes(fact.fact.label)), []).append(name)
    return found
