"""What a policy on product information holds beside the parts of every policy."""

from pydantic import Field

from boldprint.policies.part import PublicPart
from boldprint.values.item import Item
from boldprint.values.reach import Slug
from boldprint.values.text import PublicText


class Detail(Item):
    """One thing that customers can learn about each product, and where it stands."""

    noun = "detail"

    label: PublicText = Field(description="What it is: “Size and weight”.")
    text: PublicText = Field(description="What we say about it.")
    where: PublicText = Field(description="Where it stands: “on the product page, under Measurements”.")
    page: Slug | None = Field(default=None, description="A page of this site that says more: size-guide.")


class Advice(Item):
    """One way to be advised before buying."""

    noun = "advice"

    label: PublicText
    text: PublicText


class ProductInformationPublic(PublicPart):
    """The public part of a policy on product information."""

    details: tuple[Detail, ...] = ()
    advice: tuple[Advice, ...] = ()
