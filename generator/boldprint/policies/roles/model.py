"""What the matrix of roles holds: parts of service, roles, and what each role does for each part."""

from typing import Self

from pydantic import Field, model_validator

from boldprint.policies.part import StaffPart
from boldprint.source.model_faults import Refused
from boldprint.values.item import Item
from boldprint.values.reach import Slug
from boldprint.values.text import StaffText


class ServicePart(Item):
    """A part of customer service: welcoming, assisting, conversing, recording …"""

    noun = "part of service"

    label: StaffText
    means: StaffText = Field(description="What it is, in one sentence.")


class Duty(Item):
    """What a role does for a part of service; its id is the part's id."""

    noun = "duty"

    does: StaffText


class Role(Item):
    """One role; its id is what procedures, modules and exceptions name."""

    noun = "role"

    title: StaffText
    does: StaffText = Field(description="What makes the role distinct, in one sentence.")
    above: Slug | None = Field(default=None, description="The role that decides where this one may not.")
    serves: tuple[Duty, ...] = Field(
        default=(), description="Its part in customer service; every role has one (000-09)."
    )


class RolesStaff(StaffPart):
    """The staff part of the matrix of roles."""

    noun = "matrix of roles"

    title: StaffText
    purpose: StaffText
    parts: tuple[ServicePart, ...] = Field(min_length=1)
    roles: tuple[Role, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        parts, roles = {part.name for part in self.parts}, {role.name for role in self.roles}
        for role in self.roles:
            if not role.serves:
                raise Refused(
                    f"The role “{role.name}” has no part in customer service.",
                    "Add what it does for customers: every role does something (000-09).",
                    "G403",
                    role.span,
                )
            if role.above is not None and role.above.name not in roles:
                raise Refused(
                    f"There is no role “{role.above}”.",
                    f"Write one of these roles: {', '.join(sorted(roles))}.",
                    span=role.span_of("above"),
                )
            for duty in role.serves:
                if duty.name not in parts:
                    raise Refused(
                        f"There is no part of service “{duty.name}”.",
                        f"Write one of these parts: {', '.join(sorted(parts))}.",
                        span=duty.span_of("id"),
                    )
            self._check_chain(role)
        return self

    def _check_chain(self, role: Role) -> None:
        if role.name in self.chain(role.name)[1:]:
            raise Refused(
                f"The role “{role.name}” stands above itself.",
                "Let the chain of “above:” end with a role that has none.",
                span=role.span_of("above"),
            )

    def role(self, name: str) -> Role | None:
        """The role with that id."""
        return next((role for role in self.roles if role.name == name), None)

    def duty(self, role: str, part: str) -> StaffText | None:
        """What a role does for a part of service; None where it is not its part."""
        found = self.role(role)
        return next((duty.does for duty in found.serves if duty.name == part), None) if found else None

    def chain(self, role: str) -> tuple[str, ...]:
        """The role and those above it, nearest first; it ends before a role would come twice, except the first."""
        above = {entry.name: entry.above.name if entry.above else None for entry in self.roles}
        found: list[str] = []
        current: str | None = role
        while current is not None and current not in found:
            found.append(current)
            current = above.get(current)
        return (*found, current) if current == role else tuple(found)
