"""Rules about a whole order, beside the answer for one item: said with every answer, decided where the case knows enough.

A cap whose count is an ask (`count: earlier`) stands before all rules: at the cap, its own outcome holds.
"""

from enum import StrEnum
from typing import Generic, Self

from pydantic import Field, model_validator

from boldprint.rules.charge import Amount
from boldprint.rules.conditions import When
from boldprint.rules.outcome import Outcome
from boldprint.source.model_faults import Refused
from boldprint.values.item import Item
from boldprint.values.named import Named
from boldprint.values.reach import Slug
from boldprint.values.text import AnyText


class OrderRuleKind(StrEnum):
    """What an order rule is about."""

    DELIVERY_FEE = "delivery fee"
    """Whether the first delivery charge comes back."""
    KEPT_VALUE = "kept value"
    """What changes when the goods that are kept fall below a value."""
    GIFT = "gift"
    """What happens to a gift that came with the purchase."""
    TENDER_ORDER = "tender order"
    """In which order several ways of payment are refunded."""
    CAP = "cap"
    """How often something is given: once per item, four in a lifetime."""


class OrderRule(Item, Generic[AnyText]):
    """One rule about the whole order."""

    noun = "order rule"

    kind: OrderRuleKind
    says: AnyText = Field(description="The rule as customers read it.")
    when: When = Field(default=(), description="The cases it applies to, as far as they are asked: {all-returned: no}.")
    amount: Named[Amount] | None = Field(default=None, description="What is given back or taken off.")
    order: tuple[str, ...] = Field(default=(), description="For a tender order: [gift card, store credit, card].")
    at_most: int | None = Field(default=None, ge=1, description="For a cap: how often.")
    per: str | None = Field(default=None, description="For a cap: per what: item, order, customer.")
    count: Slug | None = Field(
        default=None, description="For a cap: the count ask that says how often it has been given already."
    )
    outcome: Outcome = Field(
        default=Outcome.REFUSE, description="For a cap with a count: what holds once it is reached."
    )

    @model_validator(mode="after")
    def _fits_its_kind(self) -> Self:
        if (self.kind is OrderRuleKind.CAP) != (self.at_most is not None and self.per is not None):
            raise Refused(
                f"The order rule “{self.name}” is not a whole cap.", "A cap needs kind: cap, at_most: and per:.", "R241"
            )
        if (self.kind is OrderRuleKind.TENDER_ORDER) != bool(self.order):
            raise Refused(
                f"The order rule “{self.name}” is not a whole tender order.",
                "A tender order needs kind: tender order and order:.",
                "R241",
            )
        return self
