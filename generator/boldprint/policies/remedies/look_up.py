"""Who may give what: the options for a problem, what a role may give of them, and options above a role's own limit."""

from collections.abc import Mapping
from dataclasses import dataclass

from boldprint.policies.remedies.model import Authority, Option, Per, Problem, RemediesStaff
from boldprint.rules.exception_findings import Authority as MayGrant
from boldprint.values.length import Length, Unit
from boldprint.values.money import Money

_NOTHING = Length(0, Unit.DAYS)


@dataclass(frozen=True, slots=True)
class Grant:
    """An option and who decides about it: the role itself (`asks` is None), or the role it asks."""

    option: Option
    asks: str | None


def above(part: RemediesStaff, role: str) -> tuple[str, ...]:
    """The role and those it asks, nearest first; a circle ends where it closes."""
    found: list[str] = []
    current: str | None = role
    while current is not None and current not in found:
        found.append(current)
        authority = part.authority_of(current)
        current = authority.asks.name if authority is not None and authority.asks is not None else None
    return tuple(found)


def grants(part: RemediesStaff, problem: Problem, role: str) -> tuple[Grant, ...]:
    """What a role may offer for a problem, in the order of the matrix; what it may not, it asks for.

    Roles with as many above them are peers: what a service associate may give, a shop associate may give too.
    """
    return tuple(
        Grant(option, None if _reaches(part, role, option.role.name) else option.role.name)
        for option in problem.options
    )


def _reaches(part: RemediesStaff, role: str, needed: str) -> bool:
    return part.authority_of(role) is not None and len(above(part, role)) <= len(above(part, needed))


def decides(part: RemediesStaff, role: str, amount: Money, per: Per = Per.CASE) -> str | None:
    """The first role, from `role` upwards, whose limit covers the amount; None where nobody's does.

    A limit in another currency covers nothing.
    """
    for name in above(part, role):
        authority = part.authority_of(name)
        limit = authority.limit(per) if authority is not None else None
        if limit is not None and limit.value.currency == amount.currency and amount.amount <= limit.value.amount:
            return name
    return None


def above_limit(part: RemediesStaff) -> tuple[tuple[Problem, Option, Authority], ...]:
    """Options whose amount is more than the role that gives them may decide (004-21); amounts have to be filled in."""
    found = []
    for problem in part.problems:
        for option in problem.options:
            authority = part.authority_of(option.role.name)
            if option.up_to is None or option.per is None or authority is None:
                continue
            limit = authority.limit(option.per)
            if (
                limit is None
                or limit.value.currency != option.up_to.value.currency
                or option.up_to.value.amount > limit.value.amount
            ):
                found.append((problem, option, authority))
    return tuple(found)


def may_grant(part: RemediesStaff) -> Mapping[str, MayGrant]:
    """What each role may grant as an exception of a policy (R223): the gesture for one case, and the longest extension.

    The facts have to be filled in.
    """
    return {
        authority.role.name: MayGrant(
            money=limit.value if (limit := authority.limit(Per.CASE)) is not None else None,
            longest=authority.extends_by.value if authority.extends_by is not None else _NOTHING,
        )
        for authority in part.authority
    }
