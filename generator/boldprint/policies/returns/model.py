"""What a returns policy holds beside the parts of every policy: what machines ask for and no table says."""

from enum import StrEnum

from pydantic import Field

from boldprint.policies.part import PublicPart


class LabelSource(StrEnum):
    """Where the label for sending something back comes from."""

    PRINT = "print"
    """Customers download and print it."""
    IN_THE_BOX = "in the box"
    CUSTOMER = "customer"
    """Customers buy it themselves."""


class Condition(StrEnum):
    """In which condition goods are taken back when nothing is wrong with them."""

    NEW = "new"
    USED = "used"


class ReturnsPublic(PublicPart):
    """The public part of a returns policy."""

    label: LabelSource | None = Field(
        default=None, description="Where the label comes from: print, in the box, customer. For search engines and marketplaces."
    )
    takes_back: tuple[Condition, ...] = Field(
        default=(), description="In which condition goods come back by the ordinary rule: [new], [new, used]."
    )
