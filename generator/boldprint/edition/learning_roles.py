"""The roles that learn: those of the shop's matrix, else those that its modules name."""

from collections.abc import Iterable
from dataclasses import dataclass

from boldprint.edition.staff import StaffLibrary
from boldprint.values.text import StaffText


@dataclass(frozen=True)
class Role:
    """A role that learns: its id and what it is called."""

    id: str
    title: StaffText


def roles_of(library: StaffLibrary) -> tuple[Role, ...]:
    """The roles of the shop's matrix; where there is none, those that modules name."""
    found = [
        Role(role.name, role.title) for policy in library.of_kind("roles") for role in getattr(policy.part, "roles", ())
    ]
    named = sorted({role for module in library.modules for role in module.part.roles if role != "all"})
    return tuple(found) or tuple(Role(name, StaffText.parse(name)) for name in named)


def meant(roles: Iterable[str], every: Iterable[Role]) -> tuple[str, ...]:
    """The ids of the roles that a module is for: every role where it says “all”, and no role's id twice.

    >>> meant(["all"], [Role("shop", StaffText.parse("Shop")), Role("desk", StaffText.parse("Desk"))])
    ('shop', 'desk')
    """
    written = tuple(roles)
    return tuple(role.id for role in every) or written if "all" in written else written
