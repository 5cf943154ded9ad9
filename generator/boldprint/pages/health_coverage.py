"""What a set of policies has to cover: the seven areas of article 003, and the stages of the customer's journey."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from boldprint.policies.types import policy_types

AREAS: Mapping[str, str] = MappingProxyType(
    {
        "product overview": "how customers learn what you sell",
        "speed": "how fast they order and are answered",
        "communication": "what they need to know to do business with you",
        "follow-up": "who helps after the purchase",
        "complaints": "what happens when something goes wrong",
        "retention": "how you stay in touch",
        "employees": "how good service is noticed and missed standards are talked about",
    }
)
"""The seven areas of a service policy (003-31 to 003-51), each with what it is about."""

STAGES: Mapping[str, str] = MappingProxyType(
    {
        "welcome": "the first minute in the shop or on the site",
        "help": "help with products and services",
        "buy": "ordering, paying, delivery",
        "after-sale": "what comes after the purchase",
        "complaint": "putting right what went wrong",
    }
)
"""The stages of the customer's journey (000-05)."""

_ABOUT_EMPLOYEES = ("coach", "recogni", "reward", "praise")


def area_of(kind: str, name: str) -> str | None:
    """The area that a policy covers, by its kind and id.

    No kind of policy is for the seventh area: a procedure or guideline with coaching or recognition in its id covers it.

    >>> area_of("complaints", "complaints"), area_of("sop", "coaching"), area_of("sop", "refund")
    ('complaints', 'employees', None)
    """
    found = policy_types()[kind]
    if found.area is None and found.public is None and any(word in name for word in _ABOUT_EMPLOYEES):
        return "employees"
    return found.area


def stage_of(kind: str, own: str | None) -> str | None:
    """The stage that a policy belongs to: its own, if it names one, or its kind's.

    >>> stage_of("shipping", None), stage_of("sop", "welcome")
    ('buy', 'welcome')
    """
    return own or policy_types()[kind].stage


def areas_covered(policies: Iterable[tuple[str, str]]) -> frozenset[str]:
    """The areas that policies, given by kind and id, cover.

    >>> sorted(areas_covered([("complaints", "complaints"), ("sop", "coaching")]))
    ['complaints', 'employees']
    """
    return frozenset(area for kind, name in policies if (area := area_of(kind, name)) is not None)


def stages_covered(policies: Iterable[tuple[str, str | None]]) -> frozenset[str]:
    """The stages that policies, given by kind and their own stage, belong to.

    >>> sorted(stages_covered([("shipping", None), ("sop", "welcome")]))
    ['buy', 'welcome']
    """
    return frozenset(stage for kind, own in policies if (stage := stage_of(kind, own)) is not None)
