"""Staff exceptions: a second table, which may widen what the public one promises and never narrow it."""

from typing import Self

from pydantic import Field, model_validator

from boldprint.rules.conditions import When
from boldprint.rules.outcome import Outcome, RefundForm
from boldprint.source.model_faults import Refused
from boldprint.values.item import Item
from boldprint.values.length import Length
from boldprint.values.money import Money
from boldprint.values.named import Named
from boldprint.values.reach import Slug
from boldprint.values.text import StaffText


class StaffException(Item):
    """What a role may grant beyond the public table: a longer window, or a better outcome."""

    noun = "exception"

    role: Slug = Field(description="The role that may grant it; those above it may too.")
    table: Slug | None = Field(
        default=None, description="The table it widens; may be left out where the policy has one."
    )
    when: When = Field(default=(), description="The cases it is for.")
    extends: Slug | None = Field(default=None, description="The window that it makes longer.")
    by: Named[Length] | None = Field(default=None, description="By how much: 7 days.")
    grants: Outcome | None = Field(default=None, description="The outcome that it gives.")
    after: Slug | None = Field(default=None, description="It is given only once this window is over.")
    refund: RefundForm | None = None
    worth: Named[Money] | None = Field(default=None, description="The most that it may cost.")
    because: StaffText | None = None
    label: StaffText | None = Field(default=None, description="What staff call it.")

    @model_validator(mode="after")
    def _widens_one_thing(self) -> Self:
        if (self.extends is None) == (self.grants is None) or (self.extends is None) != (self.by is None):
            raise Refused(
                f"The exception “{self.name}” does not say what it gives.",
                "Write extends: and by:, or grants: and an outcome.",
                "R222",
                self.span,
            )
        return self
