"""What a policy on reviews holds beside the parts of every policy."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from boldprint.policies.part import PublicPart
from boldprint.source.model import Model
from boldprint.source.model_faults import Refused
from boldprint.values.better import Better
from boldprint.values.length import Length
from boldprint.values.named import Named
from boldprint.values.text import PublicText


class Verification(Model):
    """Whether the shop makes sure that reviews come from buyers, and how; the law wants both said (EU-P1)."""

    noun = "verification"

    verified: bool = Field(description="Whether we check that the reviewer bought the product: yes or no.")
    how: PublicText | None = Field(default=None, description="How we check it; needed where verified is yes.")
    mark: PublicText | None = Field(default=None, description="How a reader sees it beside a review.")

    @model_validator(mode="after")
    def _says_how(self) -> Self:
        if self.verified and self.how is None:
            raise Refused(
                "Reviews are said to be verified, and nothing says how.",
                "Add how: and what is compared with what.",
                "Y203",
                self.span,
            )
        return self


class ReviewsPublic(PublicPart):
    """The public part of a policy on reviews."""

    verification: Verification = Field(description="Whether and how reviews are verified.")
    published_within: Annotated[Named[Length] | None, Better.LOWER] = None
    order: PublicText | None = Field(default=None, description="In which order reviews are shown.")
    rewards: PublicText | None = Field(
        default=None, description="What reviewers get, and that it does not depend on what they write."
    )
    average: PublicText | None = Field(default=None, description="Which reviews count for the stars.")
