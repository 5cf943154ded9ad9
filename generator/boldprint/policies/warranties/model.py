"""What a warranty policy holds beside the parts of every policy."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from boldprint.policies.part import Names, PublicPart
from boldprint.rules.window import Extent
from boldprint.source.model_faults import Refused
from boldprint.values.better import Better
from boldprint.values.item import Item
from boldprint.values.length import Length
from boldprint.values.moments import Day
from boldprint.values.money import Money
from boldprint.values.named import Named
from boldprint.values.reach import Phone, Slug, Url
from boldprint.values.text import PublicText


class Giver(StrEnum):
    """Who stands behind a guarantee."""

    LAW = "law"
    """The seller's duty by law; it costs nothing and cannot be taken away."""
    US = "us"
    """The shop's own promise beside the law."""
    MAKER = "maker"
    """The maker's promise; the shop helps with the claim."""


class Guarantee(Item):
    """One guarantee: for what, how long, by whom."""

    noun = "guarantee"
    offered = True

    label: PublicText
    categories: Names = Field(
        default=(), description="The choices of the ask `item` that it is for; empty for everything."
    )
    lasts: Annotated[Named[Extent], Better.HIGHER] = Field(description="How long, from delivery: ((packs)), 2 years, no limit.")
    given_by: Giver = Field(description="law, us or maker.")
    giver: PublicText = Field(description="Its name: “Harbour & Pine Ltd”.")
    covers: tuple[PublicText, ...] = ()
    not_covered: tuple[PublicText, ...] = ()


class Repair(Item):
    """A repair that customers can buy, or get under a guarantee."""

    noun = "repair"
    offered = True

    label: PublicText
    price: Annotated[Named[Money], Better.LOWER] = Field(description="What it costs without a guarantee, VAT included.")
    within: Annotated[Named[Length], Better.LOWER] = Field(description="How long it takes from the day the thing reaches us.")
    from_price: bool = Field(default=False, description="Whether the price is the lowest one: “from EUR 15”.")


class Remedy(StrEnum):
    """What a recall offers (Regulation 2023/988, article 37)."""

    REPAIR = "repair"
    REPLACEMENT = "replacement"
    REFUND = "refund"


class Recall(Item):
    """A recall. Its heading is “Product safety recall”, a fixed wording of the law (Regulation 2023/988, article 36)."""

    noun = "recall"

    announced: Day
    product: PublicText = Field(description="Name, make, colour, numbers: all that tells it from others.")
    sold: PublicText = Field(description="When and where it was sold.")
    hazard: PublicText = Field(description="What can happen. Words that make little of it are not allowed.")
    do: PublicText = Field(description="What to do now: stop using it at once.")
    remedies: tuple[Remedy, ...] = Field(min_length=1, description="repair, replacement, refund; the customer chooses.")
    one_remedy_because: PublicText | None = Field(default=None, description="Why only one remedy is possible.")
    phone: Named[Phone] | None = Field(default=None, description="A number that costs nothing to call.")
    form: Slug | None = Field(default=None, description="A form of the shop for it.")
    notice: Url | None = Field(default=None, description="The notice of the authority.")

    @model_validator(mode="after")
    def _leaves_a_choice(self) -> Self:
        if len(self.remedies) < 2 and self.one_remedy_because is None:
            raise Refused(
                f"The recall “{self.name}” leaves no choice of remedy.",
                "Offer at least two of repair, replacement and refund, or say under one_remedy_because: why only one is possible.",
                "Y203",
                self.span,
            )
        if self.phone is None and self.form is None:
            raise Refused(
                f"Nobody can ask for a remedy of the recall “{self.name}”.",
                "Add phone: with a number that costs nothing to call, or form:.",
                "Y203",
                self.span,
            )
        return self


class WarrantiesPublic(PublicPart):
    """The public part of a warranty policy."""

    guarantees: tuple[Guarantee, ...] = Field(min_length=1)
    repairs: tuple[Repair, ...] = ()
    recalls: tuple[Recall, ...] = ()
